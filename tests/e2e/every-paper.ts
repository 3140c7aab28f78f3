import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { until } from '../../scripts/lib/officer.mjs'
import { paragraphsOf } from '../unit/notices/docx'

/** A paper as an officer wrote it: its file, and what the page showed of it. */
export interface WrittenPaper {
  id: string
  file: string
  /** The file's words and the preview's, without white space: both say the same in other lines. */
  words: string
  preview: string
}

/**
 * Writes each of these papers on an open writing page, answers what it insists on, and saves it. Files are renamed after
 * their paper, since a dossier's papers all have its number for a name.
 */
export async function writePapers(
  page: Page,
  ids: readonly string[],
  downloads: string,
): Promise<WrittenPaper[]> {
  const written: WrittenPaper[] = []
  for (const id of ids) {
    await page.select('#paper', id)
    await drawn(page)
    await answerAll(page)
    written.push(await save(page, id, downloads))
  }
  return written
}

/** The papers offered: all of them, or those of one group. */
export function offeredPapers(page: Page, group = ''): Promise<string[]> {
  return page.$$eval(
    '#paper option',
    (options, label) =>
      options
        .filter((one) => label === '' || one.closest('optgroup')?.label === label)
        .map((one) => one.getAttribute('value') ?? ''),
    group,
  )
}

/** Until what was chosen has been drawn. */
export function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** Enters what the form insists on and what it offers besides: days and reason, dates, and a word in each text. */
async function answerAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const enter = (field: HTMLInputElement | HTMLTextAreaElement, text: string) => {
      if (field.value !== '') return
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      '[aria-labelledby="asks-heading"] :is(input, textarea)',
    )) {
      const isDate = field.parentElement?.querySelector('.hint')?.textContent === 'ngày/tháng/năm'
      enter(field, isDate ? '30/11/2026' : 'Nội dung do cán bộ ghi.')
    }
    for (const field of document.querySelectorAll<HTMLInputElement>(
      '#days-asked, [aria-labelledby="days-heading"] input[type="text"]',
    )) {
      enter(field, '5')
    }
    const reason = document.querySelector<HTMLSelectElement>('#reason')
    if (!reason) return
    reason.value = 'verification'
    reason.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await drawn(page)
}

async function save(page: Page, id: string, downloads: string): Promise<WrittenPaper> {
  await page.waitForSelector('.sheet')
  const preview = squeezed((await page.$eval('.sheet', (sheet) => sheet.textContent)) ?? '')
  const before = new Set(readdirSync(downloads))
  const joined = await page.$('::-p-aria([name="Tải một tệp gộp (.docx)"][role="button"])')
  const button = joined ?? (await page.waitForSelector('.actions .button.main:not([disabled])'))
  await button?.click()
  // While a download lasts its file is empty, or has a companion; Firefox gives it another name at the end.
  const isWhole = (name: string) =>
    (statSync(join(downloads, name), { throwIfNoEntry: false })?.size ?? 0) > 0 &&
    !readdirSync(downloads).some((one) => one.endsWith('.part') || one.endsWith('.crdownload'))
  const find = () =>
    readdirSync(downloads).find((name) => name.endsWith('.docx') && !before.has(name) && isWhole(name))
  await until(async () => find() !== undefined, `the .docx of ${id}`)
  const file = join(downloads, `${id}.docx`)
  renameSync(join(downloads, find() ?? ''), file)
  return { id, file, words: wordsOf(file), preview }
}

function wordsOf(file: string): string {
  return squeezed(paragraphsOf(new Uint8Array(readFileSync(file))).join(''))
}

/** Without white space: a page, a file and a print break their lines elsewhere. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
