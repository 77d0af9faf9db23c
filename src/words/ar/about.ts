import type { about as english } from "../en/about.ts";
import { say } from "../say.ts";
import { stories } from "./nouns.ts";

export const about: Partial<typeof english> = {
  title: "نبذة",
  aboutArchive: (archive) => `نبذة عن ${archive}`,
  summary: (archive) => `نبذة عن ${archive}.`,
  howToRead: "كيف يُقرأ هذا الأرشيف",
  wordsStand:
    "الأخبار هنا كما سلّمتها الوكالة: كل كلمة، وعلى ترتيبها. وكانت البرقيات تصل بلا عناوين ولا علامات فقرات، فكثير مما يعين على قراءتها استُخرج بقواعد. ويبيّن كل خبر أيّ أجزائه مستنتج، وبأي قاعدة، ومن أي سطر؛ والعنوان الباهت اللون مأخوذ من كلمات الخبر الأولى.",
  bytesStand: (holdings) =>
    say`بايتات كل مصدر محفوظة بجانب صفحته، مع بصمتها SHA-\u2060256. وتسرد ${holdings("المقتنيات")} كل ملف قُرئ، وما تعذّر نشره مع السبب.`,
  feeds: (feeds, corrections, storylines) =>
    say`أحدث الأخبار كاملةً بصيغ ${feeds.atom} و${feeds.rss} و${feeds.json}. ومن خلاصة Atom يعود البرنامج حتى الخبر الأول، في وثائق من شهر أو أقل تبقى على حالها (RFC 5005). ولما ${corrections("صحّحته الوكالات أو ألغته")} خلاصة خاصة، وكذلك للأماكن${storylines ? " والملفات" : ""} التي فيها خمسة أخبار أو أكثر، وروابطها في صفحاتها. وفي الخلاصات يوضع العنوان المأخوذ من الخبر بين قوسين معقوفين.`,
  feedsWithoutPlaces: (feeds, corrections, storylines) =>
    say`أحدث الأخبار كاملةً بصيغ ${feeds.atom} و${feeds.rss} و${feeds.json}. ومن خلاصة Atom يعود البرنامج حتى الخبر الأول، في وثائق من شهر أو أقل تبقى على حالها (RFC 5005). ولما ${corrections("صحّحته الوكالات أو ألغته")} خلاصة خاصة${storylines ? "، وكذلك للملفات التي فيها خمسة أخبار أو أكثر، وروابطها في صفحاتها" : ""}. وفي الخلاصات يوضع العنوان المأخوذ من الخبر بين قوسين معقوفين.`,
  howToCite: "كيف يُستشهد بخبر",
  citing:
    "تنتهي صفحة كل خبر بسطر للاستشهاد به. ورابط صفحة الخبر مصنوع من تاريخه ومن كلماته هو، ولا يتوقف على أي خبر آخر.",
  contact: "الاتصال والتصويبات",
  times: "الأوقات",
  publisher: "الناشر",
  rights: "الحقوق",

  storiesAsData: "بيانات الأخبار",
  data: "البيانات",
  dataSummary: (number, archive) =>
    `${archive}: ${stories(number)} بنصوصها كاملة، لكل خبر صف، بصيغ CSV وNDJSON وParquet.`,
  dataName: (archive) => `${archive}: بيانات الأخبار`,
  allWords: (described) =>
    say`كل خبر بنصه كاملًا، لكل خبر صف، وبالأعمدة نفسها في كل ملف. ${described} يصف الملفات للبرامج، مع أحجامها وبصماتها SHA-\u2060256 (Frictionless Data Package).`,
  files: "الملفات",
  wholeArchive: (file) => say`الأرشيف كله: ${file} (Parquet). ولكل عام:`,
  fileOf: (file, year) => `${file} لعام ${year}`,
  nameAndSize: (name, size) => `${name}، ${size}`,
  andSize: (size) => `، ${size}`,
  columns: "الأعمدة",
  name: "الاسم",
  type: "النوع",
  meaning: "المعنى",
  empty: (code) =>
    say`ما لا يقوله الخبر قيمته null؛ وفي CSV يكون الحقل فارغًا. وتظهر محارف التحكم برموزها (من U+2400 فصاعدًا). وفي CSV وحدها يسبق النصَّ الذي يبدأ بـ${code("=")} أو ${code("+")} أو ${code("-")} أو ${code("@")} أو بعلامة جدولة أو سطر جديد المحرفُ ${code("'")} كي لا يشغّله أي جدول حسابي، وكذلك النص الذي يبدأ بـ${code("'")} ثم بأحدها: احذف ${code("'")} واحدة ليعود النص كما كان. أما NDJSON وParquet ففيهما النصوص كما هي.`,
  loading: "كيف تُحمَّل",
};
