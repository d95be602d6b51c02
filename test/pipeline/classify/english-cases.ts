import type { Expected } from './sentence-cases.ts'

/** English sentences of whole families, each told by one mechanism. */
export const ENGLISH: [sentence: string, expected: Expected][] = [
  // Training by who gives it, what it costs and what comes first.
  ['Training M-F 8-5 for three weeks.', { training: true }],
  ['New advisers spend two weeks beside a senior colleague.', { training: true }],
  ['We will train for five days.', { training: true }],
  ['You write the induction for new starters.', { training: false }],
  ['Answer questions about training dates from learners.', { training: false }],
  // The label of a form and its answer.
  ['Experience: none.', { experience: 'none-needed' }],
  ['Education: not needed.', { education: 'none-required' }],
  // A heading of wishes governs its list.
  ['Nice to have:\n- a degree\n- SQL', { education: undefined }],
  ['Required:\n- a degree\nBonus points:\n- SQL', { education: 'bachelor' }],
  // A wish behind a comma is of what it follows there; a line with a demand of its own heads no list of wishes.
  [
    "- A bachelor's degree, marketing education preferred\n- Three years as a dispatcher",
    { education: 'bachelor', experience: 3 },
  ],
  ['A diploma, degree or certificate preferred.', { education: undefined }],
  ['Forklift licence preferred\nHigh school diploma', { education: 'high-school' }],
  // Headings of what the job is not.
  [
    "What you won't be doing\nGreeting visitors at the counter.\n\nSchedule\nYou answer e-mails.",
    { channels: ['email'] },
  ],
  ["You won't be doing:\n- ringing lapsed donors\n\nYou will:\n- answer e-mails", { direction: 'inbound' }],
  [
    "What you don't need: a degree.\nWhat you need: two years in a call centre.",
    { education: 'none-required', experience: 2 },
  ],
  ["You won't be bored.\nTwo years in a call centre.", { experience: 2 }],
  // Who reaches whom.
  ['You call and text growers the day before a delivery.', { channels: ['phone', 'sms'], direction: 'both' }],
  ['Passengers phone us, and you ring people whose sailing is cancelled.', { direction: 'both' }],
  ['You answer e-mails; incoming calls are taken by another team.', { channels: ['email'] }],
  ['60% outbound calls, with some callers returning your message.', { direction: 'both' }],
  ['You take calls about routers and e-mail on their tablet.', { channels: ['phone'] }],
  ['The trade counter is a separate team; you take calls.', { channels: ['phone'] }],
  // What was done and for how long; years of a contract are none.
  ['You should have handled complaints in a shop for three years or so.', { experience: 3 }],
  ['We would like a year or so in any job with the public.', { experience: 1 }],
  ['Our caterer has a contract for three years.', { experience: undefined }],
  ['Four paid evenings listening in before your own line.', { training: true }],
  ['You assist in the training and development of new staff.', { training: false }],
  ['Two years in training or onboarding needed.', { experience: 2, training: false }],
  // Equipment, applications and companies that name a channel.
  ['You use office equipment such as computer, fax and copier.', { channels: [] }],
  ['We are unable to accept phone or email inquiries on your application.', { channels: [] }],
  // What others do.
  ['You answer the phone. Chats are handled by another team.', { channels: ['phone'] }],
  ['You answer the phone. Our sales team makes the outbound calls.', { direction: 'inbound' }],
  ['Weekends are covered by the weekend crew.', { shifts: [] }],
  // Nouns that look like verbs, colleagues that look like callers, experience that customers make.
  ['This is a customer contact position; please no phone or email inquiries.', { direction: undefined }],
  ['Customers contact us when a parcel is late.', { direction: 'inbound' }],
  ['You take calls and sort the incoming and outgoing mail.', { direction: 'inbound' }],
  ['You take calls and pass late arrivals on to the front desk.', { channels: ['phone'] }],
  ['You process incoming e-mail from members.', { channels: ['email'] }],
  ['You process incoming mail from members.', { channels: ['mail'] }],
  ['You join our IT service desk and take calls.', { channels: ['phone'] }],
  ['Residents come to you at the service counter.', { channels: ['in-person'] }],
  ['You own the support tickets of two clients.', { direction: 'inbound' }],
  ['You give guests an unforgettable experience from start to finish.', { experience: undefined }],
  ['Two weeks off after 1 year of employment. Three months of phone work needed.', { experience: 'some' }],
  ['We are looking for an experienced rail adviser.', { experience: 'some' }],
  ['You join our experienced team.', { experience: undefined }],
  ['A few years of practice, preferably in travel.', { experience: 'some' }],
  ['2 years of experience, with rail tickets preferred.', { experience: 2 }],
  ['2 years of experience with rail tickets preferred.', { experience: undefined }],
  ['Our agents are trained to listen.', { training: false }],
  ['Members are paired with a coach.', { training: false }],
  ['We are proud of our experience working with children.', { licence: false }],
  ['A Working with Children Check is essential.', { licence: true }],
  ['Welsh-speaking candidates are encouraged to apply.', { languages: [] }],
  // "Plus" between two demands is no wish.
  ['Grade 12 plus two years behind a counter.', { education: 'high-school', experience: 2 }],
  ['Two years behind a counter are a plus.', { experience: undefined }],
  ['Experience: nope.', { experience: 'none-needed' }],
  ['Earlier exposure to banking is immaterial.', { experience: 'none-needed' }],
  // Languages that are paid for or told of, not asked for.
  ['Italian speakers earn a little extra.', { languages: [] }],
  ['Czech speakers: mention it in your letter.', { languages: [] }],
  ['You answer in English and in Czech; both are required.', { languages: ['cs'] }],
  ['Italian good enough to explain a timetable.', { languages: ['it'] }],
  ['Preferred: a diploma; fluent Czech.', { languages: [] }],
  // Years behind what was done, and of others.
  ['You have looked after clients for three years.', { experience: 3 }],
  ['A couple of years on a service desk.', { experience: 2 }],
  ['Half a decade on a helpdesk.', { experience: 5 }],
  ['Our trainers each bring a decade of experience.', { experience: undefined }],
  ['No earlier employment needed.', { experience: 'none-needed' }],
  ['What you did before matters little to us.', { experience: 'none-needed' }],
  ['Tell us what you have done so far and when you could start.', { experience: 'some' }],
  ["A master's degree in linguistics is mandatory.", { education: 'graduate' }],
  // Other people's home work, the past and the exception.
  ['Our developers may work from home; this desk does not.', { workplace: 'onsite' }],
  ['Nobody logs in from home.', { workplace: 'onsite' }],
  ['During the pandemic we worked from home; now we are all back in the building.', { workplace: 'onsite' }],
  ['In case of snow you may work from home.', { workplace: 'onsite' }],
  ['You help pupils with homework.', { workplace: undefined }],
  ['There is a desk in Derby if you ever want company.', { workplace: 'remote' }],
  ['At our Derby office or at home, whichever you like on the day.', { workplace: 'remote' }],
  ['Thursdays at the depot office; the other working days are spent at home.', { workplace: 'hybrid' }],
  // Days of rest, voluntary days, other people's nights.
  ['22:00-06:00, rest days Monday and Tuesday.', { shifts: ['overnight', 'weekend'] }],
  ['Saturdays are voluntary.', { shifts: [] }],
  ['Prices doubled overnight.', { shifts: [] }],
  ['Rotational shifts incl. nights.', { shifts: ['overnight', 'rotating'] }],
  ['Hours between Monday and Saturday.', { shifts: ['weekend'] }],
  // Papers that the employer sees to.
  ["Notary commission: we'll sponsor it once you're here.", { licence: false }],
  ['Some of our other roles in claims require an adjuster license; this one does not.', { licence: false }],
  ['Guard licence held and shown to us on day one.', { licence: true }],
  ['An active adjuster license at the time of hire.', { licence: true }],
  // Terms.
  ['You invoice us each month until the move is done.', { term: 'contract' }],
  ['1 February to 31 July, renewable.', { term: 'temporary' }],
  ['After six months of trial the job is yours for as long as you like.', { term: 'permanent' }],
  // Who hires for others, and words that only look so.
  [
    'Fern Recruitment are working on behalf of a care provider to appoint a manager.',
    { employer_type: 'agency' },
  ],
  ['We are acting on behalf of our client as an Employment Business.', { employer_type: 'agency' }],
  ['Our client requires a clerk in Hull.', { employer_type: 'agency' }],
  ['A bus runs from Sutherland to the door.', { employer_type: undefined }],
  ['Help with staffing and the rota.', { employer_type: undefined }],
  ['Work for a company where most managers began on the floor.', { employer_type: undefined }],
  ['You meet shoppers who like leading brands such as Ferndale.', { employer_type: undefined }],
  // Branches by employers that everybody knows; ordinary words that only sound like a branch.
  ['You answer customers at AMP.', { stream: 'specialist' }],
  [
    'The foundation of the brand is comfort; we want quick learners for excellent rates of pay.',
    { stream: undefined },
  ],
]
