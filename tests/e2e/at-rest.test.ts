import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Office, openOffice } from './office'

/** Pages of ours that stay open all day, and do nothing while nothing changes: whoever counts without end is heard in the fan. */
let office: Office

beforeAll(async () => {
  office = await openOffice()
  const console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
})
afterAll(() => office.close())

test.each([
  ['popup.html', '[aria-busy="false"] [data-figure]'],
  ['sidepanel.html', '[aria-busy="false"] [data-figure]'],
  ['dashboard.html', 'main[data-counted] tbody tr'],
  ['notice.html?batch=open', '.picker tbody tr'],
])('%s rests once it has shown what there is', async (path, shown) => {
  const page = await office.chromium.open(path)
  await page.waitForSelector(shown)
  const scriptSeconds = async () => (await page.metrics()).ScriptDuration ?? Number.NaN
  // What was begun before is ended within the first of these.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  const before = await scriptSeconds()
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)))
  expect((await scriptSeconds()) - before).toBeLessThan(0.03)
  await page.close()
})
