/** What swindlers ask of applicants, by what it costs them: money beforehand, the use of their account or home, their papers. */
const PAYS =
  '(jāmaksā|jāsamaksā|jāiemaksā|jāieskaita|jāpārskaita|jāapmaksā|jāpērk|jānopērk|jāiegādājas|iemaksā|iemaksājiet|ieskaiti|ieskaitiet|pārskaiti|pārskaitiet|nopērc|nopērciet|iegādājies|ieguldi|ieguldiet|samaksājiet|samaksāsi|maksā pats)'
const MONEY = '(eur|euro|eiro|usdt|dolār~)'
const FIRST =
  '(vispirms|iepriekš|lai sāktu|lai aktivizētu|lai saņemtu|pirms sākšanas|pirms pirmās|pirms darba|pirms līguma|uzsākšanai|aktivizēšanai|saņemšanai|nosūtīšanai)'
const ACCOUNT =
  '(savā|tavā|jūsu|personīgajā|savu|tavs|tavu|tava) (bankas |personīg~ |privāt~ |norēķinu |)kont~'

export const payFirst = `${PAYS} ... # ${MONEY}; ${FIRST} ... # ${MONEY}; ${FIRST} ... (samaksā par|jāieskaita|jāmaksā|iemaks~|depozīt~|drošības naud~|maksājum~) ...;
    (naud~|maks~|summ~) par (apmācīb~|kurs~|materiāl~|austiņ~|komplekt~|piekļuv~) ... (iepriekš|jāieskaita|jāpārskaita|jāiemaksā|jāmaksā|pirms);
    (materiāl~|komplekt~|kurs~|licenc~|austiņ~|datoru) (pērc|jāpērk|jāiegādājas|apmaksā|jāapmaksā) (pats|pati|paši|pašam) ...;
    (pieteikuma|anketas|vietas|dokumentu) (izskatīšan~|apstrād~|rezervē~|rezervācij~|noformēšan~) ... (maksā|maksa) ... #; usdt; (profil~|darba kont~) ... (depozīt~|iemaks~|aktivizē*);
    (summu|naudu|maksu|iemaksu|depozītu) ... (atgriezīs|atgriezīsim|atmaksāsim|atmaksājam|atmaksās|atgriež) ... (ar pirmo|pirmo algu|pēc pirm~|pēc mēneša);
    saņem~ dubult~ ...; (pērc|nopērc|iegādājies|nopērciet) ... dāvanu kart~; dāvanu kart~ ... (kodus|kodu|atsūti|nosūti|foto)`

export const others = `${ACCOUNT} ... (klientu|partneru|pārskaitījum~|maksājum~|pārsūt~|izmanto*|naud~|paturi|procent~); (pārskaitījum~|klientu naudu|klientu maksājum~|maksājumus|naudu) ... ${ACCOUNT};
    (paturi|paturēsi|paturat|paturēsiet) ... (#|procent~|sev|komisij~); atver* ... kont~ ... (sava vārda|mūsu|norēķin~); uz sava vārda ... kont~; kont~ ... uz (sava|tava) vārda;
    (izņem|izņemsi|izņemiet) ... (skaidr~|bankomāt~); kripto ?(automāt~|bankomāt~); (kurjers|cilvēks|partneris) (atved*|atnes*|nodo*) naudu; pērc ... ar savu karti; ar savu karti ... (atmaks*|komisij~);
    (paku|sūtījum~|paciņ~) (pieņemšan~|saņemšan~|glabāšan~) ... (mājās|savā dzīvoklī|savā adresē|savās mājās); (saņem|saņemsi|pieņem|pieņemsi) ... (pakas|paku|paciņ~|sūtījum~) ... (mājās|savā dzīvoklī|savā adresē); pārlīmē* ... (etiķet~|uzlīm~|adres~); (saņem|saņemsi|pieņem) ... (pakas|paku|paciņ~) ... (tālāk|ārzem~|pārsūt*)`

export const papers = `(atsūti|atsūtiet|nosauc|nosauciet|norādi|norādiet|iesniedz|ievadi|sūti|sūtiet|vajag|nepieciešam~|pievieno|pievienojiet) ... (abas pases|pases (foto*|abas|abu|pus*|kop*|att*|skan*)|pasi un|bankas kart~|kartes (foto*|numuru|abas|dat*)|karti no abām|selfij~|pašbild~|personas kodu un|bankas kontu|internetbank~|pin);
    pases (fotogrāfij~|foto|kopij~|skan*|attēl~); (id|personas aplieciņ~) ... (foto|kopij~) ... (pusēm|puses); (selfij~|pašbild~) ar (pasi|id|dokument~|to);
    (anydesk|teamviewer|attālin~ piekļuv~) ... (internetbank~|bank~|savā|tavā); ielogo* ... (internetbank~|savā bankā); smart-id ... (kod~|pin|nosauc*) ...`
