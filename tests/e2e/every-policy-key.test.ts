import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { papers } from '@/utils/notices/catalogue'
import { pageFeatures } from '@/utils/settings/features'
import { outputs } from '../../scripts/lib/build.mjs'
import { until } from '../../scripts/lib/officer.mjs'
import { type PolicyKey, policyKeys, wholePolicy } from '../unit/settings/whole-policy'
import { launchChromium, launchFirefox } from './browsers'
import { policyPlaces, putPolicy, unpackedId, untilLocked } from './policy-file'

/**
 * Every key that the schema gives an administrator, set at once by a real policy file: shown where officers would set
 * it, closed, with its value and with who set it. That each is what all rooms then work with is shown over the same
 * policy in tests/unit/settings/every-policy-key.test.ts.
 */

/** The fields of one setting, as a page shows them. */
interface Shown {
  path: string
  text: string
  /** What its controls hold. */
  held: string[]
  isClosed: boolean
}

/** Keys without a field that an officer could change, each with the test that shows what it does. */
const withoutField: Record<string, string> = {
  skipWelcome: 'nobody is welcomed',
  consoles: 'the console is proposed',
  forbidLeadViews: 'nobody may switch the lead’s part on',
  'lead.permission.number': 'the lead’s part is the administrator’s',
  'lead.permission.date': 'the lead’s part is the administrator’s',
}

/** The policy's language is English, which the words prove. */
const setBy = 'Set by the administrator of this computer'

interface Opened {
  open(path: string, ready: string): Promise<Page>
  pages(): Promise<Page[]>
  close(): Promise<void>
}

async function openChromium(policy: object): Promise<Opened> {
  const file = { '3rdparty': { extensions: { [unpackedId(outputs.chromium)]: policy } } }
  const remove = putPolicy(policyPlaces.chromium, JSON.stringify(file))
  const chromium = await launchChromium({ extension: outputs.chromium })
  return {
    open: async (path, ready) => {
      const page = await chromium.open(path)
      await page.waitForSelector(ready)
      return page
    },
    pages: () => chromium.browser.pages(),
    close: () => chromium.close().finally(remove),
  }
}

async function openFirefox(policy: object): Promise<Opened> {
  const file = { policies: { '3rdparty': { Extensions: { 'dung-hen@mot-cua.invalid': policy } } } }
  const remove = putPolicy(policyPlaces.firefox, JSON.stringify(file))
  const firefox = await launchFirefox({ extension: outputs.firefox, welcome: 'none' })
  return {
    open: firefox.open,
    pages: () => firefox.browser.pages(),
    close: () => firefox.close().finally(remove),
  }
}

function lockedOn(page: Page): Promise<Shown[]> {
  return page.$$eval('[data-locked]', (all) =>
    all.map((one) => {
      const controls = [...one.querySelectorAll('input, select, textarea, button')]
      return {
        path: one.getAttribute('data-locked') ?? '',
        text: one.textContent ?? '',
        held: controls.map((each) => {
          const { type, checked, value } = each as HTMLInputElement
          return type === 'checkbox' ? String(checked) : value
        }),
        isClosed: controls.length > 0 && controls.every((each) => each.matches(':disabled')),
      }
    }),
  )
}

/** All that the settings page shows as set, with every part of it unfolded and every paper chosen. */
async function lockedInOptions(options: Page): Promise<Shown[]> {
  const shown: Shown[] = []
  for (const { id } of papers) {
    await options.select('#papers select', id)
    const symbol = `[data-locked="papers.symbols.${id}"]`
    await until(() => options.$(symbol).then(Boolean), symbol)
    await unfold(options)
    shown.push(...(await lockedOn(options)))
  }
  return shown
}

/** Opens what is folded; what is drawn only then has come when there is nothing more to open. */
async function unfold(page: Page): Promise<void> {
  await page.$$eval('details', (all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })
  await until(
    () =>
      page.$$eval('details:has(> summary.basis)', (all) => all.every(({ children }) => children.length > 1)),
    'what the warnings rest on',
  )
}

