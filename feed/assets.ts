import { ICON } from './assets/icon.ts'
import { SCRIPT } from './assets/script.ts'
import { STYLE } from './assets/style.ts'
import { CARDS } from './assets/style-cards.ts'
import { PLOTS } from './assets/style-plots.ts'

export interface Asset {
  path: string
  type: string
  body: string
}

/** What pages load, all from our own address. */
export const ASSETS: readonly Asset[] = [
  { path: '/assets/page.css', type: 'text/css; charset=utf-8', body: STYLE + CARDS + PLOTS },
  { path: '/assets/page.js', type: 'text/javascript; charset=utf-8', body: SCRIPT },
  { path: '/assets/icon.svg', type: 'image/svg+xml', body: ICON },
]
