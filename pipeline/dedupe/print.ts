import type { Pay } from '../label.ts'

/** `15.5-17 USD/hour`, as join events show it. */
export function payText({ min, max, currency, period }: Pay): string {
  return `${min ?? ''}${min === max ? '' : `-${max ?? ''}`} ${currency}/${period}`
}
