/** Whole families of turns that say when and how long somebody works; hours.ts and shifts.ts are made of them. */

const STEMS =
  '(vien|div|četr|piec|seš|septiņ|astoņ|deviņ|desmit|vienpadsmit|divpadsmit|pusvien|pusdiv|pusčetr|puspiec|pusseš|pusseptiņ|pusastoņ|pusdeviņ|pusdesmit|pusvienpadsmit)'
/** The hour from or until which: "astoņiem"; the hour at which: "astoņos". */
const UNTIL = `(${STEMS}iem|trim|trijiem|trīs|pustrijiem)`
const AT = `(${STEMS}os|trijos|pustrijos)`
const PART = '(rītā |no rīta |vakarā |dienā |pēcpusdienā |naktī |vakara |rīta |)'
const BEGIN =
  '(sākas|sākam|sāc|sāksi|sāksim|sākat|sākt|sāksies|sākums|jāsāk|ierodies|nāc|nāksi|esi klāt|jābūt)'
const STOP =
  '(beidzas|beidzam|beidz|beigsi|beigsim|beidzat|beigt|beigsies|beigas|jābeidz|ej mājās|dodies mājās|esi brīvs|esi brīva|ej prom)'

export const spokenTimes = `no (plkst |pulksten |)${UNTIL} ${PART}līdz (plkst |pulksten |)${UNTIL} (rītā|no rīta|vakarā|dienā|pēcpusdienā|naktī|vakara|rīta|);
    no # līdz #; no ${UNTIL} ${PART}līdz (pusnaktij|pusdienlaikam|pusdienām);
    ${BEGIN} (jau |darbu |strādāt |ap |plkst |pulksten |)${AT} ... ${STOP} (jau |darbu |strādāt |ap |plkst |pulksten |)${AT};
    ${BEGIN} (jau |darbu |ap |plkst |pulksten |)# ... ${STOP} (jau |darbu |ap |plkst |pulksten |)#`

const WORKED = '(strādā|strādājam|strādāsi|strādājat|darbā|darbs|darba dienas|nostrādā)'
const FREE = '(brīv~|atpūt~|atpūties|mājās|izeja~|atpūtai)'
export const cycles = `# (darba |)(dien~|naktis|naktīm|naktīs|maiņ~|diennakt~) ... ... # (dienas |dienām |naktis |)${FREE};
    # ${WORKED} ... # (dienas |)${FREE};
    # (dien~|naktis|naktīm|maiņ~|diennakt~) pēc #; # pēc # (dienām|naktīm|);
    diena nakts ... # (dienas |)${FREE}; diena un nakts ... # (dienas |)${FREE}; diena ... nakts ... # (dienas |)${FREE};
    diena ... nakts ... # ${FREE} ... # (stund~|h|st);
    diennakt~ ... # (dienas |)${FREE};
    (grafik~|režīm~|shēm~|maiņas|maiņās|maiņu|darbs|strādājam|strādā) ... (2/2|3/3|4/4|1/3|4/3|2/4)`

export const monthlyShifts = `# (nakts |dienas |vakara |diennakts |)(maiņ~|naktis|naktīm|dežūr~) (mēnesī|ik mēnesi|katru mēnesi|mēneša laikā);
    (mēnesī|ik mēnesi|katru mēnesi) ... # (nakts |dienas |vakara |)(maiņ~|naktis|naktīm|dežūr~)`

/** How long a shift or a day is. */
export const dayLengths = `pa # (stund~|h) (rītos|vakaros|pēcpusdienās|priekšpusdienās|no rīta|katra|); (maiņ~|dežūr~|diena) (pa |ir |ilgst |ilgums |)# (stund~|h|st); (katra|katru|ik) ... # (stund~|h|st); # stundu (maiņ~|dežūr~); # (stund~|h) (maiņ~|dežūr~); (maiņ~|dežūr~) ... # (stund~|h)`

export const moreDays = `# (maiņ~|naktis|naktīs|naktīm|vakariem|rītiem) (nedēļā|ik nedēļu|katru nedēļu); # (reizes|reiz~) nedēļā (pa|no|strādā~); (nedēļā|ik nedēļu) # (maiņ~|dienas|vakari|vakarus|naktis)`

/** Figures of a month that others take for those of a week. */
export const monthHours = `(kādas|ap|aptuveni|apmēram|līdz|sanāk|sanāk kādas|vidēji|no|kopā) (kādas |ap |)# (stund~|st|h) mēnesī; # (stund~|st|h) (ik mēnesi|katru mēnesi|mēneša laikā)`

export const toldFull = `(pilnu|pilna) (darba |)(dienu|dienas garumā|laiku|darbdienu); visu darba dienu; (piln~|vesel~) (mēneša |)norm~;
    # stund~ kopā; # stundas nedēļā vidēji; (alga|atalgojums|bruto|eur|eiro|samaksa) par pilnu (slodzi|likmi)`
export const toldPart = `(pusi|puse|pus) (no |)(darba |)dien~ (garumā|) ; (darbs|strādāt|strādāsi|vajag) (tikai |) pusi (darba |)dienas; papilddarb~; (ne pamatdarbs|nevis pamatdarbs); (uz|ar) (dažām|pāris) stundām (dienā|nedēļā|); (vienu|vienā) (dienu|dienā|maiņu|vakaru) nedēļā; (1|vienu|viena) stund~ (nedēļā|dienā); lielāka slodze nav;
    darbs (aizņem|prasa) ... (stundu|stundas|stundiņu) (dienā|nedēļā|)`
export const toldEither = `(gan|vai) uz (visu|pilnu|pusi|pusslodzi) ... (gan|vai) uz (pusi|pusslodzi|pilnu|visu) (dienas|dienu|slodzi|);
    (visu|pilnu) (dienu |)(vai|gan) (pusi|pusdienu) (dienas|);
    no (pusslodzes|pusslodze|puses|nepilnas) (slodzes |)līdz (pilnai|pilnas|veselai);
    no # (stund~|h) (mēnesī|nedēļā|dienā) līdz (piln~|vesel~) (slodz~|norm~|likm~|darba laik~);
    (piln~ slodz~|pilna laika|pilns darba laiks|pilna laika darbs) ... (var|iespējams|iespējam~) (vienoties |sarunāt |arī ) ... (īsāk~|mazāk~|nepiln~|pusslodz~|pusi);
    pilna vai # %; (cik stundu|cik daudz|stundu skaitu) ... (vienosimies|izvēlies|sarunāsim|saskaņosim|tava izvēle|nosaki);
    (vai|arī) (sarunājam|sarunāsim|var) (arī |)(pusslodzi|nepilnu slodzi|uz pusslodzi);
    (pilna|pilnu) (laiku|laika|slodze|slodzi|dienu) vai (pa |)# stund~; (par daudz|nevar) ... var ... (no|uz) # stund~`

/** Work of others, or of later. */
export const otherHours = `(pilnas|nepilnas|daļējas|pilna|nepilna) slodzes (kolēģiem|darbiniekiem|strādājošajiem|komandai);
    (pilna|pilnu|pilno|nepilna) (likme|likmi|slodze|slodzi) ... (pieejam~|iespējam~|būs|varēs|varēsi) ... (no|vēlāk|pēc|rudenī|pavasarī|nākam~)`
