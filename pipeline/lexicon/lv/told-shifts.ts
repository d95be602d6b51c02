/** Whole families of turns about the time of day; shifts.ts is made of them. */

const MINE =
  '(tava darīšana|jūsu darīšana|tava izvēle|jūsu izvēle|paša izvēle|tavā ziņā|jūsu ziņā|paša ziņā|kā tev ērtāk|kā ērtāk|kā jums ērtāk|kā pašam ērtāk|kā patīk|kā tev patīk|kā sanāk|kā gribi|kā vēlies|izlem pats|izlem pati|izlemj pats|lem pats|nosaki pats|nosaki tu|pats nosaki|pats izlem|izvēlies pats|izvēlies pati|izvēlies tu|pats izvēlies|pati izvēlies|izvēlaties paši|pēc izvēles|pēc paša izvēles|pašu ziņā)'

export const chosenTimes = `(kad|cikos|cik agri|sākt|sāc|sāksi|sākums|stundas|maiņas|grafiku|grafiks|darba laiku|agri vai vēlu) ... ... ${MINE};
    (kad|cikos) (gribi|vēlies|vēlaties|pašam ērti|tev ērti|jums ērti|sanāk); (grafiku|stundas|maiņas|laiku|darba laiku) (katrs|katra|tu) (saliek|saliec|veido|plāno|sastāda|liec) (pats|pati|sev); (stundas|maiņas|grafiku) (liec|saliec|sarakstīsi|ieraksti) ... (pats|pati|kalendārā);
    laiku (saskaņo|saskaņosi|pieskaņo|pieskaņosi) ... ... (pats|pati|lekcij~|mācīb~|studij~);
    (sāk~|sākot) (darbu |) starp # un #; (no|starp) # (līdz|un) # (pēc (tavas |paša |jūsu |)(izvēles|ieskatiem)); # vai # ... (pats|pati) (izvēlies|izvēlēsies)`

const SICK = '(saslimst|saslimis|neierodas|pietrūkst|vajag|vajadzīg~|nepieciešams|trūkst|izkrīt)'
export const dutyCalls = `(izsaucam|izsauksim|izsauc|pasaucam|pasauksim|piezvanīsim|zvanām|zvanīsim|sazvanīsim) ... ... (ja|kad) ... ... ${SICK};
    (kuru|kurus|ko) izsaucam ...; rezerves (soliņ~|komand~|sarakst~); dežūr~ uz izsaukumu; uz izsaukumu; pēc vajadzības (izsauc~|piezvan~);
    (mājas|telefona|pasīv~|gatavības|ārpus darba laika) dežūr~; dežūr~ (ar telefonu|ar tālruni|mājās|pa telefonu|nedēļ~|pēc kārtas|pamīšus|reizi|kārtībā|pie telefona); dežūr~ ... (telefon~ kabatā|sasniedzam~|jāatsaucas|atsaukties|izsaukum~);
    (reizi|vienu nedēļu|katru|vienu nedēļas nogali) ... (nedēļ~|mēnes~|ceturksn~) ... dežūr~; (vienu nedēļu|nedēļu) no (četrām|trim|piecām|sešām) ... dežūr~`

export const onEvenings = `uz (vakariem|vakara stundām); vakari no # līdz #; vakari (#|plkst); # vakari nedēļā; # vakarus nedēļā; (vakaros|vakarpusē|vakarā) (#|no #|plkst); no # pēcpusdienā līdz (pusnaktij|vakaram|desmitiem|deviņiem|vienpadsmitiem|astoņiem); kad citi beidz ...`

export const onNights = `(# |)(naktis|naktīm) mēnesī; # (naktis|naktīm) pēc #; (mūsu |)(spēlētāji|klienti) mostas ... naktī; nakts dežūr~; naktīs dežūr~; nakts maiņ~ (#|no|mēnesī|nedēļā)`

export const swapped = `# (dien~|maiņ~) pēc #; (grafik~|shēm~|režīm~) ... 1/3; (grafik~|shēm~|maiņ~|režīm~) ... (4/4|3/3|4/3|2/4); # (strādā|strādājam|darbā) ... # brīv~; maiņas (agri|rītos|no rīta) ... (naktī|naktīs|vakarā|vakaros)`

/** Times of others, of what is sold and of nobody. */
export const notTold = `(rīk~|programm~|sistēm~|lietotn~|salīmē|sastādi|veidosi|sagatavosi|plānosi|plāno) ... maiņu grafik~;
    (zvani|zvaniet|zvanīt|raksti|rakstiet|piesakies) ... (pa dienu|dienā|vakarā|vakaros|darbdienās|darba dienās|no rīta|brīvdienās);
    (naktīs|naktī|vakaros|brīvdienās|svētkos) ... (zvanus|līniju|klientus|darbu) ... (pārņem|pārņems|atbild|pieņem) ...;
    (vakari|brīvdienas|nedēļas nogales|vakari un brīvdienas|vakari un nedēļas nogales|naktis) (tev|jums|paliek|tavi|tavas|ģimenei|ir tavi|ir tavas|pieder); darbdienās (esi |)brīv~; (pirmā|pirmajai|pirmās) darba dien~; (līdz|pirms) pirm~ darba dien~`
