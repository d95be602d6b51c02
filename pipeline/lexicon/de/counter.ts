import type { TopicLexicon } from '../lexicon.ts'

/** Work at a counter or a gate, whose titles borrow "Kundenservice". */
export const counter: TopicLexicon<'work'> = {
  shop: `(kassier*|kassen(abrechnung*|dienst*|tätigkeit*|bedienung|führung|abschluss*)|an der kasse|kasse (bedienen|machen|abrechnen)); (räumst|räumen|füllst|füllen|bestückst|einräumen|auffüllen|verräum*) ... (regal*|ware*|produkte|artikel); waren(präsentation|verräumung|annahme|eingang|pflege); (dekorier*|schaufenster*); regale (einräumen|auffüllen|pflegen); verkaufsfläche*; umkleide*; anprobe*; inventur*; ladentheke; ladenöffnung*; im (laden|markt|verkaufsraum) ... (stehen|stehst|arbeit*|verkauf*)`,
  food: `servier*; (bestellungen|getränke|speisen|essen|kaffee) ... (am tisch|servier*|zubereit*|ausgeb*|bringen|bringst); tische (eindecken|abräumen|decken); (kaffee|cocktails|drinks|getränke) (zubereiten|mixen|ausschenken); espressomaschine; kaffeemaschine bedienen; zapfen; trinkgeld; speisekarte; buffet*; küche und service; frühstücksbuffet; spülen; abwasch`,
  lodging: `check(-| |)in ... check(-| |)out; (gäste*|reisende*) ... (ein- und auschecken|einchecken|auschecken|empfangen|begrüß*); (checkst|checken) ... (gäste*|ankömmlinge|reisende*) ... ein; zimmer(schlüssel|karten|vergabe|einteilung|belegung); tagesabschluss; hotelsoftware; übernachtung*; housekeeping; meldeschein*; nachtglocke`,
  teller: `ein- und auszahlung*; (ein|aus)zahlungen; bargeld*; kassen(bestand|führung) bank; überweisungen ... (annehmen|an|entgegen*|bearbeit*); schließfach*; schließfächer*; geldautomat*; am automaten; sorten(geschäft|kasse|wechsel); kontoeröffnung*; beratungsbedarf ... erkenn*`,
  attend: `(tickets|eintrittskarten|karten|fahrkarten) ... (kontrollier*|scann*|abreiß*|prüf*|entwert*); einlass*; garderobe; aufsicht*; besucherlenkung; (führst|führen|begleitest|begleiten) ... (besucher*|gäste*|gruppen) ... (durch|zu); führungen; fahrgeschäft*; parkplatz einweis*; badeaufsicht; saalplan`,
}
