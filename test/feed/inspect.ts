import axe from 'axe-core'
import type { BrowserContext } from 'playwright'
import { expect } from 'vitest'

/** What every page has to bear: nothing for axe to find in light and dark, and no scrolling sideways on a telephone. */
export async function inspect(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(address)
  // Closed parts are looked at as well.
  await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
  await page.addScriptTag({ content: axe.source })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours are all that differs in the dark.
    const run = colorScheme === 'light' ? 'axe.run()' : `axe.run({ runOnly: ['color-contrast'] })`
    const { violations } = (await page.evaluate(run)) as axe.AxeResults
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join(' | ')}`,
    )
    expect(found, `${address} in ${colorScheme}`).toEqual([])
  }
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(width)
  }
  await page.close()
}
