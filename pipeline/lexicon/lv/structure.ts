import type { TopicLexicon } from '../lexicon.ts'

export const zones: TopicLexicon<'zones'> = {
  elsewhere: `līdzīgas (vakances|darba vietas); līdzīgi (sludinājumi|darba piedāvājumi|darba sludinājumi)`,
  role: `par (vakanci|amatu|darbu|pozīciju|šo amatu|šo darbu); (amata|darba) apraksts; vakances apraksts;
    darba piedāvājums; īsumā`,
  duties: `(galvenie |tavi |jūsu |tiešie |amata |darba |)(pienākumi|darba pienākumi|uzdevumi|darba
    uzdevumi|amata pienākumi|atbildība)( ietver| būs| šajā amatā|); ko (tu darīsi|darīsi|jūs darīsiet|tev
    būs jādara|būs jādara|tu dari|darīsim kopā); darba (saturs|pienākumi|apraksts|uzdevumi); (tava|jūsu)
    (ikdiena|loma|misija|atbildība); (tavs|jūsu) darbs; tavā ikdienā; pienākumos ietilpst; tavi galvenie
    uzdevumi; ar ko nodarbosies`,
  requirements: `ko (mēs |)(no tevis |no jums |)gribam( redzēt| no tevis| no jums|); kas (jāprot|jāmāk|jāzina); (tu |)mums derēsi ja; lai (mēs |)(tevi|jūs) pieņemtu; kam šis darbs derēs;
    (prasības|prasibas)( kandidātam| kandidātiem| pretendentam| pretendentiem| amatam|); (no
    tevis|no jums|no kandidāta) (sagaidām|gaidām|vēlamies|mums vajag); (mēs
    |)(sagaidām|gaidām|sagaidam|meklējam|vēlamies)( no tevis| no jums| no kandidāta| no pretendenta|);
    (nepieciešamās|vajadzīgās|nepieciešamas|vēlamās) (prasmes|zināšanas|iemaņas|kvalifikācijas); ko (mēs
    sagaidām|sagaidām|mēs gaidām|gaidām no tevis|mēs vēlamies|no tevis sagaidām); (tev|jums)
    (ir|piemīt|būs|vajadzētu); tavs profils; kandidāta (profils|prasmes); tu (esi|būsi|mums derēsi|mums
    noderēsi); (ja|mēs priecāsimies) (tu|tev|jums) (esi|ir|piemīt); prasmes( un zināšanas|);
    kvalifikācija; izglītība( un pieredze|); par tevi; pieredze un prasmes; ko meklējam`,
  benefits: `ko (mēs |)(maksājam|dodam)( pretī|); ko piedāvājam pretī; mēs (tev|jums) dosim;
    (mēs |uzņēmums |)(piedāvājam|piedāvā)( tev| jums|); (ko |)(mēs |)(piedāvājam|nodrošinām|tev
    piedāvājam)( tev| jums|); piedāvājums; (mūsu|tavi|papildu) (piedāvājums|ieguvumi|labumi|bonusi);
    ieguvumi; ko (tu iegūsi|saņemsi|iegūsi|tu saņemsi|mēs dodam|tu no mums saņemsi); (mēs |)nodrošinām;
    atalgojums; alga; darba samaksa; pretī (saņemsi|sniedzam|piedāvājam|saņemsiet); kāpēc
    (strādāt|izvēlēties|pie mums|mēs); priekšrocības; bonusi; apmaksa`,
  company: `par (mums|uzņēmumu|darba devēju|kompāniju|komandu|klientu|iestādi|organizāciju); kas (mēs
    esam|esam mēs); (mūsu|tava) komanda; uzņēmuma (apraksts|profils); (darba devējs|uzņēmums)`,
  apply: `(pieteikšanās|pieteikties|piesakies|piesakieties|pieteikums)( vakancei| darbam| šeit|); kā
    pieteikties; cv sūtīt; (lūdzam|lūgums) (sūtīt|pieteikties) ...; kontaktinformācija; kontakti;
    kontaktpersona; personas datu (apstrāde|aizsardzība); papildu informācija; informācija par datu
    apstrādi; interesē; ieinteresēja`,
}

/** Denied verbs in the persons and tenses in which an advertisement speaks of its own work, never of a customer's trouble. */
const NOT = [
  'strādā:strādājam strādājat',
  'sēdē:sēžam sēžat sēdi sēž',
  'stāvē:stāvam stāvat stāvi',
  'cel:ceļam ceļat cel',
  'pacel:paceļam paceļat pacel',
  'pieņem:pieņemam pieņemat',
  'atbildē:atbildam atbildat atbildi',
  'zvanī:zvanām zvanāt zvani',
  'apzvanī:apzvanām apzvani',
  'rakstī:rakstām rakstāt raksti',
  'lieto:lietojam',
  'izmanto:izmantojam',
  'pārdo:pārdodam pārdodat pārdod',
  'veik:veicam veic',
  'darī:darām',
  'snieg:sniedzam sniedz',
  'runā:runājam runājat',
  'satik:satiekam satiec',
  'saskar:saskaramies saskaries',
  'apkalpo:apkalpojam apkalpojat',
  'konsultē:konsultējam',
  'piedāvā:piedāvājam',
  'uzrunā:uzrunājam',
  'tirgo:tirgojam',
  'brauk:braucam braucat brauc',
  'uzdo:uzdod',
  'aiztik:aiztiekam',
  'piedalī:piedalāmies piedalies piedalās',
  'nes:nesam',
  'nodarbo:nodarbojamies nodarbojies',
  'krau:kraujam krauj',
  'apmeklē:apmeklējam',
]
  .flatMap((verb) => {
    const [stem, present] = verb.split(':') as [string, string]
    return [`${stem}si`, `${stem}siet`, `${stem}sim`, ...present.split(' ')]
  })
  .map((form) => `ne${form}`)
  .join('; ')

export const negation: TopicLexicon<'negation'> = {
  before: `${NOT}; nav; nebūs; bez; ne; neviens; nekād~; nekas; netiek; nenodrošinām; nē; neparedz~; nevis; nepieņem~; neveic~; neprasām; nevajag; nevajadzēs; neapkalpo~`,
  after: `${NOT}; neorganizē~; nerīkojam; nerīko; neizskat~; nav
    (iespējam~|paredzēt~|nepieciešam~|obligāt~|piedāvāt~|pieejam~|vajadzīg~|atļaut~|noteikt~|prasīb~);
    netiek (piedāvāt~|nodrošināt~|prasīt~); neder; nav; nebūs; nav jāstrādā; nav
    jābūt; neprasām; neprasīsim; neprasa; nevajag; nevajadzēs; nepieņem~; neveic~; neapkalpo~; nestrādā; nevar; nevarēs; nevaram; neparedz~; neuzrunā~; nenodarboj~; nenotiek`,
  abstain: `bez (termiņa|maksas|apstājas|problēmām|šaubām|steigas|ierobežojuma|noteikta termiņa); ne tikai; ne mazāk; ne vien; nav svarīgi; nav problēm~; ne vairāk; bez maksas; bez problēmām;
    bez maksas parkošan~; ne reizi vien; ne vēlāk; bez šaubām; nevis tikai; vai ne; nekad nav par vēlu`,
}
