import type { RawPosting } from '../../pipeline/posting.ts'

const WORK = [
  ['Customer Service Representative', 'Answer calls and emails from customers about their orders.'],
  ['Chat Support Agent', 'Help customers over live chat and settle complaints in writing.'],
  ['Call Center Agent', 'Take inbound calls, solve problems with bills and note each call.'],
  ['Front Desk Receptionist', 'Welcome visitors, answer the phone and keep the meeting rooms in order.'],
  ['Warehouse Picker', 'Pick and pack parcels and load them onto vans.'],
  ['Store Cashier', 'Run the till, count the drawer and help shoppers at the counter.'],
] as const
const HOURS = [
  'Part-time, 20 hours per week.',
  'Full-time, 40 hours per week.',
  'Part-time or full-time, you choose.',
]
const PLACES = ['Columbus, OH', 'Austin, TX', 'Leeds, UK', 'Berlin, Germany', 'Riga, Latvia', 'Toronto, ON']
const FIRMS = [
  'Harbour Lane',
  'Blue Kettle',
  'Norden Post',
  'Pine & Daughters',
  'Quiet Fox',
  'Oak Street Goods',
  'Lumen Air',
]
const GOODS = [
  'garden tools',
  'train tickets',
  'reading glasses',
  'winter coats',
  'phone plans',
  'tea',
  'bicycles',
  'sheet music',
  'pet food',
  'lamps',
  'boots',
]

/** Advertisements of our own making, the same ones every time; every tenth is the one before it, posted again. */
export function manyAds(count: number): RawPosting[] {
  const ads: RawPosting[] = []
  for (let i = 0; i < count; i++) {
    const twin = i % 10 === 9 ? ads[i - 1] : undefined
    ads.push(twin ? { ...twin, externalId: `ad-${i}` } : ad(i))
  }
  return ads
}

function ad(i: number): RawPosting {
  const [title, task] = WORK[i % WORK.length]!
  const of = (list: readonly string[], step: number): string => list[Math.floor(i / step) % list.length]!
  const firm = `${of(FIRMS, 3)} ${of(GOODS, 21)}`
  return {
    externalId: `ad-${i}`,
    title: i % 4 === 0 ? `Remote ${title}` : title,
    company: firm,
    location: of(PLACES, 5),
    body: `<p>${firm} sells ${of(GOODS, 7)} and ${of(GOODS, 2)} to people who like them.</p><p>${task} ${of(HOURS, 4)}</p><p>We pay $${15 + (i % 9)}.50 per hour and train you for ${1 + (i % 5)} weeks. Ask for team ${i}.</p>`,
    bodyFormat: 'html',
    postedAt: `2026-09-${String(1 + (i % 28)).padStart(2, '0')}`,
  }
}