/** How the lists of whole entries of tests/unit/settings/whole-policy.ts read on the page, and what else is not shown as it is set. */
const written: Record<string, string[]> = {
  'office.signers': ['Lê Thị Ví Dụ', 'PHÓ CHỦ TỊCH', 'KT.', 'CHỦ TỊCH', '01/07/2026', '30/06/2027'],
  'calendar.edits': ['01/12/2026', 'Worked 08:00–11:00', 'Làm bù'],
  'calendar.seasons': ['16/04', '15/10', '07:00–11:00'],
  'calendar.closures': ['02/12/2026', '09:00–10:00'],
  agencyCalendars: ['Chi nhánh Ví Dụ'],
  'rules.own': ['1.001193', 'Thẩm định', '6'],
  'papers.reasons': ['Hệ thống dùng chung gián đoạn'],
  'history.mayDeleteOpen': ['no'],
  'features.off': [pageFeatures.map((one) => !['colours', 'handle'].includes(one)).join('\n')],
}

/** What is to be seen of a value, as people write it. */
function tracesOf({ path, schema, value }: PolicyKey): string[] {
  if (written[path]) return written[path]
  if (schema.type === 'number') return [String(Number(value) * 100)]
  return [value].flat(2).map((one) => String(one).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'))
}

/** What is wrong with how a key is shown; nothing where it is closed, with who set it and its value. */
function faultsOf(key: PolicyKey, shown: readonly Shown[]): string[] {
  const found = shown.find(({ path }) => path === key.path || key.path.startsWith(`${path}.`))
  if (!found) return [`${key.path}: shown nowhere`]
  const seen = [found.text, ...found.held].join('\n')
  return [
    ...(found.isClosed ? [] : [`${key.path}: open`]),
    ...(found.text.includes(setBy) ? [] : [`${key.path}: does not say who set it`]),
    ...tracesOf(key)
      .filter((trace) => !seen.includes(trace))
      .map((trace) => `${key.path}: no “${trace}” in ${JSON.stringify(seen)}`),
  ]
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('in %s', (name, openBrowser) => {
  let browser: Opened
  let options: Page

  beforeAll(async () => {
    browser = await openBrowser(wholePolicy())
    options = await browser.open('options.html', 'main')
    await untilLocked(options)
  })
  afterAll(() => browser?.close())

  const text = (page: Page) => page.$eval('body', ({ innerText }) => innerText)

  test('every key is shown closed, with its value and who set it', async () => {
    const shown = await lockedInOptions(options)
    for (const view of ['report', 'review']) {
      const page = await browser.open(`dashboard.html?view=${view}`, '[data-locked^="lead."]')
      shown.push(...(await lockedOn(page)))
      await page.close()
    }
    const keys = policyKeys().filter(({ path }) => !(path in withoutField))
    expect(keys.flatMap((key) => faultsOf(key, shown))).toEqual([])
  })

  test('the console is proposed', async () => {
    expect(await text(options)).toContain('Một cửa tỉnh Ví Dụ (https://motcua.example.gov.vn)')
  })

  test('the lead’s part is the administrator’s', async () => {
    const lead = await options.$eval('#lead', ({ textContent }) => textContent ?? '')
    expect(lead).toContain('Do tỉnh đặt: lead.permission.number')
    expect(lead).toContain('2 Nov 2026')
    expect(lead).toContain(setBy)
  })

  // Chromium gives an extension that the administrator did not install its policy only after the welcome.
  test.runIf(name === 'Firefox')('nobody is welcomed', async () => {
    const paths = (await browser.pages()).map((page) =>
      page.evaluate(() => location.pathname).catch(() => ''),
    )
    expect(await Promise.all(paths)).not.toContain('/welcome.html')
  })
})

test.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('in %s, where it is forbidden, nobody may switch the lead’s part on', async (_, openBrowser) => {
  const forbidding = { skipWelcome: true, forbidLeadViews: true, office: { name: 'UBND tỉnh Ví Dụ' } }
  const browser = await openBrowser(forbidding)
  try {
    const options = await browser.open('options.html', 'main')
    await untilLocked(options)
    const lead = await options.$eval('#lead', ({ textContent }) => textContent ?? '')
    expect(lead).toContain('Quản trị máy tính đã tắt phần này trên máy.')
    expect(await options.$$('#lead input')).toEqual([])
  } finally {
    await browser.close()
  }
})
