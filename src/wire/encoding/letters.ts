/** Letters of a language, and how rare each is after each other. */
export interface Letters {
  readonly language: string;
  readonly script: "latin" | "cyrillic" | "greek" | "hebrew" | "arabic" | "thai";
  /** Small letters; the blank in front stands for all that is no letter. */
  readonly letters: string;
  /** A row for each of `letters`, in it a sign for each that follows: its place in the alphabet of Base64 is
   * `-ln(share) / 0.2`. */
  readonly pairs: string;
}

/**
 * Counted over the Universal Declaration of Human Rights and the translated manuals of free software. Numbers of
 * pairs of letters, no text.
 */
export const LETTERS: readonly Letters[] = [
  {
    language: "en",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyz",
    pairs:
      "ALQORTQYTNfZTRTNQiTNJUZPuQqMqSOSkcSrT/WMSIqR/LOKVRdfSyQLohfGisnSavJfeLm8RWdMur3M7TKySgLosKS/MNjqJlvQcLRzw8e/ERlmTJgehLdyZbfMf/SUkWac6c/FScQOSXclapmQTMcZcKNQuUXWWuFRxstOPwrJ/zfvpIu/NkRRyq7b/FRcpnIsUKP9wWsQUl9RQcSwt4g9LJrrqDxytN/1kjhNd/ZjPY0x9dsaVXLSRPQop/aNTHMZpSLLoUyixYXPlfgJikfRzmfidIWzddbEmjvizEYdmkGjblOltTaVgh6kMUVsh1a6JNglQHbxsJ/oLqoNa/hTTSgh8O/KISggHjvqN+xgTdKL+oSmSxn6b+GQ0TKMYLkTjaYeTQg/nPLVer+W/KZbVYeOYpbnbSOJUQ/KVPKTQigzMLigcJkvVR+yKedON/JVQOxm6b/afoijdlnif2pilfea2XgeApmyl2GQgYSHdZiN/SbUTNd/WQPXUj9R/FVfTkJhuQP/XagiPRukOLSvU9W/IQxXsLs1GL/xZikKi/UTTWxV/T/ITWSWUdUrV/zORMmQ/JKKtyvbilaPuiXDstoG9wlsiQZ9nnlmwt4s9JMxrsNuwKG/ykuQKg/YQnsyn7u/KInWiNlmhL1phlfeL2cfGjolxV2EmUirWtqqZ+rdZiEP+fPcrxf6tsUKkffDhjeSymeicMhzccagliuWT",
  },
  {
    language: "fr",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzàâæçèéêëîïôùûüÿœ",
    pairs:
      "AOVNKNRYbRehLSSSMUSNRQSelejVvyvyWbwxzx0yx1vKmUOUlVRtNYkOTKrRVLQLNRnfby///g/y//ce//////PMfXdNgwwMUrGjmLnxMUUNsp1Xh2t//qbr/x///////OOmUgJmuJQ/WQjtIihQbLOwu0a89l//cY1///d////wJNmkfEjstMpzlfkQdzScnNkutgr+///hN//////p///FYiTbjcfuctrTSMpbhLJPQcoWmS///p/7//////////OLjgfPLrtEz+WkmKmuSVcYywva45///iS8/////////ONgimGneZO6qRZKXfqMYZLiuqmj3o//bPn/////////QIvlkGtslH7snceNhyYjYXvq2bu3///ZOu/r/X/////PWTNUMSS2n/qMSLLVQPLNrT/c/j////bZ//////////URrkkJjriXe1imfFemhdhGp3vvvP//7xZz/l/6/////GOeZYGbNSRffdcXVdoXSVXggsgsu+/4uSw/683+////KJpidFjktK/qOnqQifpWWRoq+ezou//bU////3/////QJQljGuyuNunlNkNL2rWhWxxysr7///WRV/z///////HRtQPLVWpRsjioQQqgfLISW2/mr///fpVc////////lTlXRTlZVnOnlVNGcRgMSRHedqX2/////y//nu/fs///SIodiLunTT/cMskIP0KYOSix8m89///mRj///t/////YY0tpay0nc9+qvpbq0mmqAu/4t46///6w8/////////HNgWVIcXvN/keTVOffSOPZYr3i//p/jcPh///e/4///EQlUlNjrfN/miftPUYoOMPnm2V0////kU//4/4/n//8GOxfmJktTJ/yintQjzLSQU2m0a1/l//VRj///k/////LXZTcKdhgPfrQVLlTmIMLlR3Td2/////Yit/z//////WLpjcFnozL9+pmoHf0PlmVv/s456///hP8///t/////KLoeZLfbMGwmeeSOXnUOZelelrst9/3tjvh5729////FRoTjKbtjK34kkjgOffeMkp5agnz//+0O2///8/////IOkelKpouc45XOQSMvPHYes6zzs0///oS3///9/////AbnknVtvjX56nkkVpwlhljt700m1///2Up///+/////Ay811u687y//z3yz28yxyz6/////////4//////////MbJEdXiPkauvcgbcelbaQbjwpppq6/1rht/25069//+CXhaaTfhgXqrYcXYbhXWXYftllln3/xndp/z1w26//6SErjjdoqqg01imhGkrhggJp2vvvw//7xnz/8/6/////blvbThsSuk45VFXmoUHKKla6zzn0///1r3///+/////JYbLTLPSmhc/SRTcQYKMNgV/7668///8X+/////////anxUpjuwwm67lIeoqxnmBnu81112///3t5/////////DXhZZTeggWpqYbPXahWQWXeslklm2/xnco/y0v25//6PfpVhbmooexygYEfioeeFfm0tstu+/5vkw/683+////ITdbbEYdhYraXTTZYdYYUZgunWno4/yoeq/02x47//7Rhrkkdprqh01FUJilrhgFip3vvvx//7xnz/9/6/////Aitllfqssi12jnijmsiiijq4xwxy//8yo0/+/7/////HZjbbVgiiYrsUdUZcjFYMZgunmno4/zpeq/02x47//8CYibbUgihYrsZdYZciYXYZgummmn4/yoeq/02x37//7DVgYYSdffVopWaVWZfVVVWdrkjkl1/vlbn9xzu14//4QakddWikjLtubfabekaZaCiwoooq6/0qgs/24z69//9",
  },
  {
    language: "de",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzßäéöü",
    pairs:
      "ANPXKNRQSOXQTPQVTkVMURROlnS4g3gaScOPVcWRUZmVLRJmYnMMMKdkfheW//5/QNaggDhZbMfjOheTk/PSRPle/cd/c1dcUWpghVqpBe/MbhlUjqXgdesr4my/z//+JKclgFgjiJtlaebTgzUZbQidygn/m2ufJcVXWcYWTKybQTHhdpIOSXfbefegr1q0JMgkmJOXcOngQhVOkrMUNSqdtkb/VugMJPcrjEicbQxZQhVXizORORsgwmh/f/lbILetgIhifPxdOUPSk4NUKWqV1be/UzYcTYVKYIaQVlsYRSHTbwRMNiZmg0caw/y8UHlqoEfrmaflkrjIh/jblOxtg3upY/cXNLfheHeZhSldMeRLi1RUMQhe/fZ+Z/QWKNUYSIYWfKzbKbWSewhPNTfixgY/V/XWHJXjYIfbhKwgaNhTT7iUTShg4kg6Y/WWESbdLLXOcQpWcdPVjxfRQUhdymW/gxigOeRPOWRTSfgVMOIVPzKQQVcUjlYY+//9PLkYcKNiRN+bQgdPO/JVMQfpzaz9X/mfMdjiWYkigZvlXbZgg5ZZcBjbyvmur/uqGOVVPKWUXPtUWUSRcpXQOSbV0iW/WscWHScLeLdZbLvaddgQSufPIWgb4Wc/bsmjFPcfhHbeVNriXegTe2RSRTjX1dQ3a3iaNcWOYQMTZctcUNGmX0MLNhhgapeVx//vRRpleEptsLwufohFi2jednqnksx7o/Z3WJssoFpsiHushkgNqukVoSwd5tv/S/bTFRgZYPYThKjbZdggO9iZJXtkPWhyv/ypGZZYWSjdigmdWPSWO/QFQkgj6dh1m/1xNTfhgGjikO+iWjhZounfNFkO/jc9b/haEdUaoHdchQldSgarj/iaJiha74h30/nzfkbOWjTOLe6pNVIldfMRJN0w+6iQq/51ESIdSUfdbYqgVdXdi0PVZcjgtqhpm+plbogQWhLNQm5hOYHoW/LMPrgV84wO1/qzZtILakTPMs+iRaOxc/GOOw3z/91W6/84",
  },
  {
    language: "es",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáéíñóúü",
    pairs:
      "ANTNMLTWSTaiMPQTNRUNQSTbnThkiszmiyFjSQNfeXgbZmNRMkXdLNSYZlmVa/+lX8o/UKfefJlxkKatLemOn3IWbMm3yXjfhe/ec/TJrUlMpyNJ/bUljHnoPjPM4s1p4iYd/cu/NKpoiEnqiMq/hfkIolTgoTjjrixnca/hr/GVZRScZWoeWrMTKbbdLKTiZlXdax3pdk6/NNjiiMUptG5oTkpJsgKgXM1ywi0ZfT+fl/PIksmLteXOt0TdQKfwKdiIwn/plllb/dUdPFrljHtuiK6mjiZJl3ekXQzp/evfhj/in/QPTNOKVRwiamPRKNXfQNOiSxhzXna/fQ//WHyttHwstZ4vsvrFm1kntL09916idl9Y+/GOXjZHhUSLegScWRihYOYVfXzWwuywzt0/HHgeZLfXtN1sPZqKhcnYUUZsvekegY/Wr/UHNlpJtxxK+vnZgKM7rhkO0tyquPbd/cc/GMpPNNXTkPfkfheKneeRKUYy/ibkkk/dZ/FlVTTcWZggdoSPLgVhLKUYYeoef/woo///WHoVmJuvcO+mPrnIbyKdUMmx3e/Yie/gi/Yqvtfnvz2s7/vrpsuvopsAz//497+9/6//IIaUSJeVuMkhXUWMccSUQWbooefTfW/cw/EOmQfLfkZM/liZkOSgpbLQnn2irmfb/br7QIseqImxQK/yjgmJk3LbbQsezggTea/Zi/QOXRTGcYsNarPSJeWtPPRpc/fYeiXfj6//WIynhGzu1G6opxqKj3okoVp/upxYaW/o//KKtlkMviMHzWbaVNcvWOcouLqe0y204y4/JPgQjQftfGy6ZjiWIjjfKZg2Vbqc1z3j3/BPiljR1s0Z5ycbcOd2YZYVtr+luvm7+nS/HEuSnVrciW0relaLsWlTjUqk5gcZ425Od/HnYPkmdQydZ/SRIoYeRGRjjtZkm265q28/IbaUSfaevWa8PZJhbqNFSph4Uw1z31fz5/LFbQSSSZwov+TSLPZlTONre6lyc153607/bFwqqRyxxW2+ptoDtyooqbx76z4hoW7b7/OojYXncZzphuOTCphoTLVtZ9g1qq76939/PWURcbZuulk7NMHhavVFQou33vpy20ky4/ISiccDkijSnwbeVZfkaaTdjsskpnrpsmt+",
  },
  {
    language: "pt",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzàáâãçéêíóôõúü",
    pairs:
      "AMUNLMRYZRdfSRQOMTTNPQUajejejuwuXvkrswguGoUSMmfYxSemNQOYUdKNRZXmigZ///7S//d///t/OKfaaLgouLa3LeiMgwJTUOpuzRk9c/vxR5hW/33/TJncfNlsOL9WPhjGizQePOwt5r7/nn1dsYeY219/QKljfFjsvLq/kgpHiyUdoUiilk9/k/q5xfm///2/GYdPUdXWwRZsQOMhacLKTXYhTic/yw7b//////k/NMiffMUmqF45VkkIkxSdUQutvhv/elwyh6anq54/NLellLrZUK33YbONasMWfHruzqi9g/kxkhhjs33/NIokhErqmQ44lhiKZtceTQuq0hm+U/wy16g5/44/TOWMOWSR3ixkRQKNXXNLNlP/Y4U/ewfW9m+t/rZ/YDslkNrssX01mlkQcthikIr0x0z7Q/tvy2z1/10/FTXfVHgSfRwwaZXYepcKTWmcsju2s7oqtyux/ww/JKoeZKeUPH7pUUlLhXlXPRZkzYq/hx0wchghy87/GHTkjJu1vP9qkenNM2qflUws5t7/cqp4ducez+d/OLwQMMTTRQfbeleMihlPITUxxin/emQWnzaip+V/EbXTRmZayYmiUNNcVgLLUQXbkto/v/6u////////TGobhKuqeT7hOohHZ0KdWSmuzf6/Ws0Unxlcrpb/Slnqnimnxh56nnplkyhnpAv4t53/2/xz3746/65bIIiZWJcYwM4dfSUMdVTVRZYnwf9/VjVjidfftj4/FPiQiKejbP/jdapPRanNMRih3f4/f/T6r/Yh2d//PJrckHiwPL+whjpJe3MZaTwbqcw/WkW4bbfYsjq/LMZZUKbZ0OgyPJPbSwONNse8Z9c/c/nWdbc+/+9/WKthcFswwK56oqmIeyRlgls4r53/SxdzacV6/55/LJlfeModMHxkafQLZqVPeiobfxw4u9qsvzwy/yx/KMgPfJcqqKzqkfhMMsddJjnyYZn5f+Qtw1in/cz/EZVfhUnjpXxkVSWIQqUOMfoithv4u8prvzwy/yx/IFskjHqrjL00mdjSmtidjYqzwzf6Z/auxbl1/b0/Bfrkjeprrhz0lkjflYhJjkqyvzx6w+rtx1y0/0z/EhhTggXLsi12MmlhYZIVTVO0V1z8x/tvy302/21/MbngealmmdvwhEFbhoddeglurvt2r6npsxuw/vv/Rr3wul122t//xwvAq4tduw1+7+9/7/358/+/////cLzrqkxyyp67trqMtzpkqsx6365/n/D14958/I6/ChtaXgrTsa12jIdhguRSVml0x1z8x/tvy302/21/Gfskjeqrrbz0mKFgmsiKjlqzczy6w/sux2y1/00/SarMIeRRqhyzPTTXVrQOSiFyvyl5v+rtw1x0/zy/MdpZLdnTpdxyNaWdJqGMYiYwQxv4u8prvzwy/yx/IUhZRUfggXopbJHVahSUYafolonvl0hjmrnq4po6YhxqpAvxxn56rqplrynnpqw4153/2/xz3746/65/WfNePfqrriz0MJPghshEPllywzy6w/sux1y0/0z/HWiaZHghhYqqcaZWcjYXZbgpmpowm1iknHor6qq7",
  },
  {
    language: "it",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzàèéìîòù",
    pairs:
      "ANTMMPRUVNefOQQSNVSMPQSYlbe4a14244FkVSUfcUkVtiMQLjVhMRMYUklcU///////TKLfiJluoIjwNhmOu7OYmOszrOs///////TJuOjMrvJL4VVqjHmdRgUQxq/mz///////LKpoZHnloGmxekmKm0TcoSljqd2s//3///EWaTSbZUkWsiOTMdcgKNQjWfcgb///////MIomjMOltH/sWlnKr2OgWPqzwh4///////OMksqLvNSJz1KfMNmzObhNrpwqo///////NKhnpDs2fJ/wigbMh3dkVa0p/em/ye////GOXOVRWUyhxiNRLMYpTPOWTzi/Ws////qhKIpfgMfnoSjfeggFauZfgOowjvr71///+/EOcnjHiVbNraSVZVhpUPWTla6Yo/6/////IJeXYJghvK2pKZqMflnbRTdq0ak///8///RHShnHi5qK2zlPlJM/ncqUrt2ly///////IMtSNLXRqNwhglSJieiSKUZvwfT//r///tFjWUWgXUhXvhPPJbTvLPTVUanlh/t5////TKtkkItncL/mRtlJPwJbWPnv/iX///////Rbrnlcrvpby6iomanwgjlApsx3z/9/////MKdTUHeXsJ/bXTULblSSQVYmoach///82/NNeOlKdjWK/feVlLQjoMJPee5dv//yk///OJxerJoqPK/0hjiJe+NbMQqeodoc/////vOMXTWNaWoQxoPQHOUxONMjitdrX/////b/XIsniGwuvH//pnoKl9UooTUtrn5///////JLfhoPjkMG/jYfSKiqVQdnpSoex/7/////EPdUZMYjiN5yaefYLlecLdggUVi82/////DZXhfWkrqa/mYYYIR2cPUiqcrjj/8/////WI1nqPuouE/smqlOx6pgqQrs/qJ///////Amxrsmxvvm/6ptont2pposw4+3zl9/////Aw601v655w//z2xw2/yzy15///8///////Ahsmnhsqqh71knjioxkkjnrz5yu+4/////Afqklfqopf5zimhgmwiihlpx3ws82/////BWhbbWhffWwqZcYXdmZZYcgotnjzt79/22Amxrsmxvwm/6ptont2pposw4+3z/9/////Amxqrlxvvm/5psont2pposw493z/9/////",
  },
  {
    language: "nl",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáèéêëïóöü",
    pairs:
      "AOPTLOXPPOhSUQRNSoUPOSNQlbS/7i/7/z/7SJYSUlVUqY3QLSHvShLTLYaqfer/////////TOSgjEossLevOhjOi/KYfSrt8Uo/////////ROrTbOmnFRsRTekIhmTeMRts9iz/////////IMjlbEjliLomXghPb4STSXgdtli//4//////IcVVVNXTbV+VOWIiYnKPNYUcbjX//1/mj///GTYdPQRWXKxbaehKkwSSKVha6el//q//////ISfrVD1YWR2mdhUXavPTWTfq/uh//1//////PMypnD0rmN2ssoiOe/TkLRwu+li/////////ZWbRRIXOxjKPSXHUZwYMNoa3g+i////g////LZbtLORTUdpIVkIZa/nOeUPe51O/////////INVniGnYYSbOQiYOi/XRNPgf+oo/////////KNfkOIVUfJzSMihQXqgMTTaj/aj/////////IIUkWGlZjP1ifOkNQ/fWVVhjzsh/////////DQbbLPYNeQqYadWVh7hROWYg/lg4////////RYZVUNPTuenVRNLLL/JXTPTXjsf////y////IJheVKwScShYObZTO/LWNRah+Yh/////////IZUgbSidcakfXfWaWfWLXEehtoj//z/237//HOUYLJfTdO6RZTWOYscPQPVUzfY/////////GYaNcNifXPlcSeYRSveQHXca3Uq/////////FMcchImaQMnlfhgOe6TTUVYVuZe/////////JcVWSWbVwI1RQQMjX/MPMUpNbzZ/////x///WHzlfF1uyO3ubynHi/Rqrdx0x72//p///g//LIepaHroVJzjoqXHi/gWjnkwo3z//y//////HOZWdPYikMpkfiZbJ6agIkhmUSe//4/78///HcXfjVrjoctkaOSIK+PJPmlk1ks//8//////XMxxrFruwF0vtooIw/qkpTva95r/////////HSaZUOcXYTdYWYRTYuTVSYYamhd//s/vx0//HSaZUOcXYTdYWYRTYuTVSYYamhd//s/vx0//TdlffZnijeojdjEej5Wgdjjmxso//E/78///NRZYTNbWXScXVXQSXtSURXXalgc//r/vwz//SYfbaSideKjeNeGZe0HZWeWgZnj//y/126//XcjiRXlghcmhfOBch3ceXhhkvqm//1/569//VahhbVOefakfdfYaf1FcZffitpk//0/34F//NRZYTNbWXScXVXQSXtSURXXalgc//r/vwz//NSMZUOcXYTdYVYNTYuTVSYYamhc//s/vw0//",
  },
  {
    language: "sv",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzäåéö",
    pairs:
      "AMSaMOMTSOfPSQSPQuTLPUQfljnTc2WHpZbQngUie3TORJyTwKRKcQvhi014/zPLQffIqptOUhKkjLc/PUWQf83RmTY/OPTnaaOenFQzFbekQevacXdns3h/ru/tJKboVFejlMhgUdWSY/PTeMYsqiycdqgKjcWReXYYpiVNTHhcvHSKeduXk/14/3QShkkQVkrIfsOjiNp/MgQTtv6boSVrGIKftaIjQSShhUkRSXzMQPUr/7onVU/VGJvmlInoiRRnnjfRk/flWSrs4ipQP/NNVYRQVXMcn1RJZHQZvYNQoO/e5lz2/oJIkrZIjnqYwmRnZRg/iXcKo51u/Jr/WOHiqiLhYnTgnOiRKm/NTMSXx8Z/Rn/XKMdnWKZZcLSVIdVTY/fSRRZp/W3RU/WGKWlaIbjcQhbaMQTS/YWVWXw7e/UT/YGMhfLQWMYPiWYfRUj/iNMVS//YlUa/jTfUKVcVPnjlTPHKZS/JURYXcjn/vt/sMKldZLedZT2XPdQQJ/LWTVktxa/kJ/wGTeeXTaZdWjZTZUYS6OWTJasnhxbe+dFJYgSNcXZNXTYTSQfzcQRUYq/W/TU/bJObgeOYecPdKQaVNU/cQIZUl2SmRT/YGKdhfKcfbLgfbfVRg5QSKYWiuX0Vg/aITTdSSacwc2YQOLqN/POHqX/Y0/ux/wJJYkbIkehJ3ggjXXg/WQaak/vV/JX/xLIkaVJaWVJoebeUUT/VMYhffYm3gj/iIPjcWIWilNrZLfWaR/YcIkj0UWejm/lOUpJRZaRrdxXTNLUP/NKJng61h/ps/rJXiibKYehHndaZYHf+YSYgewrl2fi/hjp0ZbpaQyp4RKTHtd/GRKxV/X2/wz/yEjgvPXiPvm0ZOoKqp/PPMtZ95y/tl/uFSddWOaZcViYVYOXa5TVTbZrmgwad9cempoSkuRwpWRVUPrO/DObvL/60/ux/t",
  },
  {
    language: "da",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzåæéø",
    pairs:
      "AMQSNONTROfSSQSOQnVMMTSUkUmdeliOnTTRiORsWxTLRIrT/LQJXQnoVx54/7ONcffGlqsQYlJiQOp/KYdOsy6Qbcd/XOKoTcKflLQ0NPelIewRbMToq6e/yym0IPfnVFaafNmeUeYRe/RPTPYgye/qnueHYdVOYYWdhXXOUKfbmIPMgYebe484/zJSekkPTdbJYgRflHq/NTPTemyb/aZ/RGRfmdHdWQPjsWgPZY/ORRUg1zUkaYtZNJpolEopkPUqljhNe/aiUWL08grYY/VPXZQRUSNdovOJWIOZpUMPpP5d2e55pmQZqpNFjjnXwmInYRg/QWWQou2r7lM8ULLirkHkgvRgLRkWMk/OQQQct9Y/eVnZIPdnQIYSiKeYLecQYziOSTXj/S2cUlaJJUiaGajhP2dYNcPO/VWYTdr9g/TYkbGSmYKLWLXSYWYlRTj/lPNSaz/XkZfufNdXWUZRMsfnUQMKWP/IWSMRTjnz44/7NMfdYKbdTR1fMjdQO/JTROmnxd/Kr/dLahhbWWdfZneaeZaX3TaZCfltizllznFPYeTIcXaN2TbTTQewYQRRYm/V/bYjdHTcYfKalWOqLTbXOTzZRJVYZ2VnUUqbGNdbjJgmLJdmcjcOg/RWPWeYwWyielYJTUWNQZNtZ3WOOLkS/LNLlauZl/1o/3ONnibEhspH2nimQSf/iUbou0ux/pNh2KKsmdNfkLGyohpPKY/YQjpqfkt9wv+yGKhWXPWghPqgZfYXN5XWJhiTSU1nn2qHlZuQQrYsZ0PQTQGQ/UOPonn6i/yy/0MOhXTHVTfIndVUVLf2YYYefltigkkznDmMtNTjerlzjRVSmr/MPgqZx5u+xx/zelZbWgVTqjyRKhIlm/GMKpUw4t+ww+yUdlkbZhgidqheiJej6CdNhjoxl2oo2rajRqMahNoiLdOTPjo/FOSnOu3r8uu8x",
  },
  {
    language: "nb",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzåæéòôø",
    pairs:
      "AORWOMMRQNjRRPTORtUMPSQehhlVsl//gOkYYUgZSrdvUJQJoU/JPLaKuodyx8///1NNefcImkpQZfIhfMn/IYfSl12PhUp///ZIMfWXLYhNUoNYddIbnTWPTejzl3ny+//rJMXkXEeemMsmTleRg/QUYPX6lf/v6w//gHfhcRbaVcWsVMXJierIPLcYrfl22////6QRdgfMRfsIXnUfjGr/McQSp55a+Vt///PFRkrdIcUQSRmZiNaU/MSSVj67TlZ6///zRHrjlGiicXPiiceNo/dhSaI23k7S3///VMYdVPTVMYltMIWIUapVMSmS9g0fy9///ncYswnDpnrYumkojFq/jijZo45v9t4///NMMfogHjgpSUJQjYOk/NOQTbs7W/W6///uINekQJZPiLdUKcbRW/iNSUYl9a/cay//cIKUrZGWehPvZXMfRU/WVXXU55e9Q5///bHRfZLKUMUTVVWpMTk/lPORYz+Zgbg///cShVWTWUKnisQPLLeO/HTUVPcqz/x8///1NNfaYJXZTUtdOhXSJ/LUURjnsU7K3///dFXfiZSbZeWhZWbWYd4VXWGarrivgr2//kFPZfSIbWZN0VcUXSeuYPOQal+Z/eo///dJSfefJYjbOPLRbWNVyYSJWTpxVyZ8///dHMlnaIblWKfjagdSg/SSKZbboWzek///XLRQdZWVRoduLOMLjS/SQHgd4Zv8t4///oIKelgGmddJwlhoRVo/eQZiW56w+hV///tLGhbSNdTOLjbWdQSf5SVXeccakxit4//mFTcVZPXafMiaXaUTQ5VYOdcsNdxhs3//lKccqVPfUbbpNKPPYP/LNJgYzzh3oz+//sJWhkbHWbgGjbYdYRf6XZXecttkxit4//mCjduRVniqftZPnPkU/MWOod33u7s3///wfltwngpnskvnkpkmr/Aljqo55w9u5///ySYgjaTcafXiaXcCZe5PYWdbssjwhs3//lNTaeVOXVaScUSWRUYzRSRYWmndrbmy//fNTaeVOXVaScUSWRUYzRSRYWmndrbmy//fYfjqMXjhmepNLSQgc/FPPkOzzQ3oz+//s",
  },
  {
    language: "fi",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzäåö",
    pairs:
      "ANTRTRTZTPQOQQRNPkUNJVPTiRjf//HNYVXeiYZNZSNSLkS1OPNSRqmYxy/0PMpdcHguoRXmJfdKp+QVfLku2M6n/xPKoTcMirLTvMOYlJfwRcKSqgvf+q/1GOmhVHfioLfqbcfIi/UWgWbgnY/V/2IVgTPPZeaQeVNTJeZjMNMVVbYYyh/9GRxhkQPrjIuoaglIr/OeQRrp5Z9p/0GPblnItVMPrmUdNTUsRRZQku2jWk/xNKrsPEytkNRYkVjPg/bjMVd08XrV/nMTcSUOVXXRbPORJQZuRJLiT6hsda/nhF2xwKz1uUytrukGl/tpnRw19v/L/nPKmxsKqovKuNWleLo0gLZMrm+TuM/ZPKkpWJgpqJdVJRoPdtkXROXj/SoR/ZPIUklJo0oIupeQgPP/oZhNrr8V/L/uEP1YQMaQeRlUahPRe/oRNTaw/ZmR/bMWdXXeScTMVROPJTR/NMONTTkj/x/8OIkddLosYMwmOoeNN/LRRNno7U/O/aLWcfeWijdWgXWdXYV0UWVDYjrewc/mIOiYUJgXVLQOeSVNblVRPVRi9U/W/nJNiYlJkwXKnUadaRWtkOISeZ3U3S/uKJzboMqtMLwZflnMh/YVMOvaxSyN/WMTbYSTeZbRYOORMPU/NKKNVyclxu/5YFvicJz0uIxsotmMe/omlSm08V/M/3JMqmjOthKGsmdmPKe/XQhjqhsp7n/yGLoUgOfneLlfbdacN4dcIfjoYakg/rIhakUZxsOUbQPQRJS/WNJoWn7R/Z/PJQmWbFflXIjdcfXPg2daYdhXugde/pGf3yhY12UQWTPPMZU/QSQuU2+M/K/5NQeZYQcdXQaVTWRSYtVRPUYdlYpW/gNWsnWaqrVSVOPPKWP8YJKjbr0O4S/S",
  },
  {
    language: "is",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáæéíðóöúýþ",
    pairs:
      "ANR/cMPQNZYVRNUOf/RLPVP//Z8TfvTpaXh4NGjh/tlPQbktTNQKrY/KWUUa//e7twvuLvv13sWRm3jFgeiRjgdeaKo/LcdNh//mxPSlkelOWWjGTgxdHaXcUdaWXUbi/UWXXb//grdhfeYfflncMHp6YeiglHmjXgXkq/ROgKP//p0mYnnhSouwlfjv/slPNrIsXPOMrc/HQWnq//V6swutMuu12sPNW6lRialNVYRgLbq/JOSNj//O0YbNnXYUcvYGLs9oPdToNXdVcQnt/KNYLd//s3pXqqarexzoZHp6lJiglVPjSgTWq/dffTH//p0QRUnhnSUwlIivdrkdSgjrXLRGqV/LPTmg//vasvttNgu02gbIr8ohljnXolijfnt/fhiLm//r2IsqpjFQTyoRIb6mRjglJRQSRROr/PfVLS//P0mqobhbbbwlKKe8ONWVnNUdNVXZb/ZNWNb//b2VXpRjqSwTeEJd9oKYjoNoaYZgnt/XVVSa//a3QYqqkqUxzdJLY+LWbMbOWbYfIXv/TQYNa//thdbbrlssdhbReq8ngPDmfnRhWRmS/MPTil//q1nrpoRppwxnKKk2hOechKhUbcZgK/TTKPf//UwhljjdUkqshNQduZSWUZRZWTURYe9RTTUX99coZdbbVbcikZGNh+pNZfgNQSSbQZu/SUURb//XhWUNTQdYWcdJNr9oOYjZMXJQZXef/UPLVS//Z2eZUVjXVxyZKJe8eTdiXIVdViYWt/PWJNX//r2oZeZjXVeynHha/qjnYqiqdNGMpW/JVYlo//t5qussQstz1ddLt+qEnkpHqnjkhRv/hjkko//t4qPsOlsVy0pNQduZSWUZRZWTURYe9RTTUX99coZdbbVbcikZNQduZSWUZRZWTURYe9RTTUX99coZdbbVbcikZXan4jcJLjbkVMeIiW/IOVei//nyknllVmmsujLVizeXbZeWeIIZWdj/WYIZd//hteiggaghnpeFcp6leYQlUlYHYRkq/UXJgk//p0lpnnOnouwlVZl2VbNOhaiVPMThV/NbLcg//lVimkjGkkqsVNfr8ohWingolIjfnt/MhDim//r2osqpjqqwyoEbo5ldOfkclIWTMjX/WQWfj//ozlommWnntvkFIs9dZRZXLpmVkWdu/QQjLn//s3ptrqkrrxzWRbn4kdhfRckROOOjX/NOJfi//nykomlGmmsukZco6leLJldlNJWMkq/Hffgj//o0lpnnNnouwlJJi0fYRRfQfcQaNek/QJRad//iufjhhbhioqfWZm3ibfdiajgcdahn/aDIdh//mxjmkkOllrtiaLp7mGjhmTIjghelr/OgghO//V1MVoohRZvwm",
  },
  {
    language: "pl",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzóąćęłńśźż",
    pairs:
      "AQQQPWWUYQQQSONQLkTNOTeNhgOsxuzfydoYHdVORkeXhbRPOPLnToOQQYfRjdT/4U/RddnXNKcZeNnXjJeYNfWMnrNUeO1jvJZbZ7SUwy/yNPhcgOirIJPSchbOguahYWfkuRHda/e1/2/9LLcWZNlgiUcVSaPJVzQXfSjVrOJdazaU2nZeGZWQQaaQgfQRSONfXkNNRgbUcgU//d/caViXJMfZbOQfiImYRebIjfMWSQhiiZojjnly91/0LMhkQPjbXNtoQeQGdxMceOoZukcUW7YQ/6/4GKkSdKsdbPsmaVVLfuVeVPgViTmcoxaYyk/rJMcQWGdZobYQTVOTblXPUXgXhyalWXPXobscJIgYXGnmrQiWdWTVdsaTaSxfvtnhM0TqvW/vJJgXkVnjmKvgRiUIl/QTPNuazbqTY/XV/v/dLKUWZIeaqItRSePMgsoWXOic1XmnY+a02s/tHJZfkOiknJuceYSLTwcYUPrnzPnTe+be2j/uNIlWTMXWqGtWgnVOerlVQTkjoOjhV0b1z//qHiQSNiYSibVSRQNZSwOPSYgLhmT/5m/YbTpUQMlUgPmmXMweNiVHXvHXWRjrsVjXp/cZ/+/9GVYdRYakbcadTUVYWUOVXFbevbcpngndxp1gNJeVUNeWjSpXWUVJcpWTSReUoPJTcpWl1r/cLRhUePhfYLYOZYYRQleXHTqYySJcWymU///0KJjbhKflQTqSXdVKZ0NbXPhSrNdTc/Va///3HWQPRZWSiZOSQPQhR/NNPZhWVkV90n6YrcoPJMeXXGibeHlkfZYQT9XWZbXiRbhknnfs3v7iJJlWXOshbIqYdnQNY0WPba3exKaYZyaWyk/2EQbUZQRreOpnfaZVMlacPYadLUeenxms4w7uFeTMWfaXjkTQSNSbTuYMQmvQvlY25TxSlTpcKJYVVJxZuMdVcVOQYyYfaTzSyKdjU/VX/y/wdoQQRotVynQdSimph/IZVquE8oZo0jzPuoXPEqeHLqqS0prcsosrY/mbTq+l+vT42T2SldpUApglin2ymjuouerqmtsmsv9f9usp14ps/s/iDqZMLpva0qtQdsqrOwqWQswqwuV4vYnYwUqVIHZahN5gtmuVsmVJh/lgdNul/NiTN6Urxu/dFiqFjiwrsapYjedjj9lIdi2m2hlegxismg7uKpoHvq3ztksfIQOrZ/Rtjv9M+utqoK1nr3/iHfcUQgtbpgmgPNIgk7NjjlzLzgitiMrqYt5sKOhYQG4z0ixUTjLRs/rUtb+k+ItfUscuv4/2",
  },
  {
    language: "cs",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáéíóúýčďěňřšťůž",
    pairs:
      "APRTQaYcVWOPUPMQLnULOUNclmPu340a6V232ba08UHpTRPigcWaSNMRNiTqQQMXQkihT593/u9Tu7kZXe1TUNfXbMy3rSZZPiRJu/OWdNZ//IeWgT/pQd/RsXm/exPTvZkJuxFM0OdhXMk6aiVYgl2klopN/q5y/2045ub3NObZcMkodPrVRZMJV0PVhRUlpNkRURwtXe/PcXh/ViGcSSPebdXfRTPPLbUpOQQcUkakUm+0/m/Vh8gaXp/WMNnifOTYnHrcTdiHi/NZRNmqwVrXaWfkvv/t8pv7ftLLdidKhXQLqmRYMLZrMYdMgYlaeZWph5vv/s8pp7btIOsVeNy1mWzeMgQGj6RlVQYq/PwSXkqtXn/1rdpladGWZNQTaXacXOOTLYWvXPMZP0j2Vdjfjy7Vr4nfWhvXQMigVEs+gModZUTXe/iNUbY//1kY4Lsg5hs20yS0fmKLoaNSwnibtmPgTJw1RlNNYz/PtQQshqSl/3zdp/VgLKagaJindJnVXcQKm3pXaQhq/TYQTSpoXg/xl6b/akHMbakMl/oNlcVgSNXuYdeMxv/SjPWRmmas/Oyix/SaOKkVXJaYlOuWjvYMq0pWTTh4+UjPQKrqRc/N/8h/edIlPUNhcbSiVSQQQbUxPOQLLfqpSy+4/3/Ws8iZbk/UWOufkQotaTugPrUGg/IYXUqu/b2WfUzvjr/UqJY/W4KWiafYrrhehfebcbb6ZXbCeVhiihlf4vll3jykmypjOJfXVOkWbQxZdTRHXqaWTOUnoSZMShoqTZq3q5cpUYNSjWgKlxbPrOOTTNQrdbGVQk/WxWrU0opu/5o78hi6JMnXlJosVNpXWfRLj5PdXRUh0UfUVRosYs/RpTZ/d6FbRRObgfTdNTTRUjQ/ROOnUlgiVdy0226Ud3oeTj9PMLrcYM4/jQvZTsQNj/XafWu/5NVNQPr/Pg0MmZR/YZMHpifKyRPHohUlSOa/QRfilbhkposm/2ts+q5rt5wqJTcVfQZvdFleacWSR+dfKPg0YOjmpa90qq7n3pq2goDjPRZeqiXmaTNYVcS/XOQba4/ubzlv/w3Zz1lbTf7PNJUZOKtwURZSUSMQQ/XaWSRr/YjNtRpkfj/1nZe/Z1IwWROu/gUyZRNOLuW/SONtL//2Qt5z//5X03nUTt9UCqiiZmdtKuqXaLSrY/VXUwd//ydyrw//2b/z/en/6bDueNVw/kT0bQSMUwZ/UQO1T//4U37w//7a25mbXh/XQcSSHbrWhebVTXGbf6QeXfYwyiMilg5wmm3jzlmypkPiWUOhixWlcPRTWgN/OHOmS24pTosm/2sJ9q5XacwQFsWIWr77YvaVaJbrc/RSNuR//zVy2w//2g/0/kV/6fPMqevI77xKxONpJVs/mlRXo//yyRuKp/2q/zj0kwbzCTnljfvvmjmajUgRk/kiJVj02nnUqk90qq7o3pr2uoGv1QPu++XxMNLUNuZ/TRLyZ//1X14z//5ag2gUWe8TFIoclgxxnknSkgiLg/lRQJk23ooWrj/1sr9p5qi4WpTVhrwF88zIybohdao/tafcp//0zQ2G//3m/0/2r/d1MRximH66oMwRPfQWT/miKWf//xxicI//1r/ym0XSozCIqociyyoiocmfjMn/mfTSm35ppesn/3tt+q6st5erFpTeYo44ZrRZONhot/VLftN9/vSvyt/9za/wfdl/3JIUZdOF99qKzUcoQWx/jabXl//00StO//43l1e2a/d1",
  },
  {
    language: "sk",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáäéíóôúýčďĺľňŕšťž",
    pairs:
      "ANRTRcbeVVQPVPLRLySLRWNhrsPp/vs/9ZzSu/Yp/YlVGmVTPeohVYPONRMfX/RQQaRpkgTs/xw/6xwUx/eg/gRSVKeabNxxfQadTYQFl/RUiQb44KgY5nW7adZq2/n1/rqpNOjecMyxFInQehTQgrdfUUfo4hem6rY70eqq2/u2/reqPOaWeKyyoNoSTXMKT/ORiQX5iQRS7aX8VbQa3hZh/irjFbQTPeceWdRSSTKZSuPPQdYuajTi/wv/5njYY/Ua/YaaPQfdWSXegGfdUZYId+OUSMcwwegfyjjhsjiiv7mu/kiiKNffdOqYdQfdYWMLW+PZcKbQwYXVyViXsjiiv7mu/jiiINnUjQxxnXnZOkUGl/QjXRY44OnU5YW7zeTq2lWiibqpJKYSVIbXgYbTQUMba/ZQSSS8lsZZ9ug/3utVn/yn/YPeKQkeVEyybRnbaVSVc/kZTRU45pon6obi0Nqqi/u2/RrqJKoaWOzdpZomQeZIk/PkMPbt6PpT7RfckXQs4/f3/qslNKjlcJgpZLocXnPJh/lVXRi66SbN7XRe1XVd4/w3/ksrHNXngKkzpKodYjVLb/ZgbNl55TpMZabnTYar4/v3/srjRKjZbJXasJsYihWMp/lXWTg99UmN/MS/pVNf8/z7/ZvbIkPSNeefWjRQQPRkW/NORTKkpuSo/xw/6xwU8yWf/dtSURmaiPznfSocPnUGk/FiZUi66bpXcsW9cXmr4/vi/WsrQUbbZUmmcXbZZaVUZ6XXYDYssdcbuffwofeer3iq9geePKdWWJ0YiLpedXUIbmgaXPWv7YXL8VR+rdVh5/wj/esbNLmYfQruZSqONSWQO/aeHXRj7UpW9uX/mNlt6/x5/uQtPLpajLozXLpQXfOJf/NadPPhuUkS8XVi2WUs5mwh/iqsFaeWOblbWgMXUTVfO/SNRmXdpiVc6rr80rqUa/j2/UaPKJohYK00lNpeVnQJn/YabVm67OUScWaucfRgm/wj/QsZOGddWQnRdHdaSbRVb7XZZbZZuedcvhgxpgfgs4kr+hgfKScZaOnndHcaabWUW7YYMPZtQTdcvggxpgffs4jr+hffEfNVabxpPhcRWSVfR/RQQaa33odm5qp7zqpY2/t1/YNWMIUbPQxxYOnYPSMNT/WXjTR44VnL5qVkzqhf2/u1/bepIhWNShzzckURPQNhW/NPPaI55qQo7ss91srb4/f3/VeWUYffdYppfafccdZXd9bbIdbwwgYexjizrihHu6mt/jGhCjqqdj11ImqooMZjo/Wmnpn78srq9uu/3utt6/x5/vttGelQYewwahXMTLReS/VLOkN22nYl4pp6ypoe1/f0/TeoRVccIVmLcXcQZaKUQ6NYVaYttdcbugfwofefr3jq9gfeUYWSOYppfaVSPdZYd9VMWeKwwgaeyjizsjiiu6Pt/jiGGeIOOefvYglUYdXdT/STOjY22mVk3po5xonP0/sz/QVUDfTJkfxwchmVaJbfb/XUflT33oZm5qq7zqdp2/t1/YdZOKnnlMyxoLnTJmLLl/bjbUk44pnn6rL80kqq3/u2/VqqCOggeZrrhcgeeQaMe/ccdfdxyihgzkk1tkjjw8nv/ljWPTMaYTllbVaYYZUTK5WWXZXrrcbateevneddq2hp7fdINHOlievvlgkMigLRj/hRhIV22mlk3oo5xPnn0/rz/ponENiigbtsidigghcHg/eefMfzzkii1mm3vmlly+px/mllPTaaFTlkaVaYYYUTY4WWXZWrrbaZteduneddp1hp7eddMQlljIwvZKlSYdRTV/hhKVh22nlk4pM5ypoo0/V0/XLoBKrrbk21rmrppqlTp/nnklo88trr+vv/4vuu7/y6/vuuOQXmJHxxnImVeeKWk/degTj33onm5qR7zqppd/t1/cpp",
  },
  {
    language: "hu",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzáéíóöúüőű",
    pairs:
      "AJRSVOPVPSVNPNQUTmVOPYQWjccXSdmdceqyGnUXTfhRhWYOMTNqQqQPKcZsjfNjyx45yv5/MJLgfHiolLceNmhQq/TYjVX27amPZaUWdeYgNMfXaOdnPKtRUYjOgwTGRRnq6iomVUqw4zw3JMbgZJdlXNPdcaUMb/ZPcVUrmikPRQXcrcSqLcbYVZcMVbXPJQLiaqNOLeWjbiOZlil6/q6/MVhffHVlnLtnWhlIo/TeSTrr6gnJSvdc3SeeKOaqnNVVUTSXYeQOa/RVXXW49GbSOYYdjmclNGqooGwpbPvoligJi/fjXeuw8inQecrbb1iiJUUTTWVRdgbNNVITZuWMNjV6gxTZhaS2eo19VIjuUHqmhfYoJpiLl/WdRYs16sZMVwaVoiwhGKYhvLmkaMgPeebMu1WWUTj6/wrWPXdOpSklKLcfTJeXUPUTNTWTkvbUOaVs/QdQRVRZpfTxLKQkkGcsfMVgeYfQX/YcVUdr9qaNPTUjixuXHQbUOKXSiPhUXlVUgzhVLWdy/LiQSXohkYYiRiWXYjUNkgoMLNKaT/KOOTYXinMvw213+52+NMcLcKhlZPXaRgZMP/MXSQZl6ZmTNTlrker3IVZfeUfbdXfZXbYZX1SVWEZnsdaabhgipkipJLaYSJeVWQXVWSSOgqTTMbVo+dWRTcUY8UWcHNZabNknXSoddVcMYwYPQXlf3fIPQUeiaeXqHNZfpLirOOWWXfYOh/WUNVXfsWtNPaRVejUfNYUZSUbRhbXTKKOcT/OKJrg0XrhXpvuw3yw3QGfncImrfOYodnjRe/gmVeg27spKMYlhoZUeNNmjeNpdOEoiYiRMZ+YQepnklmjjkqqryuryFPaSfRbfcLjdZcaSP5YaKkhqXTeedlkmtomtFPYntJooeNiabYUKa/XTTcRw7qXXWYnkhbSQHNcuVKkdWQyUagOQm/fcNfb6/wTMRVTVdVReagQUdpeQTiNVHQOtm/NHMWS7/xYunm029429VpVcYozNTmlQMZMtM/LGO0R6/xTuq1029429bkpXtkuSsooiVSQoR/LfCvO27sZpqwvx4zx4GZSjMafOYTRLMfVkY/TRNqV05qPenvmv3yv2bkOuSjuXnouRNaIot/LNOvM16sIpqwvx4zw4JZkTgceJkgHeLibgg8TMOncuzkOhionpwspwRhXrngsNplbLDnSlR/QhSsqz4pPmoutu2xu1EeTnQSWdZaYPNYTeT/ONOsSz4pRehtsZ1wu1IdWmlRfidZXHPfQgm8PTLnOuzkLijpopxspw",
  },
  {
    language: "ro",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzâîăşţ",
    pairs:
      "ALSNOTQYVOgaRRROPjTMKTXRpRm/W4XjJqTOToZUtUcYMTKrRnKQKSTmgTW/82fUQLnfeHitpNiwJffMh+QYhLut2Of50WybSKvTgLltLQ/OPkpJluQeMOnt6h5YmSyaGPllUGgipKf0bbhNd/PVkTcdne595a32FQaPQUYYmYlrQUNdViKNRiWYWXc/vyadHPwpkOQppG9yakjJr/PhRSwq4b3goX10GOcnnIlVMO7wXkQUa+PRdPrt2iih1TzyLKqpoDwssM/0jkfNc/ZiRdzx6dr+5z33LUVMTORTqUkcNSIPYqRNNVT1f0W/93VcQLlfgMjlhQzoQidLX2decEmluktxtnqqEZcljGhXnPkuTaVfg9jMTTsh0az3ztxwJMhjSIduuJ/tNnmNc/iUSOfh7Qum6W4kLIQhiIkvrM9ngVYLL/nWhQro4c3X3U1lHQuTLMWMoQ1bYkUQhyjQLPZr8Zhq7WhWLRZTWeQYvanbQOJVQ/JTQKUQimk/826jNLjgdJlsWR+gLueMP/JVNNpo5b4gxV2WLclfgZjlhcyneidcY2VdbBmktktxsmqqHOfYTHgXgL/TdUUOe/ZQQRVj9WqfqWiiGQfQjJcvTO/XbfiPRulPKQrU8X0liU4wIOwXkKp1IM/ybjlKi/QWUQyWqW9iwU77IUXTZWeWuP/1LQLoR/KMLpfyckg+6fneTLqiYErtpG7wkrjOa/Zjjhut2s1Y1QzyJMwqmOtjKG9yhtPKf/YQmqxp4u383x11JKoRjNinjJ1qhlgfM5fgHWpnwWi0vbttFlUhqWtprZ9qcZfEP/ePbpwh4jr73x00PJnhZHlnjN1qeffQj4fceQSnweaWlHtsafoijclnjW1qZNDfj5OgJipnwmv0vpttYirlmfoqmd4taNBim8cjblsqzpy3ysiwCkuWairtpi7wnUblg/LPPZdt2sb61viOdTsanOqrnC5ulpYYo9jkKVtr0qz4znxxhNvoqQsuqB8xosmmq/mnlZwu3t2p2M00",
  },
  {
    language: "hr",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzćčđšž",
    pairs:
      "ASRcOccWfMTOXPNOKwSMROReptPZY/cbGqUSRqhbgjQOQUMZT/SUMcOz4nReReVbSKukbK2u0GXoOoQKm/LklQY+/rezv3xxPLqcYKjmTDbZfbiWc/TfbPlo9opvrzuuMGXijOgZsLRqZXMMm/MYoRUsmrl1x5zvEiVcPoeUjinPQQMcZvQTPeWurlUWaUXUNSldYVXisFggXecGd/SWNThi4bkqmuppJMcnXRqppOmmKhRKeuLegIltuooxt1vvDPnjaRvnkShhXeVOS/PfPSVk5ffsowqqGhdSYodYUpMOQPPcT1SNLvR/p/TiTqUhOJh1rD806OrarjXWn/sZVLh///y4h8nvNHncwN806QuuMwRGp/QYUNYz//y408j3UKqlhNiq3FIpglTJp/nhaQot/rv2y600HIXjjLuxwNPdakYHa/RhgXn//rvtx500QHxfXLad0IKZqurKm/sWTPk//vh5r933JkRcNrZOfhNTUOQdR/MOOeNhm/TZWeYSVPsWhU6tmNXPStWGl/FdbQpz/rwcy7k1MRbeYSkciRWWXYUSP7MWUJXruuagckffRGmeZImYeIhjeXRLg/nUXQbr/ub3zpYUONehoMysfQdONUNUP0aeGOOo/gu2y611QLxnkHorbHeUdnULb/OaiRQy1mu40833FfcYVbhShiSRWUPaN/QPOsY/c/XQOkVWUGuibK6y4KQTPrOKf/OkpRt/v/w2y6t1PMgbZHpUaIabYdUWR/UKZbccgzflhpkkFPfZbRdflVZZYZWUR+YZTNbvOPdkgoiiFUbhbSnZlTZWTLQVQ+VQTXauxedjfniiOERyaU4W2LqqRWMNo/VpoSO///m1x5zzTMuwqD2u0IooqqPao/nomLq9//szv3xxRLvysM4w2HXNQsIVq/oqoJW///u0w4zzgDsvpH1tzNnnopljn/lnlJo8//rxt1wwNKshoH1tzLmOVpRWn/lnHVo8//rXg1wwcJcvOE1tzHlnopOTn/jnlVo8//rxtqww",
  },
  {
    language: "sl",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzčšž",
    pairs:
      "ANRQPVTYWNWSUROONkUMLTQSqSSYdfIpTSTofVWXSRNRKoR/NQMYNolWVWZeQLtibJjtqKmmLfPKp/MVdNav6Qucj0RJvSeLrrLQvMNgiJixQeLTsx8hxz23HLhnVJggjLZfYYQKV/OTeYVhxecnw3FVYSPVZUddXTPRMcYjMPQnSYZYWadaGSsjjPPpnIrpdlkIl/OfQTpo5btwz0HKcopKuXOPsrPkSKh/OSdSqv6mux01JLpqnExwtOvRhnbNd/XhRety9fpd34JZaNUVTVSoVQOQJRWzSNMsU1m1RVXeOIfocFvugMtcgeRMf/nWTOcw7vvyW2IJijTKohsMhsOhSIn/RTYQem8hwyb2MLgfTJfkuINeOlQLb/hVWTlm+Ryk4eJJSiiHlvqMumfXYJO/YYlTro8iwys2HKxYOLbPqLOcamWMi/rRPWgw/bwhw7IcTYQgSTmdXWRPLXQ/LQPMOTkocUZbPMmfdMouZPwWNuXIR/GbUSnq9fy0m4WajgfZkjgaigegbaW3TcbBfkwkkmqqIJeaTIhZhLYUdWSNe/aRSSUk/XlnaZHRdUpKitTPyQTYUPQscQIUUV/X0256JO0XpJp1IKedcjWKi/SXUVUX2W2478HWZUTVgRmXUZQRNkN/KKLrfwakrWeUKKwmcHxkcIkXSfPMb/RQcfsx9xXki3JNtrpOvmLGtrprPKd/aPlrqosuvx01JIjXfOfjgNigchbYO3cdHWglVYknqrFjUipWuoqasnbZeEO/jPcopg6tuw00LFOnTPsVVTbWVWMQR/TlfVPt4snkhTOKeonHssoJUXLpKch/WljNot4slvyzRNpmlKqpmLXKSmLTl9iiJhlq2qqKwwaIPlkHpYlHOXZmKck8higalq1ppsvw",
  },
  {
    language: "tr",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzâçîöûüğış",
    pairs:
      "ANMSNSTRSNiPVTUPSlXMMURUgPc/V/V/c/mbKhSUSmYYXYuONPJyU9JPPbXpmPU/Y/+/3T1VVKkdkJpxwGjZOgmPZ/YakJ03yUi/0/W/W2ayQJkUcJlpMP/NPipKfvScNQit9hm/z/3/a1P0KKisWHljsKjuZgfLh/WalRfiti4t3/X/U4M3HYYTRXafofrPOQLhckJPQuVcaTb/T/1/8S1WHLtffQQkkJ/sXjlKmfOYPVxt7ay/xu1/yzNyKSfqmGtZQK/sYkTVhzQViQrpylf/v/M/NzSyMHoqlEqujM/ifhgOe/aZQbwu9fsqz/3/Z1ZlKbXRVYUYfk5SLSIUYuKNQua+fVS/R/+/8W1RTPhcfFgkjO1gcgcLY5cYdIlovhm/l/Z/VnbmHMjvfMojvLsWMZfPr/aTNMkt/mbsZ/d/W3P2OHemSHiUsK/bNQcTi/mZXRnn6Wrtdw9/Y7O6LGXcUIqeuM/cNbiRRzoVnPzt/hn/2w5/V3QwGPmULMdRrN7dSTZUe/bTPRks/Zi/s/x/a7MrNbcXVgQZnccQLOKWQ1KNRMVSkYe/q/7/4YxaKJibcLmjWR/eLafOQ/KWPPensSs/y/1/rzQyQahSNZljia0fbfbeb4WdaClougm/l/o/lmelGMfbQLfbfL/URSWSf4aSQSal/am/Z/9/V4ObJMiXfKjmVL5XZZgPWvnSLUkYxOt/q/c/T5M4JLmZkKjnKK/YSWfNg/VWURvXrWx/k/p/T6O5IYXVWZgXka/TKQLrS/KPLlkvWSU/Y/5/3VwUTOdUaChwqJ/kUmlXe/ScnTg0ull/x/0/iyruJKsmjOwkLG/qdrQKg/VQjrwprsx/w/0/xyqxFMiWfPdkfP4heMdfP7dXIilmWag/o/r/ppioKGalaMWSwS/hReVJV/SUXUyp/ox/1/W/U3P2HMtRQLpOiK/fOVXUv/nVmRxm6fh/x/l/XyMxMTabYTedLUuLLZKXdyVXWZehoaf9e/i/fgYePLRwrGzylH/tSVpRy/mmbfz29u0/z/X/S0KzCVcdZUgedVvaWaWZezWYXagipbh+g/j/ghZgilptpkwcil/UNhFpg/JMYqjy5SI/w/z/sVpiNQXYVQbaYQrVSWRUavRUTWbelXc6b/f/ccVbNnscUmuwvn/OOKJrW/HVQsV18SN/V/1/yTrTVVwxhL0yxE/uKgqsy/OkrNz29v0/z/3/T1K0IslTStb32u/PLPIud/JSWz47/UT/j/8/5VwPKMcvcPujjN/OIRoqq/nSITe07te/s/d/ZzNy",
  },
  {
    language: "lt",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyząčėęįšūųž",
    pairs:
      "AMQORVRXVNZUTSROPiUNJUVQvQq/y//Zd//bMqTPRodTtNwVNQJrR/LNLRRlgTs9i8/+d/8dRKngdIirnQdrKffLl+RYaLsr3O6b+UY21Pl2UJxSfMorKQ3MOipJjuQcLSxs8f/6/5976957FOkmTJghoKdtaagMf/RUjWac5W9j/Ymm4liZFTbQPTYZmSkWQTMdXhLNQrVWXWt+o9/pd/9kGPvmpOPrqI1tdnnIr/PiQTvp6a94/3754735GMdoYJrVNNzrWlTSi+PSVOts3UfY+emj2bc3LKqpmDwxtN4wjlgNc/ZhRdyx8cr7/6+87+68OSYNTPRTunXTOQIOVqQKNaWzjxZhp1/+XoXhYJpllKoolKvokmiGe7ihgKpp0n4P7xkdzXOzHLggZJmdoJnrPaYOk+VOSQRk3W6b+Yfhace2LLbkQIcbsJ2lMjhNa/gSTSgg7N/c/Zji69h6LIUihJkuqN1uhWeJM/oSbRvo6Y9S/aj548WlHPzVLLXLoP5WYkTQg/mQLTer9W/jdWff8/j9JZaWXePUwbXVSOKUQ/KQPKUQimx+/8/+1/9+MJjgcKkuVQ1lLhdPO/JRQPon6b9r/m7547toXclhhbkkgcrkgidcY3UdcBlkwizv3txvuxuvGNYZSIfXlMoScUTNa/XRQWVj8U/ipf0gljk7FSfUiLitTO5VZaYQSujPLRYV9X/eqbYp8/h9IOwXqLsqHL0taiiKi/TUTSfW2T/g/fqlvharIVaUTVfTsVcXPRORR/JJLravbjl6s486m95aaLujYFttpF0smrjPa/nmkfut5Q8d/WW436j4JMvrnOurKG1ujsPKf/YQmqvp6t95/3754845KHnXjOmmiLtlikfeN5gfGinmyV1w5vzxwzwxGlQihXtVqZeTcSeFP/WPSqWi5sp4/275e73kTJieQEhheNohdfbNf0baYXiitYVs0YvtrvrsBgoklennkfSnTlhgl6UUfkiozm3y6x1zy1xTNenijcmmiBtlikfej5gfdinmyk1w4vzxwzvxIenjYdmmjeLRPLcek5RFOiamyl1x5vzxa0wZAjsooirrnjyrnpkjo+lRjnsr3p62+0421412DclhQbkShcebgWdcb3RIWgPlwjzv3gyvuyuXOKkfUQijfJWJTVXRW1SUNVRjuUyZYewZtwatYdlhPbkkhcrSZVdcS3IMEgllwjzv3tyvuyuvAltpqjsspkRsoqmlq/mUkput4r83/2643623QScgWRjjfHqWfFXUa2VaUXNjvVyu2swVtwtu",
  },
  {
    language: "lv",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzāčēģīķļņšūž",
    pairs:
      "ANRSPWXYcMRPPTPTMoUNLQNWxXdfqrkg2gtZ72LpVWRqmZxLVSRPNuS/LLKQTrwdbupzwj/abZ5ZTHrlgLmtuNeTNohPb/ObiKUx9VkO/d6V51zvN4OMsUdLlpNHsOPenMg/SeNVqy+hte/W7R620wy5KHjnZNgnrKiohaYOl/OXfPbm/jMS/T8Q73txjoKWYSPWbakRYQQOMdYnMJKmTacbVr/sixyefY3ZHRppmPQrrHoldmjHm/OdRUmk6lpm/j4p3zwsv2LKaqnPwZRMpnPnTSi/LQMKow8keQ/q5q4eyTX3KMqliDwstPqnkiaNa/acQdow8iji/i5q40yuw3JcbSUGYYxoTQRXMVZ/OORuZ5w6Of/zezuvUh5nVGttZTzvwOtqnqkMk/lXlHhz/0mL/l8f731jL6NHlbmU0kxShlNchMf/QLPMVq/ovL/u9u8T2Sl7QIjfSMicwItaSlUOX/dRWQVt/VlRmM9P84olZuHIYioNmwwOiklVjPU/nNXNrs/nqP/O9Z841eboIMwZPKYSrOqZagYLe/kRMQh2/gwOwW/S+64ns9JdXWRhSQygPVTQLXQ/LPKOVTklct/vsvgijR1sRHlbcOsedIZhQdbQU/LVSRcp/ifM/PmY7ngpk6SVeebWkghVdbbbZZS4OWVDckwlec1etesomikrIKTcWMiaqNtUYVWOY/dQQQTn/dhO/ShOe6rac9ENfZkQxkZRyPSaaUQyiVKTeZ/dzW/Z/T/862e/IMbZkQtiNKgbegTLg/SRVNVc/bdP/V/Q/fZiY/EecaTZqYzfZTULLrX/NMQrb3d3Pi/w/w+jgZ2nTFwmaK1yyHgsptoYc/lknTt2/2wU/K/T953z18JOqpnPvsMFpmmnQKZ/cOhknw7wqn/q5p40xtv2FMhZeRmjjPgedeccO7bZHbfnzohe4hwhvrplnuFdUfkVtjqYngXUeEO/hPcilj5uol+n2n1xvrt0JSegSPwVtLqVYLaXX/XPSYKx8xXV/N6M51Wbp3HfZPMmddwcPNSOSpU/KMMkX0/0fr/u9u8lnV0tSNeebNkghSebbbZZb4YXWDclwlfc1etVsomikrOktQUlyOvkKSKNaoV/KQInbz/ztq/tWtiY1Rz6ZWlkhPqnnCkhhiffh+edcfir2rli7J0bzusoqxNjHQQlyMvkPNgQbnW/VQJnOz+zaqbs8s6nqTynYPkjgTpmmCjggheeg9dWbUhq1qkS6NzcxtrnpwOFkkhcpmmOjdgefOh+ScbKcq2rkO7ZzRbuggMxcHoolLuqrNollljMl/iegFeu6vpR/U3o2ywSu1SFoYiZuqrLolfebOZ/TTfOju6vpP/S3OMyjsf1dgpWShvrsgpPbmhkm/KEHkZv7wUn/p4p3zxdvhRLjjgZollIiSfgdHg9RbaTgp0pjI6YZQxtqnpw",
  },
  {
    language: "et",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzäõöüšž",
    pairs:
      "AObfZOUdWPOLRQRNPvSMOZLhjmojR5Uy/HQQnNbrWRPVTLPQee/ONNYS//s/wa4l//GGoifQsknKZhRggPn/RaeRj5469olwq//IOedRPjaTRcPSYVOV6TSQSXauxzebmg//HHl3bLgngMngVTgfg/bQhJa9hs/rfzu//GRXlTPdScOlRKQOZg/QLPlUtrx/vt4u/xQDjeZQbdeLhcVdbNi/ZWWTe0zZ4jgrl//OFiphNukdKoeWeRff/TagHj768ppnys//YMozeIsjjJTUfXYQn/edLLM5369WlvX//JVaoOWeLeQqMOOLUbtWJOcY/p/lwh4y//eCr3kQmnqfpkiicWq/mghKj879/Nbzt//PKj4mLxisNrOTZlKk/XKUJe+9//SS1c//IOqlQIyViJSbOUaSq/oUPOho9u/ca1d//SHQ3kJwooGqbdXdWZ/mfhOf98+/SRqu//KOpiJIbQsIrahnNZp/mXROf+9//dX1o//WdcdQVfRQVjUKPHKX/MQQcdmm9/qozt//QNjegIrfmJlbVffMU/NUXMc4257RObW//KQcoWQhYbQaVTWVWb4XRSKXtsuxcZke++RIfZOMpPeIQXcTdRe/RUMSRn68/ceya//JPvvjGnrjMnUVcmVgwjTINa//nweX3V//JIuukIjqtNsZYUhTh/WOVJjvujrUaWY//NXXnMacUVSbYOPQcX/SFMOW/h//tn1i//RFo4mPposLrlkmdUs/iXjQn+n//MH0v//NIdpTQiOcPbWUXTXc5VSTUYWZvydalf++HQdXXRZZcRbWTVUXc5YSSUYuOXydalf//IRdpURiZcRbTRXOXP5YOTSYutvydalf++IRdpXIiZcPbWUXWXd5YQUUYvtwydalf//abVzhPscPKmhJZXdb/HPQff5369Jlwq//dec2kcvmPDejRfLkT/OdLRl869/qcys//MWitRWnShWZWScacN+SRLZdzy03ifFk//YZcxNaqbHakLJNRfS/WQWdX3146ljtM//OPcnVQgXbKaUTVUVb3WRSTWtruxbZje99OPcnVQgXbKaUTVUVb3WRSTWtruxbZje99",
  },
  {
    language: "ca",
    script: "latin",
    letters: " abcdefghijklmnopqrstuvwxyzàçèéíïòóúü",
    pairs:
      "ALWNLLRYUQgmMRRRMSVOQQTfcpmj/sXx/y9f5FrWPPodb0XcqMQNoTVKVNWZziq18d/7lo/p//KJtfcPuuxOY/IglNhvJXTRu8vjkf6iRq+axl/QIzQgQrvdI9gNjiIkxSYMSz/1x8e/lag/Zu+/LMupdEjzoKr/mamOfqOfqSe/p084/e3n/9m+/JbZPZgaT8Ve2LSKhadKJQOZ0Vn/th/1/l/7//UOtjiJZnxD3uXljKluUdaQtqvj2b5qoZ9hw4/QLcllJtjdK3+ZdSUgqNciFq8unix5hx292pWWPErihLssvL19jhfLVsdiWQs6tjjT42w181u2/KOUNSUVS6o/sQSLPVUQOMRT/S/rh/k6/rnN//aEpijNpptYz7hlhKaqgggHp4r1yR1zty5zsX8HTRaaIhKkOqyYYVUbhXTSYheispltqlqxqjr0GIrlhKhXkL//NYqSo2qOSWk/3rvjyj5W/ow//MJMjiHoxwM7/mYdNKyoafUxrzr6W9XQZ/YhZ/JKxQTMTWfOlqcmUMqjiNIXT/jWolasxy/nuY/KoPSPleUohmsOMJbTdJMOWVfno95//5+/+4//RKrTgGyvmS8fOrgJlzJXRSq/zn7adf2m/o1e/hp0tuo004r+/swsso1krrA0/2/95/+49/+3/XHKiYUIcYvMzsjSXOZcSQRZZvXv+Tkdcf/Zo//ESdSlLhnfN/rkltQRdmQKTjr3i+m/n5k/lbx/HIyknKsZYLbxkgoOj1LPhVwtRqSV/eWe/iY//INaUWJfb3Rn/STJnT0NPOtv/c/8z/YlmZ9w+/ZIveZIwwzH5/lrlIbwlmnWw+x74R85YV/5y6/NNiccIjXUHs0aeUURjUKacjdeurnvtnszslt2LIsZmFptfK2+jljXTthjPmt7dpox52oW9Qv3/JFgdePkeoTufYPVRSlYLUckzmwtpwuot0unv3WCjjkHqquP08idiRlrhahjq5s2zv20uz60t19FfqMafWOuh18LQPjReOWMTh5a3zv31v070u1+KBpijdpptgz7hlhQkqgggip4r1yu1zty5XV08HbiUQaTXqVw4eiGeZnMMPfT1Zyvrywqv3wpx6Hmxqrlxx1n7/oTepsyjCoqx/z9629716/708/HbnOORQardx4PQIYZodKQgi2Yzwrzxrw3wqx6PYPdKYkkoau1bgUcflaQFJkzlwtowuot0tnv3FcSSPbSdrex5QTLfJoLVegn2pzwszxrw4xqy7Aozstnzz3q9/rvPru0kcqsz/1/84/938/92+/GdOiidpptfz6MKQhkqfHNip4r1yu1zty5zs08TalefDllpcv3chddgmbccel0nxuqxGpu1vow4",
  },
  {
    language: "ru",
    script: "cyrillic",
    letters: " абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    pairs:
      "AUQMUPSUSOrOSQMOMSMQSXYcRbnzxzVjZtHqUPVSQTReSOPQNnVQQMceXYTYU/88rUPgTPgVqjKkhO2VObTIzNWqL+ZjvpUXJegiRmIJucScL7cN7WSdRKeTPWU1hmlbk4OVz0ZhONqliMLrxO2ZOhVFzNmhQrxscp6zvwsg0mQJkTnaJXkL5WPeOKcOUfP2iZgf9qTVqhWcHdVPSRSXWcTSOPKbaNNMjjacWXa/952fgdSNYkwMFl1K1XgVKXxhdsV94uP56/0cmmzcMGWOYPTgkT2YTPKNzTfnQ9psiq6iQYvhWmHaWSYVPcQVQSQPMaaTOMpeSUTXc/87sYQqCpmakVb2kpuYOZShsiNQynofhat/009yh/LHuTqmTbjM6hQnWH3OVQP2qbtg+34pjo0/PLilcgLXmJ6XXkVKnxZgQl20bqv/WKpNNcHLeXpyJ0pM5eZYRKWjatNi1qk8p/PdlkTfOIjodXJpjJ9arzPJ5eTTTdqceoU3NVnfViIsPMPPTSVXQTNPQeUOOOhfabUXd/99heamVN3zx1M5xO5XRwaFaGfaSy8kkiu/WXwscyPHfWYXKWjL6ZfWTIefWUNbafhap4QZreUjORgSnbOowQ7MNWUNQaTGUocjYg/kYUohMdJMlPxgL9tN9WbkUIgOPiUruoi2nvTKvkamJXUUPNSNUeXOUPVjQSNOrfXiPTU/32fPe/OGuqksLwvJwjSejJtPfXOUz1vj0/ehrgurDOsUpoWzpSztYfUHqSbaSxu4oo3vxkj1t9OHwRnhHycGyVkuqTasjqT51cxc2/Pw5sw9XKun30Go3J3TguMcxlxJS/69rU8/2Wm61XTLydzwG0zI0NRiRQcalWSX3nz34/yK7kybcM0w1yE21F2xwyZoyjvrU957156/0S940TTYokpmCqpiqlkmiXmkjimxsvptu9ooxsHOFtUOcYMkXkLUQOZtVXSOszNpWUl/x1+yl/DtZfbZTrPe3OyXMkovOV0h6dhQs/2x/QUhRncaZbmwXoZMOXTmWTbCsWbnvV0/uunyi6GjIiaPhmajadfZapfZWIwsljNhM/yxjYp+CshUbTQbUkcXaUTubdYNcxWfbnW/22/Vc/GjgYaajWXkjZRNIidPVIpnZymVg/rqzuqk",
  },
  {
    language: "uk",
    script: "cyrillic",
    letters: " абвгдежзийклмнопрстуфхцчшщьюяєії",
    pairs:
      "ASRLcNabNtdPXRNRKRORRTgVWcW9ePVRcJvRQXRzYQyQSPOJnSQRMgjXVQWm6YlSzhNPykmvM2mS1YNWSHvQccG5emZ4403w3O5LJaXhWObaI5SRcQMcgSXR9aljf147v7K9VMprlta0uUzlQeRDtLtZMsppzp2y0u0R3NLXXqeKXkN3ONcNITSZWQtlhqm6V1f4O7IebUYPuSSvVPTQIbcJROsceZbeo3ecgmhNPVqyYGuuNyVOsIStrsXM20fR11y0t0S3JGTNSRX2qV1UaNKSTYicQjxsld4ine3R5GwXPcZyaVxPNSMRvTYKO0ZOYWWZ50doypEoeXoUqjspyZHUPOirULsw01sY1x0q0l3OKif2zU7jM6yOvRH0PURM97X5kN5717O+RK2xkzL60L5UkvvKzxzxQq7u588LRK6L9IKcS4uK60K4SXrYKUxwdNs67h7736u6L9WJ5jrSM3pM8Sy1KJ20bRRincoY+VZLkN/IsOLOQqRSykRRNQpSNQTlgcbTaj6SlhkUTM2x5zL6yN5UXzWGzHjYQ97ker84707O9RJnYViKhpJvbwVRJhoXSQibctV7jcR5N8SU1X4rT5zM4NOeQQOupFQpkc4m7WkM5Q8SJjV5zLj1H5VgnTLzNqaOq1uvr8LeYpQ9FghLcMnXbubSRRRsRTROxbjoTeb2WvRv7fDuowqPxsjwpZVjKrRjhNiyzwzzvyryJ1CYwfyse0uRyrnoRLtasVV2j1y11y0t0P3gVvnyrIzoNyrssVmsqrek200q00NNOzE2THyt1uG2wI1WevJTrtueX53i13402w2R5ORuUwqIxsIwUOlRLnZqOL0ymwtzvtryM1hSys0uN1wa0tvuqBvtuqW423033z2v2X5Epqsrbt2ss1NvdLLvtJRv53b0S302r2t5DncNyQqfoponthnnsfhIs200O11xUtOq2Ds0XaOvnUukHhQZsvdgSu7Xfl662dyZt7CpxfzNr1qqzXuRXouZZJt312z22yRu1sQHVWMWKwaQvRSPTMbmTPQwwYgYUf3XYWxTBmuSwjoisnZmrbTlrpleq0NzpzzvyrypO",
  },
  {
    language: "bg",
    script: "cyrillic",
    letters: " абвгдежзийклмнопрстуфхцчшщъьюя",
    pairs:
      "ATQOTNRXQNuPWRKPLTLQVZYbTfa2/pdEqVOXTcYSjSRSTOoWPUMejbYZXZz//dXNrPsiKujMvhPnXKpKRlU2UktxQJ/iVMHwrldKvaJ0aWeUKkSOZb7cjm22Q/+TRGrYsaSuiMvoMiRHpMflP2xvtxxYXgsOFfToaKbtLygYiOMbQYjS5gnhi0P/8YFiXWVOaUTeXPPTLYWSQNcjabUTXw//dUKbXrIGtpIuWbpPXnllga1wuswwW/4rNFUMWQRlqOvRSTNRQUYUU2Vlfhxb/jZGZgQWWPcPaXTPQPZcTRMziYPRXYx//OFeldgUcrngsOKYNafjLJpzgddduo/2pNGwSxtZzvL0tSvbGtPUSU72ey22Q/ixNKccOjKZVJySqtOJmpXaSo0nhk0V/UQLIYYthIvrLwjZrPJZWdiQilluyyQ/6VMGnldWI0eJ1eiwZKukTVZfpcen3e/oTGiPKSPXTXWRYQVSmUQNLniicYchy/tWXOudwrOyuPzeTudFsFbdV61Uh01Q/kbRGaWVYJVZLzaeYVLdqPURscZdZ1T/9RPPlPkfKzvM0LLWTUSWqHZtpuen2O/+XJJkOieKuwO1XehUHkPaWXur1m33S/lYMWPNPOdPXcfRTMSgNOLTfZUYPSap/3pUEkfWgNnjKohUjdJhSdYSvqomqqk8ylKHnQokWqmNrkYaQGkOcWPytrpttX/1oVEratoLvrFwoorljknmlg3yvtxyd/6RWMsVtoGvrKwMOrNJpVmgS3ywuyyl/6tFLoTpkKrnLsLbnMTbgihezusquub/2pTIpkqmFsoLtmmobGnkkhR0wtrvvp/4efhXQYMeROjfRJPWVRIPLk2gaWkSr/drXZjdkfamibnfficBgedckupmkopj7xjPWIThQRjPYkWSYUXWOVPhrmkHmmg4ugGhONXShjbjbQRNOicUUHs1TunjYq/5n",
  },
  {
    language: "sr",
    script: "cyrillic",
    letters: " абвгдежзиклмнопрстуфхцчшђјљњћ",
    pairs:
      "ATRQVMadRMOXQMOKSMSObhfYYsSjdYFrWNcSsaRmOSRPWWQTNdjgWSTcQfRdSJuoucIyeIoOnUKpLgmP43pvw2YbnzTGzupcI3vKZXvQJfOqsQ98j0m7xRx4JLdoraSyhQqKSOLjJpoK43yww3s0hzNEXWWnM1nMtfaNMpNYpQhwswh6fhY2EqWVUPrUTbOTRNbaPTPdfjfdVVeZUVYKZisREwqHngoPdnjnlR20vtt0lcZwOFPOXUR0vKrPRMOsYppP6w0yy4s1p1GkdSdXqhPrOPNRceSMKqjUTRTnPihcPIzU0tN3yQuPwTGvPUVMw8d0k7vRg4RIpapnK1vFoviTKsjjaPg6oyz5v202GIZtypI1vPinnWIUSflU76irz5sdnrOG0noXK4gHZrvsJitWTOhyYn28yj45JlRMOMoSUgTWPRrTMOOfaqeXXYOXiZXOwptiU2wOhXsXGsEXfQwkTzX6we13QHpWYZHVaIhicULcsVZPshifXjwnb4ULfPsjN2xQNOVOWNXkGOwnW0v7q423RJtQ0oF4yKWioVKZPboQqirq28pgs5EhZVQUiYVlRVPPdORRQqghWOWiP3gTOImemcWqkGhegfJhSZLPcvenoukrprCQnSndUrlTfWjVMbXiOVgwiopvlsqsRKmlsYJvqDepdldeVflNjrdtt0pxvwPMvYvqLytINRpHWqnpoK43nnw2onyzMJupupJxsNNeqUWmloGT32hvv2raYPZGsotnFwqLnqpmaolnlI21wtu0qxvxMJfZllEsqNcWhZVkobPLt4sho3t0gqYIsnsnHwqMRqoQZnlYlF21ptb0qxvxdFkqqqEynMpsroUqnlnN43yww2szyzNMupupDysHpsqRZpninR43yvw2szxz",
  },
  {
    language: "mk",
    script: "cyrillic",
    letters: " абвгдежзиклмнопрстуфхцчшѓјњќ",
    pairs:
      "AYSPUNTaRKSWTKNLTKVVfkaSX4W0WERYMeVbZUkPSaRkVRUMe68TYXZUQ1WNnToZKsnIkRmZGkLigQ02qprwmsvXGrltcKwrLYaaPGoRfYW46utv0ZwzRLmhoiSsmKkLmSFjLhgPz2qorwmsuLIbVaiJveLnWZLLnObjR25truzpvyGZcVSMbfTfNQPKaXSSPmeeacXXUXyZIPfmgIqlFihkPbiggeMy0onpukqtMFPOoQOrmNjNaPPjUhgSz2qoqwlruFhbQWQTcSWRQOQTXSSLhi7VTY1PlzPIpNqkXupMmPoXFmQfVP14cqtyouxRMdjhkIXpHamoLImkXXO24srtyauxOGahpiHsnNakmZKkgZhR03rprxQsvLFhguYLytJbdslKpnUWVb8Vux2sy0HbOLTLaYZWVRUReSQOMif8ZZb2Ox0ZQpjqkXupRcXoVHmDUiX2YbrQyouxTFfbaXJTSKemXULmkVYR2qtrfzpuxXUqVseJvqPQLZPLTZlGS36usu0pvyIJrNtnIxrNcofVJaSZfS4svgv1rwzLYUGOSdQlWZUPOcUPPekybXNTRkqtTJfZhbNlfKdcfYHcaaKesvjhjpfknPRdXeYUidSaZcMGZNYWNpsgehmcikSKojqkIuoDmlohfljkin14sqtyouwaRnhoiOsnMOGmJJkhigMz2qprwmsvMPlfmgOqlWOhkYbhfgCRx0ompukqsXGjdkeHojQgfibZgeecGwymlnsiorGEagXWZraWaVlSYjhRgaz2qoqwlrOeOqkslAvqhnnpjhnllkp36usu0pvybdnipjCtoGlkngekijhm03rpsxntv",
  },
  {
    language: "be",
    script: "cyrillic",
    letters: " абвгдежзйклмнопрстуфхцчшыьэюяёіў",
    pairs:
      "ALSRTPfaPmQYQMgKSNTSXfcSVoufiQgNQJfOLQORcURSOPOrWOPVsgWPVfouxVXcZUNLlUbjNplpjRUUGjRWkOwTkmlKjpqSySmgErospKvrvpppkOpopqSqvqsxJshwQ4NsYGmdmjZplpjTcSJkLjkLwpkNrgmMqjzPmMIcbnejUJrROgLRXTRWNxqlakQnSrk0dnFRWYgTjSTSMUQLkYNRXlfnRUZiorsW0ihSGUXlhgokoXhiFTeghjiuniVqJlVpixgkMHUQYUKplpUSXKYkUjkUwpkmrXRpqOyQmDYegYWgnjnXKXLghfUWiunWgWfknohwfkKGoipmfsosmPmYJmQZTLzsapekpdtm1LpMIpmqnLtptSbniPnmnoT0toqvaItOMcKqIFaZolNrnsWTmYPbkdmSyrmotRoVsS1KoVGrgpbKvrvgopLTpnWYTfuceXKVvaNnOsIcSORJXMVTXOXQkaRSZlpqddbinqrj0jKaFokolNrnrlXmYSmFcfTyraoedogsT0UoTEoaVblVosdmYWMclXOQzbnceJpOtm1lpSLkLndQqmqSTjPSOWiIPwdNesVXgeOpPnTGoLpmlsosUbmSKmOinNzsnpuJpPtm1kpGXWRZPYSUhOKQYiQSPVkiXTVVhmpQjyhmVDgdheKkgkedeZRecdfVrkehmchcletMhDNlYmidpkpiijXJjdiPUvojlqglopiyUlXKncokTrmrckleVjjkVXxqJnsJGcYQVNnYEhTokjrnrWUlMkljkmaxqiotGoMsl0joOKifjgfmimVKVTggfgHQtmhLoLjRngvejHdVVabcsVWNRKQlWYRSmkNOWcjpsWM1SZEZdadefokoQeXGgdgXXjvoXlUglopfxfiWUWcbUdYcVMOTIeWPOIfVYXOXcilmeuXeFYMgkNgnUhhghcghWefiunKIpfknhhwfkFbkXOPVeTXLRSPjWPVblxVRUXinqYhziOITeOfbaidJbbLLbcaPccohcajZfhjbraPEcgTVXkVWcUWRLkiVRXmgPQQXjorbS0XaFaiSdQaXXoVLUJihaMVjvodSqglopWxhl",
  },
  {
    language: "el",
    script: "greek",
    letters: " ΐάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ",
    pairs:
      "A/YSVd/LYSOMgVWbNXOPgSMcyMKVYTle//UuiN/YYYW/QgYYRjVaSVWVSfRUUWTRWcana58ZceI/rrrp/jhSSiRoOgRMTIRkUPXONpWbXt//svxd/rrrp/UkPkYqoWjWObHPXNQLNQpbKWd//rvxE/tssq/k0Wbl3pVmPZRVilUQLJWqlVZv//twyL/tttr/JiWQSSXcnSUZKSOXWULLrtdjP//txzN/YYYW/QgYYRjVaSVWVSfRUUWTRWcana58ZceG/zzzU/qdVWodwULRSVNbkQNOQNUTZz1q/zn5a/LVQS/HtZZMwVnTiMifsKhNjgejpn0f//adaf/VPNR/OzTrO2VtGQYQRWNnMpmkcpU6V//VpYe/cSSO/S0ttH4OvFprqnzMpVromSxu8Y//eTaI/WxxK/jcVaqmuYLTRWPVhPNRTMSXcqa//pVnY/WeQQ/ZrkkEvNmWgiheqJgfifciolzN//RnVF/vvvt/n3Ujj6sUpQTOKmoiRKMPtfdix//wz1f/ZLRj/KyqqH1QsYngMSxPmMoljOus5X//PRVH/VfVt/JaXUUkZYqJSRSjPcVRMUudasY//b0US/MSQX/GtucN5XwScQho0McRsoLZen9X//NfWW/PNOQ/NustK4MkNpLWkzIkorofZduhZ//SWVh/SMTT/IVquJ5RwMrsTd1KMqspnkTwlc//QyeG/VXXV/H5xTO8SYTuvvh4NttvaNh1w/T//UiYb/TXcR/LumnGyMpNjlkhtOjikiIXro2U//XTcI/lnhT/maOWa7fVNZPSNwgQORSWJWZvyxssQwj/SacS/L4wwM7TyMtOtg2GsKurVu0y/S//Omai/PQUQ/LePrL5PVLcsRdmJndsjUUcO9U//RaUA/6553/x/55t/27z232z/y1130y397/7//69/k/diaS/NXvgK6KaPPpQp2VartWGNUY+U//WSmk/TVPW/J6zzI+K1Ovlgt5IvRxemU31/S//TXZG/iaUq/YkZihijQmbRQKWWLPONNqbVdu//iwfd/LRNN/GwooSzZXUlfmivJkTmjXSsq3P//WXYf/ZYTR/RyqqF1aZTninTxMmHolabus5R//ZWQV/RgdY/SoggGrFiUdedanPccebVckivY//hUmO/qqWo/iyVSg1kTkndKFdjSPLMNoij5s//ruwQ/bbbZ/SibbTmYdVFZYVhUXWZWUZfdqd7/OfhP/babY/SiabTmYdUXZYVhUFWYWTZfcpd7/behG/rrrp/iaSXjggdeXOMLxdNUOOKpcWem//ruxJ/ooom/fpWoSzjOiYWRIcNOLOOQmdhcd//osuR/nnnl/evcRfykahcbLFhbPKNKSlrj2p//ort",
  },
  {
    language: "he",
    script: "hebrew",
    letters: " אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    pairs:
      "ALMaWJMQTcQzOLrQvWRSyV8cbZNYJhZVKWJVSrItcPaRdWYlda2rpRROQQUcQQJRPRLsQQjOnPcOqX1cWNRTLcLkMaJQfmMoeRgSQJjVnixlkeeUJhVpkMLmarKtjfHVploQsn2qUNjRGOTRTUOTOZOuQXVOWVXTsU3WWYUSKQPVQOTaTeOUXNYRSSYWcU5WVSVIPRfnhNKYiobrDXiUmUmTpkzoVPgeLfOoPRHUjpGsiUjWajQjql0poNTUJaQjdZKUNkJnUOUdieiPlRwkjMdaJSUYSOLbTbPdXRMfQPUVPW4bgOSOAklsnigpnuhwmionsornvq5tsmmkYKQbUXIUUbRWhGaabWmiqb0bnMXXGLReXMPYTVMuUQUTeYZSsS3fVXWRAst0vqoxw2p4uqwv0wzw3y/20uusXPWXOPKUTTKbSThXUQaPoRXQRVORAopwrmktsyl0qnsrwsvszu9ywqqoVQfThKGjWWIqgRZhZZZhpZzZUgPNNdelTVIiWnLpfbhQWhkGoTymlPfTNeNnUOKaipHrhLRQmZaipl0TVQQUAlmtojhqpvixnkpotpspwr6vtnnlWdeSUbJiMUKpXLhgYNkSojymYNLOBbckeaXhflYoeafejfjfmixlkeebVQRkUaFhfUIoeafRjgjPmPxlkPebIbMjQUNgflLndUVejNiVmQwSjLQUJSQVaMHSSWMRSdiWbibXbbWRWaSSNSSbjMJbjbLsUHbSnSnRrR1poOiSCXXqkTMnVrMucZUYYUpaYV3rVYkW",
  },
  {
    language: "ar",
    script: "arabic",
    letters: " ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًُّ",
    pairs:
      "AzdM+R3HQoQ3XSdWbdkYUpgj3QaOWTNPXVLwQ1/8Bryi2mvQjPfvliohpgqjooorwhsjikaegieodu61RlrbwgoTMaZpfcFbMMjdhiikpalcbeUXZcYiXnzuSrxh2muZjZfaVSVSpZpMaXoavRXVYVaNKaHoKt50QjqauenRbYXndagZhYibgggjoZkbacSJYJJgVmysUovezjsWddcsRaWRTPaRkldXsMofTWHSHfblVq2xQkravfnNcMYoPbgaiPicghhjoZkPPdLOZMXhOmytLS4njsYfZYQjVYaOiTfTbeaa1SfWWXEQOaWuVW/jLpvV0ksJVVUZWPlXnPnUSWZUtTWgTSOQTRRmMr3lA7/y/2/pzwv/1y3x5w6z4447/x8yx0quwyu4t9//KryUdmvQWaYaVQYUqNZSlXWmwMXTTXTLRLScQu61PkrbvfoILZYoebhajOjchhhkpalcOdJXObThWnzuOpwT0ktORPKtjglTnLUhmmmotfXgfiTKPPNmUr4yQrxh2muPjTQvZinNfJUYaofqagrZFUTOfZWoSt50Upvf0ksJhUNtjglTnMnhlGVVtepgfhLbdgRmbr3yGszi3nYPXISwmjVgqSrkopprwfsTelSPhSLiOu6cQpwg0ktFheStjglfnQohlmmotepgfiJbeMcmLr3yJcyV2mvITSSvUioMqXqUehSrwWbTSYaUaSRWKY61FouezjrNgdcsifkSmdmgklknsSofegWLcTKlLq2xMqxh1luGTUMufYegoOpinnnZuYrSgVOXYYSnKs5zRnuUVirSfRLrheGUmLmfkkknsMgfedSRceblQq2xFnueyirMUUUsiQkQmRmgklknsdoUegMacUPlNq2xIouezirLgdcsifkRmRmgklkRsMofegSIcUTRNV2xKmsVxgpMPMaqgdickKkeijilqbmPceQYNSVjOo0bMlsbwgpIdOZpfchbjHkdhiikpalcbeNNacYiXnzuJsyi3nvKUSQhbjoXWVbUopSawhsjSlJONUTbMu61OmtdxhqKRRaqgdjcRMlejjcmrcnedfVZRdZkFp1wNqwg1ZaNiTYukhmgoKaUZZWpWSqhSVUcUUYjFs4lFszj3nwLXRRwmjpNrVrkppVaxVthVlRfhTKqNv72Jqxh1luHYfcukhnXVOpgnnnqvgrVhjHOTURnUt5kLvcP6RzMVUOcVMaTaWZXXeXYeRaVTORLVTVQRy+tJt0k4oxHYONaSUqcsRnSdWqeyPucYfPSOXVrNejdEszj3nwOVaPwmWpWrhXNZTZsUbtWYbbShQQcQv7nEt0k4oxJZWhxnkpRLZslqqqtxjukjmcLWkUkSv82KszV3WwIScWxYUdUrUUVdaWWeUeTNaLRNZgYPv72Az6q+u3hron3tqvpxoyrvwwy3ozqpsiloqmwl1/8Gt0k4obNZIRdTXYTlRVXVeZoyRffVXUSPQYqTwflCrxh2muIjgfvlinhpgpjnooqvgrihkadgieodt50PipZtdmQaXWmcZGYhXhafffinKjaZbSVXZVgUlxsHioYsclLVRWmcYeUgUgaefehmXiZYaQUWVVfSkwr",
  },
  {
    language: "fa",
    script: "arabic",
    letters: " آأئابتثجحخدذرزسشصضطظعغفقكلمنهوئًّپچژگ",
    pairs:
      "AS/9MLPmXSTOgOZVRWiehXkWXMdNPPOT/q3TX/TWozvZWfYmlVauWHVSorsvlVlkgiMGURR0zporzNMlxtWccujijZrZhfemopsisiidfDaaaJxwmlowiTlxsWccujijQrZhfelopsisihdKRRTODxwmlowiKz+YhSTkVZYOmMPQSdeehUgVYcSOLRWJb+za1dZPg51IZT3gdXS0ITYSuxV0R1gfURWVKRL55vno5bGuW1LWd3dVWX0NpZWaZypRURUabPNQOQ5dvux5dHkwsKTbtjhiYqJgedlnorhrhhcOaZZaJwvlknvhOp0wISMynmnPvHXTipstwZidlgZOYPOR0eqps0lPq1xMXQyYmnMYQlQabstamwaGXWPcKZQ11qps0mSp0wJcOynmnVXTkYPMsUvlwZlgQdcSFQ0fqpd0lEy95LlZ7wvwY4MtUaq124g5enXkXQJSN9kzy19WLlwsMccujiOZrKhfSlopsisQhPfbZKaJwwmlowaHwg3HUV5apXM2ccSZme0lbkViWlYRPMN8sxjgiYFs3zJVg1qpjOyanmRsvwzozpoUmPMRTL33tjv3ZKs40IVG1qpYdyRomdtvYzYzhpVZTVXUJ4gtav3pJtfcNSL2sqTKzLpiauwx0l0iqQfVObJR54utw4WNp0wOQgynXnMvVkjipstvlwGlgNUdbKK00qps0lKnyuGQewlklUtOjhgnqVuMukjfhObcONzyonqyVFlxdWQSujSjZrMhfelopsTsiXdQUaSKRxZmlowiLlwsLcXujiiZrLgfdloprhsihcSNZNRGwwmknwhHq2yNWSjpnoSwamkjbTuxnxnPVLMSQPK2arqt1nOkvrNbRtihiYVUUedknorhahgcQaYZTDwvlknvhOq1xKhKzoKhZvMPaUqOuZRxmSWQfWOVR11rps0mGr2yKWS0pnoTwOmdSYYTxQyRniSgfYKN2bsqt1nKw73KkVgistc1OgOSwyz2s2ssnKRIKVS77wvy6sHr2yKbT0pVfexeadhruvyjZWZZQQYSQG3Yseu2eJu6jIdRdVUXVZScUWoxi1TphVUPZQPNJ65vlX5hGw84ObU5RebK2bfWTZzmVt3fYZrNWOOK87xwjeSDy+6KZd7wvwS4Oudbz125v5bvqsPSZcQ+9My19iHv6fKYYbVdoLnNVTPWYdhRngReVTOZkN66wvhqbEy95NYPeedgK3RYVTjYc4d5ecPXTOUcT99ypajWAq1xbhhzonoewelkjqtuxmxnmhkgeffc11rqt1mPhtpJYNqgefWnVdbaLkUoeoPOZTXWSOPtsihkseAx84ion6vuud3ksrpx013t4utornlmmj88ywz8tLo0wMfZxmlSXQJkRRprsvlvllgZeIbWK0zporzUNnyuLedwlkkbtPiWZnqrtjukjPhdJJSLyyoNpyOLlwsIcbujhiZqYgfdlnorhshhcfaZEaXwwmknvORr3zKii0popfQGNhJsuvyoyYojfbTWPL32sau2o",
  },
  {
    language: "th",
    script: "thai",
    letters: " กขคงจฉชซญฎฏฐฒณดตถทธนบปผพฟภมยรลวศษสหอะัาำิีึืุูเแโใไๆ็่้์",
    pairs:
      "AQNSjPfWUv3yy4gXSYMrdUXdWpgSbUZZcvTPSkkgqjluppqMKSRMQrijtSSWOeOsbiuYYx4qVTfUqeaVgnubVePSYdTXgXjOHSQVtoflNYmbgwXUZaacgifhjluszum1QgRngnYajlkrbecShZpsdiGhSRngTQblmggkigtbZGpYahQUj4jus0vh1tYbnhnKjkrlsrOiLOIqsebZYRUSWiqYOYbbjjhuoPXUMNTNaU6Uau2wj3uYOYTbVWRWapbTWSZWcuOSQjiSpdksenpOOVSSeqgirNUVgba3derztu0rZSiRmWXiXirqYgTffprUdWGPLOfhYkVmXYoXZtbZUoWVbZXavcljrmmskYZeYeVIbiVjiWSUUZhjYaVLXReXZhcdeXZgbblfVXgYehifj4ZuS0uv1sginhnKjjrlsreiYeiqshjYZTHnQQqKWngZpkhuoOLpbbgfcf1irpwrrypdfkdkbggnioobeaefmpQgQedZkPMEiijdflhhqObNmTSaecf0LqKwrrxpdejdjafgnhonbeZdemobLSdcGjQemhijcZlggqkXclaZfebe0hqovqqxocdjcjaMfmgnnadZcelodEadcYiIdmhhicdkgfpjableejifj4lus0uu1sginhnejjrlsrehdhYqshIehgcnCiqllngipkktoegpKNgecf1hqowrrxpdejdRQNgnhonbeZdfmoNfbddFjceniijcelhgqkbcmbafebf0hqowqrxocejdjCffnhonaeZdemodfadcYjKemhijcelggqkaclQSdSZTyfomuoovmaWhZhSZTkcmlWbXbTjmTaWIaMhTQkffhXcjeXnhYZNLWPeVX5fht0vv2tdQXSoVfblSsaWLXahqtUWViURXSTnmmWPUaTUkbfImYTSjgZ5mvt1vw2thjXYoMkcsmtseVPicrtgkXhKPjIjreXoebZglvTLLTRWVYcc1irowrrypYSdbkZgXnhioUcYTfmoUfMddMjVUNMTJOXlZgqkaSmighcjm7oxv3yy4wklqkJXmnuovuiYTkiQakmUhOLPaGioMqjlsdnxrRWgWcihei3gtrztt0rfhmbmdifpkrqdgJghprWfcgfRXDQpkXmchojjsmdeULOTRbWhYfu2xe3vTRfQWXVUZautPWVaYduTTRXTSeURXXSfOQUVSwqaWVPOTOZYkcmqyttzrfZTTmRPZValpcZLbXoqSVTfMTbZUpbNVSQaWZsjZeoTUgifh4lusYNu1beVnenVjbqlrreVGPapshgeaRcnQhqlldcToXXtHXcbedihei3Utrztt0rfhmgmdiiqkrqdRcHhpraidgcbmFhpkkKfhojjtnNfoQITged2jsqyttzrYXlZbcQipZqpdQSMgaqWWTfPTaOToOfZUQnSismcYZedjhfi3ktrzuu0sgYmgndijqkrqehcWhprgiWgfcmfhqZlmQhokjtneBoTglkhk6nwu1ww3uikpipgllsnttgjTjkrujlgjQBpijsnnoikqmmvpghrOQUPic7aku2xq3gYWcTlRaZYbntVbSbacuUZVjVLpWLtWfPQSWWdwqJcsOOWVSYlPtrzuu1sYXiRaRVUZUrqSfRXTdrUVQeSPmVbdaUORTgSVtnObSVSYYWZ7dxv3xb4VUVQVheaWuVvRQZOWVXhQcQKMRgSUoPUXRVlZZxYWVVQTUdSX4jls0uY1sYZnYaeTWalsndcXbXqsYiWGOOZTUdPXYWVpSfuaQSiOTZcUW4hus0vv1ddbnhoOWkmlsrONRTiqsYVYgSInQirmcnQWbaWuoKQpMaQfcO1hqowrrxpdSjdkaggnhonbeUdSmWeVUdLKjSSKiicdSlVVqkbcmPbgfcg1irpxrOybdfkTkbggnipobGVefnpegSedGkdfniikTfmhhqkbdTTdfaWk5mvt1vv2tVYShcTkksmtjNcLiYmthUSUMLOIVraWVfifjlvpPhqhgmlil7oxX2xx4vbWqjqLmUtbuuLVILQsvblhkTNpjktoopjkrnnwVMMsONZXHY6aku2xx3vUZYZgQSaVikYPNUbZduUfVhPRZPatUmpWWeYWqqXbrTMWShT6Pwu1wo3uXQQNpaSXnattRcUXZYuRPOjiepijsnnoKRSQOvpghrjNomLg8eyS4zTWxOPrlsKJovWoveVhlPuwbnclkhrkmvqqrkmtpoysQKtRQaUMT9Rip5zs6eSRgUaOaYpRxrKOHZUVdVbaelhslnvqqsWZiYaztjluVNeSRg1YjpxrsypZWbbkMWXVTpobXSPfnpSISedZkdfniikKZhVWrlbdmQQddSV6ewT1ww3uJTbITQRYsitaRbZaWWbNZbjiepijsnnpVTeQUvpSaVURWWgf5Zvt1ve2tadoWoeWYcXtddKYYWrtKcTihdohjrmmoXYiYeuoFNqgIljIk6mvt1ww2uUjoipfklsmtsgjeikrtikgiieohjsnnohjqmlvpFJrkjpnlo9qzx5006ymnsmsSYpwqxwhnimnvxmoDmlhslnvqrslnuppztFQuVIYMdg2esbxssaPOSWYlbbVZgppQYacgnMdgbfeakefojjkXXmggrlMOZcJeeTX3YsYyttzrXclfmahRpjqpYgSHXoqfhdffblegpkklZSnjismIMoiJPTaUkSYv3yy4wUSeMqSVJXPouSlQOUbvPRSkjfqjltopqjlsnnxrhjshSceiX7oxv2xx4vVQqTqXTahKLubcUFesvTNhkjfqjktoopjlrnnwqhisedjXfe3ktrzuu0sDhmSmOiUqVrqeMcShprgPVgfcmfhpklmfhojjtnefolkqomS+K0y6117zKUtntEpqxryxlojnowynJknmitmowrstmovqq0ukmvigWmjm8pyw3yy5wFXrkrieMukvvElckPtwlZilkgqkluppqklsooxrijtAkpolp+r0y6007ymotntkppwryxknjnovynpknmitmowrrtmovqqztklvcRjiWM4lurzuu1seVngnDSjqkrrNhdgiprhiSggcmfhqllmdTokdtnefpUWYWLN8jow3yy5wYVXZrOaaicvcSUWaOtwOgKlkIfkluppqUZfSQqrijtMUZXMT7lev2xx4vaXbaqOdXmnufLdPfOsvVcIkjMbjktoopUWgWXwqhisJNPebS0hhovqqxocWjOjVfTVhUnSdYYcgoOWTdcYjcdmhhiRLSaTpjabl",
  },
];
