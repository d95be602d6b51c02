/** Turns that make a thing unimportant: "ist uns schnuppe", "spielt keine Rolle". */
export const NO_MATTER =
  '(egal|schnuppe|wurscht|wurst|gleich|einerlei|schnurz|schnurzegal|gleichgültig|unwichtig|piepegal|nebensächlich|nebensache|zweitrangig|unerheblich|belanglos|keine rolle|nicht wichtig|nicht entscheidend|nicht so wichtig|kein thema|kein kriterium|nicht ausschlaggebend|ohne belang|nicht von belang|fragen wir nicht|nichts zur sache|(interessiert|kümmert|juckt|schert) (uns |hier |)(nicht|niemanden|keinen|wenig|kaum))'

/** What a home worker is sent. */
export const HARDWARE =
  '(rechner|laptop|notebook|headset|bildschirm|bildschirme|monitor|monitore|technik|ausstattung|hardware|equipment|geräte|router|schreibtisch|bürostuhl|pc|computer|arbeitsmittel)'

export const LINE =
  '(internet|internetanschluss|internetverbindung|internetleitung|wlan|leitung|verbindung|netz|glasfaser|glasfaseranschluss|router|bandbreite|breitband|breitbandanschluss|dsl|mbit|mbit/s)'

/** The worker's own home, where "you" is told apart from customers. */
export const YOUR_HOME =
  '(zu hause|zuhause|daheim|bei dir|bei ihnen|in deiner wohnung|in den eigenen vier wänden|in deinen vier wänden|in ihren vier wänden|am wohnort|zuhaus)'

/** Feasts in the words of those who work on them. */
export const FEAST =
  '(weihnachten|weihnachtstag|weihnachtstagen|heiligabend|heilig abend|christtag|stephanstag|stefanitag|silvester|neujahr|ostern|ostersonntag|ostermontag|karfreitag|pfingsten|pfingstmontag|muttertag|fronleichnam|allerheiligen|nationalfeiertag|auffahrt|festtage|festtagen)'

/** The one whose place is filled for a while. */
export const COLLEAGUE =
  '(kollegin|kollege|kollegen|mitarbeiterin|mitarbeiter|stelleninhaberin|stelleninhaber|teamkollegin|vorgängerin|stammkraft|sie|er)'
