/** Turns that make a thing unimportant. */
export const NO_MATTER =
  '(vienalga|nav svarīgi|nav svarīg~|nav nozīmes|nav no svara|nesvarīgi|nav būtiski|nav būtisk~|neinteresē|otršķirīgi|nav noteicošais|nerūp|nav starpības|nekādas nozīmes|nejautāsim|nejautājam|neprasām|neprasīsim|mazsvarīgi|nav galvenais)'

export const LINE =
  '(internet~|pieslēgum~|interneta pieslēgum~|interneta savienojum~|savienojum~|wi-fi|wifi|līnij~|sakari|optik~)'

/** The worker's own home or the place where each of a scattered team sits. */
export const OWN_PLACE =
  '(savas (mājas|dzīvesvietas|pilsētas|istabas|virtuves|dzīvokļa|lauku mājas|verandas|puses|ciema)|tavas (dzīvesvietas|pilsētas|istabas|virtuves|dzīvokļa)|jūsu (dzīvesvietas|pilsētas|dzīvokļa|virtuves)|sava (dzīvokļa|dīvāna|ciema|novada|pagasta)|tava (dzīvokļa|dīvāna)|savām mājām|tavām mājām|jūsu mājām|paša (mājām|dzīvokļa|istabas|dīvāna))'

/** What a home worker is sent. */
export const HARDWARE =
  '(dator~|austiņ~|tehnik~|aprīkojum~|monitor~|ekrān~|portatīv~|klēpjdator~|maršrutētāj~|iekārt~)'

export const FEAST =
  '(ziemassvētk~|jaungad~|lieldien~|līgo|jāņ~|jāņos|jaunajā gadā|vecgada vakar~|līgo vakar~|svētku dien~|18 novembr~|mātes dien~)'

/** The one whose place is filled for a while. */
export const COLLEAGUE = '(kolēģ~|darbiniec~|darbiniek~|speciālist~|kolēģe|kolēģim|kolēģei)'
