import type { CDPSession, Page } from 'puppeteer-core'

/** The extension's isolated world in a page, as the driver names it. @param id of the extension */
export async function ourWorld(client: CDPSession, id: string): Promise<number> {
  const worlds: { id: number; origin: string }[] = []
  client.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await client.send('Runtime.enable')
  const ours = worlds.find(({ origin }) => origin === `chrome-extension://${id}`)
  if (!ours) throw new Error('No script of ours in this page')
  return ours.id
}

/** Evaluates in a page where our content script runs, and not where the page's own scripts do. */
export async function inOurWorld(page: Page, id: string, expression: string): Promise<void> {
  const client = await page.createCDPSession()
  const { exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId: await ourWorld(client, id),
    expression,
  })
  await client.detach()
  if (exceptionDetails) throw new Error(`In our world: ${exceptionDetails.text}`)
}
