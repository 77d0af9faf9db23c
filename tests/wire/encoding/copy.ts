/** Invented news in many languages, and the encodings in which such copy was kept. */
export interface Copy {
  readonly language: string;
  readonly encodings: readonly string[];
  readonly stories: readonly string[];
}

const WESTERN = ["windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "cp850"] as const;
const CENTRAL = ["windows-1250", "iso-8859-2", "cp852"] as const;
const RUSSIAN = ["windows-1251", "koi8-r", "iso-8859-5", "cp866", "x-mac-cyrillic"] as const;

export const COPY: readonly Copy[] = [
  {
    language: "ru",
    encodings: RUSSIAN,
    stories: [
      "Городской совет решил в среду сохранить старую переправу. Паромщик Иван Лужин сказал, что возит людей через реку сорок лет и не думает останавливаться. Мост, обещанный к весне, так и не начали строить.",
      "Новая библиотека откроется в понедельник, сообщила её директор Анна Ветрова. В залах поставили тысячу полок, но половина книг ещё едет поездом из столицы. «Читатели подождут», — добавила она.",
      "Пожар на складе зерна потушили к утру. Никто не пострадал, хотя сторож спал и ничего не слышал. Убытки пока не подсчитаны, говорит владелец.",
      "Сборная посёлка проиграла последний матч сезона со счётом 0:3. Тренер объяснил поражение плохой погодой и старым мячом, а вратарь молчал и смотрел на море.",
    ],
  },
  {
    language: "uk",
    encodings: ["windows-1251", "koi8-u", "x-mac-cyrillic"],
    stories: [
      "Міська рада вирішила у середу зберегти старий трамвай. Водій Петро Гайовий сказав, що їздить цією лінією тридцять років і нікуди не поспішає. Пасажири зустріли новину піснями.",
      "Нову школу відкриють у понеділок, повідомила її директорка. Діти вже намалювали на стінах човни, а вчителі чекають на підручники, які досі їдуть із Києва.",
      "Пожежу на складі загасили вранці. Ніхто не постраждав, хоча сторож спав і нічого не чув. Збитки ще не підраховано, каже власник млина.",
    ],
  },
  {
    language: "bg",
    encodings: ["windows-1251", "iso-8859-5", "cp866", "x-mac-cyrillic"],
    stories: [
      "Градският съвет реши в сряда да запази стария трамвай. Ватманът Иван Петков каза, че кара по тази линия от тридесет години и няма намерение да спира. Пътниците посрещнаха новината с песни.",
      "Новата библиотека ще отвори врати в понеделник, съобщи нейният директор. Половината от книгите още пътуват с влак от столицата, но читателите могат да почакат.",
      "Пожарът в склада за зърно беше потушен сутринта. Няма пострадали, въпреки че пазачът е спал и не е чул нищо. Щетите още се изчисляват.",
    ],
  },
  {
    language: "pl",
    encodings: CENTRAL,
    stories: [
      "Rada miasta postanowiła w środę zachować stary tramwaj. Motorniczy Józef Wąsik powiedział, że jeździ tą linią od trzydziestu lat i nie myśli przestać. Pasażerowie przyjęli wiadomość śpiewem.",
      "Nowa biblioteka zostanie otwarta w poniedziałek, ogłosiła jej dyrektorka. Połowa książek wciąż jedzie pociągiem ze stolicy, ale czytelnicy mogą poczekać.",
      "Pożar w magazynie zboża ugaszono nad ranem. Nikt nie został ranny, choć stróż spał i niczego nie słyszał. Straty nie są jeszcze znane.",
      "Rybacy z Łeby złowili w piątek dziesięć ton śledzi, najwięcej od pięciu lat. Część połowu oddali szkołom, resztę sprzedali na nabrzeżu.",
    ],
  },
  {
    language: "cs",
    encodings: CENTRAL,
    stories: [
      "Městská rada se ve středu rozhodla zachovat starou tramvaj. Řidič Josef Král řekl, že po této trati jezdí třicet let a přestat nehodlá. Cestující přivítali zprávu zpěvem.",
      "Nová knihovna se otevře v pondělí, oznámila její ředitelka. Polovina knih je ještě na cestě z hlavního města, ale čtenáři mohou počkat.",
      "Požár ve skladu obilí byl uhašen k ránu. Nikdo nebyl zraněn, ačkoli hlídač spal a nic neslyšel. Škoda zatím není vyčíslena.",
    ],
  },
  {
    language: "sk",
    encodings: CENTRAL,
    stories: [
      "Mestská rada sa v stredu rozhodla zachovať starú električku. Vodič Ján Hlaváč povedal, že po tejto trati jazdí tridsať rokov a prestať nemieni. Cestujúci privítali správu spevom.",
      "Nová knižnica sa otvorí v pondelok, oznámila jej riaditeľka. Polovica kníh je ešte na ceste z hlavného mesta, čitatelia však môžu počkať.",
    ],
  },
  {
    language: "hu",
    encodings: CENTRAL,
    stories: [
      "A városi tanács szerdán úgy döntött, hogy megőrzi a régi villamost. Kovács János vezető elmondta, hogy harminc éve jár ezen a vonalon, és nem akarja abbahagyni. Az utasok énekszóval fogadták a hírt.",
      "Az új könyvtár hétfőn nyílik meg, közölte az igazgatónő. A könyvek fele még úton van a fővárosból, de az olvasók várhatnak.",
      "A gabonaraktárban keletkezett tüzet reggelre eloltották. Senki sem sérült meg, bár az őr aludt, és semmit sem hallott. A kár összege még nem ismert.",
    ],
  },
  {
    language: "ro",
    encodings: CENTRAL,
    stories: [
      "Consiliul orăşenesc a hotărât miercuri să păstreze vechiul tramvai. Vatmanul Ion Crăciun a spus că lucrează pe această linie de treizeci de ani şi nu are de gând să se oprească. Călătorii au primit vestea cântând.",
      "Noua bibliotecă se va deschide luni, a anunţat directoarea. Jumătate din cărţi sunt încă pe drum, dar cititorii pot aştepta până în primăvară.",
    ],
  },
  {
    language: "hr",
    encodings: CENTRAL,
    stories: [
      "Gradsko vijeće odlučilo je u srijedu sačuvati stari tramvaj. Vozač Ivan Marušić rekao je da tom prugom vozi trideset godina i da ne misli prestati. Putnici su vijest dočekali pjesmom.",
      "Nova knjižnica otvara se u ponedjeljak, objavila je ravnateljica. Pola knjiga još je na putu iz glavnoga grada, no čitatelji mogu pričekati, kažu u općini.",
    ],
  },
  {
    language: "fr",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "Le conseil municipal a décidé mercredi de garder le vieux tramway. Le conducteur, André Léger, a déclaré qu'il roulait sur cette ligne depuis trente ans et n'avait pas l'intention de s'arrêter. Les passagers ont fêté la nouvelle.",
      "La nouvelle bibliothèque ouvrira lundi, a annoncé sa directrice. La moitié des livres est encore en route, « mais les lecteurs sauront patienter », a-t-elle ajouté près de l'entrée.",
      "L’incendie de l’entrepôt a été maîtrisé à l’aube. Personne n’a été blessé, bien que le gardien ait dormi et n’ait rien entendu. Les dégâts ne sont pas encore évalués.",
      "Les pêcheurs de l'île ont relevé vendredi dix tonnes de harengs. Une part a été donnée aux écoles, le reste vendu sur le quai, où l'on manquait déjà de glace.",
    ],
  },
  {
    language: "de",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "Der Stadtrat hat am Mittwoch beschlossen, die alte Straßenbahn zu behalten. Fahrer Jürgen Köhler sagte, er fahre seit dreißig Jahren auf dieser Strecke und denke nicht ans Aufhören. Die Fahrgäste begrüßten die Nachricht mit Gesang.",
      "Die neue Bücherei öffnet am Montag, teilte ihre Leiterin mit. Die Hälfte der Bücher ist noch unterwegs, die Leser müssten sich gedulden.",
      "Das Feuer im Kornspeicher wurde bis zum Morgen gelöscht. Verletzt wurde niemand, obwohl der Wächter schlief und nichts hörte. Über die Höhe des Schadens ist noch nichts bekannt.",
      "„Wir hätten früher fragen sollen“, sagte Bürgermeisterin Käthe Öhler am Freitag in Lübeck – und bestellte größere Öfen für das Rathaus.",
    ],
  },
  {
    language: "es",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "El concejo municipal decidió el miércoles conservar el viejo tranvía. El conductor José Muñoz dijo que lleva treinta años en esta línea y que no piensa detenerse. Los pasajeros celebraron la noticia con canciones.",
      "La nueva biblioteca abrirá el lunes, según anunció su directora. ¿Y los libros? La mitad viaja aún en tren, pero los lectores sabrán esperar hasta mañana.",
      "El incendio del almacén fue apagado al amanecer. Nadie resultó herido, aunque el vigilante dormía y no oyó nada. Los daños aún no se conocen, informó el dueño.",
    ],
  },
  {
    language: "pt",
    encodings: WESTERN,
    stories: [
      "A câmara municipal decidiu na quarta-feira manter o velho elétrico. O condutor João Simões disse que faz esta linha há trinta anos e não pensa em parar. Os passageiros receberam a notícia com canções.",
      "A nova biblioteca abrirá na segunda-feira, anunciou a diretora. Metade dos livros ainda está a caminho, mas os leitores não têm pressa nem razão para reclamações.",
    ],
  },
  {
    language: "it",
    encodings: WESTERN,
    stories: [
      "Il consiglio comunale ha deciso mercoledì di conservare il vecchio tram. Il conducente ha detto che lavora su questa linea da trent'anni e che non smetterà. La città è contenta, così come i passeggeri.",
      "La nuova biblioteca aprirà lunedì, ha annunciato la direttrice. Metà dei libri è ancora in viaggio, però i lettori possono aspettare: di più non si può fare.",
    ],
  },
  {
    language: "sv",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "Kommunfullmäktige beslöt på onsdagen att behålla den gamla spårvagnen. Föraren Göran Åkesson sade att han kört på linjen i trettio år och inte tänker sluta. Passagerarna tog emot nyheten med sång.",
      "Det nya biblioteket öppnar på måndag, meddelade föreståndaren. Hälften av böckerna är ännu på väg, men läsarna får vänta.",
    ],
  },
  {
    language: "da",
    encodings: WESTERN,
    stories: [
      "Byrådet besluttede onsdag at beholde den gamle sporvogn. Føreren Søren Kjær sagde, at han har kørt på linjen i tredive år og ikke tænker på at holde op. Passagererne modtog nyheden med sang.",
      "Det nye bibliotek åbner på mandag, oplyser lederen. Halvdelen af bøgerne er stadig på vej, men læserne må vente, så længe det nu tager.",
    ],
  },
  {
    language: "fi",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "Kaupunginvaltuusto päätti keskiviikkona säilyttää vanhan raitiovaunun. Kuljettaja Väinö Mäkelä sanoi ajaneensa linjaa kolmekymmentä vuotta eikä aio lopettaa. Matkustajat ottivat uutisen vastaan laulaen.",
    ],
  },
  {
    language: "nl",
    encodings: [...WESTERN, "cp437"],
    stories: [
      "De gemeenteraad besloot woensdag de oude tram te behouden. De bestuurder zei dat hij al dertig jaar op deze lijn rijdt, en één ding zeker weet: hij stopt niet. Volgens de directie kost dat vier miljoen per jaar; de oppositie noemt het plan te gek en niet reëel.",
    ],
  },
  {
    language: "is",
    encodings: ["windows-1252", "iso-8859-1", "cp850"],
    stories: [
      "Bæjarstjórn ákvað á miðvikudag að halda gamla sporvagninum. Bílstjórinn sagðist hafa ekið þessa leið í þrjátíu ár og ætlar ekki að hætta. Farþegar fögnuðu fréttinni með söng.",
    ],
  },
  {
    language: "tr",
    encodings: ["windows-1254", "iso-8859-9"],
    stories: [
      "Belediye meclisi çarşamba günü eski tramvayı korumaya karar verdi. Sürücü Hasan Yıldız, otuz yıldır bu hatta çalıştığını ve bırakmayı düşünmediğini söyledi. Yolcular haberi şarkılarla karşıladı.",
      "Yeni kütüphane pazartesi açılacak, diye duyurdu müdürü. Kitapların yarısı hâlâ yolda, ama okurlar bekleyebilir. Çocuklar duvarlara gemi resimleri çizdi.",
    ],
  },
  {
    language: "el",
    encodings: ["windows-1253", "iso-8859-7"],
    stories: [
      "Το δημοτικό συμβούλιο αποφάσισε την Τετάρτη να κρατήσει το παλιό τραμ. Ο οδηγός Γιάννης Μαυρίδης είπε ότι δουλεύει σε αυτή τη γραμμή τριάντα χρόνια και δεν σκέφτεται να σταματήσει.",
      "Η νέα βιβλιοθήκη θα ανοίξει τη Δευτέρα, ανακοίνωσε η διευθύντρια. Τα μισά βιβλία είναι ακόμη στον δρόμο, αλλά οι αναγνώστες μπορούν να περιμένουν. Άλλοι δεν βιάζονται.",
    ],
  },
  {
    language: "he",
    encodings: ["windows-1255", "iso-8859-8"],
    stories: [
      "מועצת העיר החליטה ביום רביעי לשמור על החשמלית הישנה. הנהג יוסף לוי אמר שהוא נוסע בקו הזה שלושים שנה ואינו מתכוון להפסיק. הנוסעים קיבלו את הידיעה בשירה.",
      "הספרייה החדשה תיפתח ביום שני, הודיעה המנהלת. מחצית הספרים עדיין בדרך, אבל הקוראים יכולים לחכות עד הבוקר.",
    ],
  },
  {
    language: "ar",
    encodings: ["windows-1256", "iso-8859-6"],
    stories: [
      "قرر مجلس المدينة يوم الأربعاء الإبقاء على الترام القديم. وقال السائق إنه يعمل على هذا الخط منذ ثلاثين عاما ولا يفكر في التوقف. واستقبل الركاب الخبر بالغناء.",
      "تفتح المكتبة الجديدة أبوابها يوم الاثنين، كما أعلنت مديرتها. ولا يزال نصف الكتب في الطريق من العاصمة، لكن القراء يستطيعون الانتظار.",
    ],
  },
  {
    language: "lt",
    encodings: ["windows-1257"],
    stories: [
      "Miesto taryba trečiadienį nusprendė išsaugoti senąjį tramvajų. Vairuotojas sakė, kad šia linija važiuoja trisdešimt metų ir sustoti neketina. Keleiviai naujieną sutiko dainomis.",
    ],
  },
  {
    language: "ja",
    encodings: ["shift_jis", "euc-jp", "iso-2022-jp"],
    stories: [
      "市議会は水曜日、古い路面電車を残すことを決めた。運転士の山本一郎さんは「三十年この線を走ってきた。やめるつもりはない」と話した。乗客は歌でこの知らせを迎えた。",
      "新しい図書館が月曜日に開館すると館長が発表した。本の半分はまだ列車で運ばれている途中だが、読者は待てるという。",
      "穀物倉庫の火事は明け方までに消し止められた。けが人はなかったが、番人は眠っていて何も聞かなかった。被害額はまだ分かっていない。",
      "サッカーの地元チームは最終戦で敗れた。監督は悪天候とボールのせいだと説明した。",
    ],
  },
  {
    language: "zh-Hans",
    encodings: ["gb18030"],
    stories: [
      "市议会星期三决定保留旧电车。司机王建国说，他在这条线路上开了三十年车，不打算停下来。乘客们用歌声迎接这个消息。",
      "新图书馆将于星期一开放，馆长宣布。一半的书还在从首都运来的火车上，但是读者可以等待。孩子们在墙上画了许多船。",
      "粮仓的大火在清晨被扑灭。没有人受伤，虽然看守人睡着了，什么也没有听见。损失还没有统计出来，业主表示。",
    ],
  },
  {
    language: "zh-Hant",
    encodings: ["big5", "gb18030"],
    stories: [
      "市議會星期三決定保留舊電車。司機王建國說，他在這條路線上開了三十年車，不打算停下來。乘客們用歌聲迎接這個消息。",
      "新圖書館將於星期一開放，館長宣布。一半的書還在從首都運來的火車上，但是讀者可以等待。孩子們在牆上畫了許多船。",
      "糧倉的大火在清晨被撲滅。沒有人受傷，雖然看守人睡著了，什麼也沒有聽見。損失還沒有統計出來，業主表示。",
    ],
  },
  {
    language: "ko",
    encodings: ["euc-kr"],
    stories: [
      "시의회는 수요일 오래된 전차를 그대로 두기로 결정했다. 기관사 김영수 씨는 이 노선에서 삼십 년을 일했으며 그만둘 생각이 없다고 말했다. 승객들은 노래로 이 소식을 맞았다.",
      "새 도서관이 월요일에 문을 연다고 관장이 밝혔다. 책의 절반은 아직 기차에 실려 오는 중이지만 독자들은 기다릴 수 있다고 한다.",
    ],
  },
  {
    language: "en",
    encodings: ["windows-1252", "macintosh"],
    stories: [
      "The council decided on Wednesday to keep the old tram. “I have driven this line for thirty years,” said Joe Miller, its driver, “and I don’t mean to stop.” The passengers – all nine of them – sang.",
      "A ticket for the ferry will cost £3.50 from Monday, the harbour board said. It has been £2 for a decade, and nobody on the quay could remember who had set the price.",
      "Chef Renée Dubois will reopen the café on Friday. The dining room burned down in March; the kitchen, she said, had survived “by a hair”.",
      "The mayor said the harbour would stay open through the winter — whatever the ice did to it — and that the pilots’ pay was safe.",
    ],
  },
];
