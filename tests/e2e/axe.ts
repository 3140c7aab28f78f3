import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { faint, plantFaintWords, removePlanted } from './accessibility/contrast'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong with a page once nothing on it moves, and words too faint to be read (contrast.ts), one line a
 * finding; open shadow roots are looked into.
 * @param within a selector, where only a part of the page is ours
 */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
  // Evaluated: our pages' policy lets no script be added.
  await page.evaluate(source)
  const barriers = await page.evaluate(async (selector) => {
    // Settled, whatever came of it: the page may break a movement off.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const { violations } = await Reflect.get(window, 'axe').run(
      { include: [selector] },
      // Landmarks are the whole page's business.
      { resultTypes: ['violations'], rules: { region: { enabled: selector === 'html' } } },
    )
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    )
  }, within)
  const words = await page.evaluate(faint, { selector: within })
  return [...barriers, ...words.map((line) => `contrast: ${line}`)]
}

/**
 * Whether words that are nearly of their ground's colour would be among the findings: plants some, asks, and takes
 * them out again.
 * @param inside an element of the shadow root of `within`
 */
export async function findsFaintWords(page: Page, within: string, inside?: string): Promise<boolean> {
  await page.evaluate(plantFaintWords, [within, inside] as [string, string?])
  const found = await findings(page, within)
  await page.evaluate(removePlanted, [within] as [string])
  return found.some((line) => line.startsWith('contrast:') && line.includes('.planted'))
}
