/**
 * Query parameters that say where a reader came from, never which opening is meant. Everything else is kept: dropping
 * a parameter that names the opening would make one address of a whole board.
 */
const TRACKING = new Set([
  'bid',
  'campaign',
  'campaignid',
  'cid',
  'click_id',
  'clickid',
  'codes',
  'dclid',
  'feedid',
  'from',
  'gclid',
  'gbraid',
  'gh_src',
  'iis',
  'iisn',
  'jobboardsource',
  'lever-origin',
  'lever-source',
  'medium',
  'mode',
  'mkt_tok',
  'msclkid',
  'fbclid',
  'origin',
  'partnerid',
  'ref',
  'referer',
  'referral',
  'referrer',
  'refid',
  'rltr',
  'sc_cid',
  'se',
  'session',
  'share',
  'source',
  'sourceid',
  'src',
  'ssid',
  'tracking',
  'trackingid',
  'trk',
  'trkinfo',
  'wbraid',
  'yclid',
  '_ga',
  '_gl',
  '__jvsd',
  '__jvst',
])
const TRACKING_PREFIX = /^(?:utm_|mc_|rx_|pk_|mtm_|hsa_|tm_|_hs)/

/** Whether a parameter can be left out of an address without losing which opening it names. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return TRACKING.has(lower) || TRACKING_PREFIX.test(lower)
}
