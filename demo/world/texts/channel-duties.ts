import { group } from './group.ts'

/** Duties of customer service: what the work is, by channel and task. Slots are filled with the employer's own nouns. */
export const CHANNEL_DUTIES = [
  group(
    'phone-in',
    { channels: ['phone'], direction: 'inbound' },
    {
      en: [
        'Pick up incoming calls from {customers} and stay on the line until the matter is settled.',
        'Take inbound calls about {things}, about sixty on a busy day.',
        'Be the voice {customers} hear when they ring us: you handle inbound phone calls from start to finish.',
      ],
      de: [
        'Du nimmst eingehende Anrufe entgegen und bleibst am Telefon, bis das Anliegen geklärt ist.',
        'Bearbeitung eingehender Telefonate rund um {Sachen}, an vollen Tagen etwa sechzig.',
        'Im Inbound sprechen Sie telefonisch mit unseren Kundinnen und Kunden und klären deren Anliegen abschließend.',
      ],
      lv: [
        'Atbildēt uz ienākošajiem {klientu} zvaniem un palikt uz līnijas, līdz jautājums ir atrisināts.',
        'Pieņemt ienākošos tālruņa zvanus par {lietām}, rosīgā dienā – ap sešdesmit.',
        'Uzklausīt {klientus}, kuri mums zvana, un pa tālruni atrisināt viņu jautājumus no sākuma līdz galam.',
      ],
    },
  ),
  group(
    'phone-both',
    { channels: ['phone'], direction: 'both' },
    {
      en: [
        'Handle inbound and outbound calls: answer the queue and ring {customers} back when we owe them news.',
        'You will both receive and make phone calls, calling {customers} back once their case has moved.',
      ],
      de: [
        'Telefonie in beide Richtungen: Sie nehmen Anrufe an und rufen zurück, sobald es Neuigkeiten gibt.',
        'Du telefonierst inbound und outbound, nimmst also Anrufe an und meldest dich selbst mit einem Rückruf.',
      ],
      lv: [
        'Veikt ienākošos un izejošos zvanus: atbildēt rindā gaidošajiem un atzvanīt, kad mums ir jaunumi.',
        'Tu gan saņemsi zvanus, gan pats zvanīsi {klientiem}, lai pastāstītu, kā virzās viņu jautājums.',
      ],
    },
  ),
  group(
    'phone-out',
    { channels: ['phone'], direction: 'outbound', duties: ['follow-up'] },
    {
      en: [
        'Place outbound follow-up calls to {customers} after a delivery or repair and note what they tell you.',
        'Your day is made of outbound calls: you phone {customers} after a purchase to check that all went well.',
      ],
      de: [
        'Sie rufen unsere Kundinnen und Kunden nach Lieferung oder Reparatur aktiv an (Outbound) und fragen nach.',
        'Ausgehende Telefonate: Du meldest dich nach dem Kauf und erkundigst dich, ob alles geklappt hat.',
      ],
      lv: [
        'Veikt izejošos zvanus {klientiem} pēc piegādes vai remonta un pierakstīt viņu atsauksmes.',
        'Zvanīt {klientiem} pēc pirkuma (izejošie zvani) un pārliecināties, ka viss ir kārtībā.',
      ],
    },
  ),
  group(
    'email',
    { channels: ['email'], direction: 'inbound' },
    {
      en: [
        'Clear the shared inbox: reply to e-mails about {things} within one working day.',
        'Answer customer emails in plain, friendly sentences.',
        'Work through our e-mail queue and write back with a solution, not a template.',
      ],
      de: [
        'Du beantwortest E-Mails zu {Sachen} innerhalb eines Werktages.',
        'Schriftliche Anfragen per E-Mail beantworten Sie freundlich und verständlich.',
        'Unser E-Mail-Postfach gehört dir: Du antwortest mit einer Lösung, nicht mit Textbausteinen.',
      ],
      lv: [
        'Vienas darba dienas laikā atbildēt uz e-pasta vēstulēm par {lietām}.',
        'Sarakstīties ar {klientiem} e-pastā vienkāršā un draudzīgā valodā.',
        'Izskatīt e-pastā saņemtos pieprasījumus un piedāvāt risinājumu, nevis veidni.',
      ],
    },
  ),
  group(
    'chat',
    { channels: ['chat'], direction: 'inbound' },
    {
      en: [
        'Run up to three live chats at once and keep each visitor feeling attended to.',
        'Help website visitors through live chat.',
        'Reply to chat messages in the app, usually within a minute.',
      ],
      de: [
        'Im Live-Chat betreust du bis zu drei Personen gleichzeitig.',
        'Sie helfen den Besucherinnen und Besuchern unserer Website im Chat weiter.',
        'Chatnachrichten aus der App beantwortest du meist innerhalb einer Minute.',
      ],
      lv: [
        'Vienlaikus risināt līdz trim tiešsaistes čata sarunām.',
        'Palīdzēt mājaslapas apmeklētājiem čatā.',
        'Atbildēt uz čata ziņām lietotnē, parasti minūtes laikā.',
      ],
    },
  ),
  group(
    'social',
    { channels: ['social'], direction: 'inbound' },
    {
      en: [
        'Reply to comments and direct messages on our social media pages.',
        'Look after questions that reach us through Facebook and Instagram.',
      ],
      de: [
        'Kommentare und Direktnachrichten auf unseren Social-Media-Kanälen beantworten Sie ebenfalls.',
        'Du kümmerst dich um Fragen, die uns über Facebook und Instagram erreichen.',
      ],
      lv: [
        'Atbildēt uz komentāriem un ziņām mūsu sociālajos tīklos.',
        'Rūpēties par jautājumiem, ko saņemam Facebook un Instagram.',
      ],
    },
  ),
  group(
    'sms',
    { channels: ['sms'] },
    {
      en: [
        'Send and answer text messages (SMS) when a delivery slot changes.',
        'Text {customers} by SMS about changes and answer what they text back.',
      ],
      de: [
        'Bei Terminänderungen informierst du per SMS und beantwortest die Antworten.',
        'Sie schreiben und beantworten SMS, wenn sich ein Termin verschiebt.',
      ],
      lv: [
        'Sūtīt un atbildēt uz īsziņām (SMS), ja mainās piegādes laiks.',
        'Ar īsziņām informēt {klientus} par izmaiņām un atbildēt uz viņu SMS.',
      ],
    },
  ),
  group(
    'video',
    { channels: ['video'] },
    {
      en: [
        'Guide {customers} through the set-up on a video call.',
        'Some cases are solved face to face on screen: you run short video calls.',
      ],
      de: [
        'Per Videocall zeigst du Schritt für Schritt die Einrichtung.',
        'Manche Fälle lösen Sie im Videogespräch.',
      ],
      lv: [
        'Videozvanā soli pa solim palīdzēt ar uzstādīšanu.',
        'Dažus jautājumus risināt īsās videosarunās.',
      ],
    },
  ),
  group(
    'mail',
    { channels: ['mail'], direction: 'inbound' },
    {
      en: [
        'Process letters and faxes that come in by post.',
        'Answer incoming post: some {customers} still prefer a letter.',
      ],
      de: [
        'Auch Briefe und Faxe, die per Post eingehen, bearbeiten Sie.',
        'Du beantwortest die eingehende Briefpost.',
      ],
      lv: ['Apstrādāt pa pastu saņemtās vēstules.', 'Atbildēt uz vēstulēm, kas pienāk pa pastu vai faksu.'],
    },
  ),
  group(
    'in-person',
    { channels: ['in-person'] },
    {
      en: [
        'Welcome walk-in visitors at the service desk and help them on the spot.',
        'Serve {customers} face to face at our service counter.',
      ],
      de: [
        'Am Serviceschalter beraten Sie unsere Besucherinnen und Besucher persönlich.',
        'Du hilfst vor Ort an der Servicetheke, von Angesicht zu Angesicht.',
      ],
      lv: [
        'Klātienē apkalpot {klientus} pie servisa letes.',
        'Sagaidīt apmeklētājus klientu centrā un palīdzēt uz vietas.',
      ],
    },
  ),
] as const
