/** A value for a tag: text, a yes or no for a section, or the paragraphs or rows a section repeats over. */
export type NoticeValue = string | boolean | readonly (string | NoticeData)[]

/** A notice's values by tag name, as offices already name them (maHoSo, chuHoSo, ngayHenTra …). */
export interface NoticeData {
  readonly [tag: string]: NoticeValue
}

/** Longer text than this is cut: no letter has such a paragraph, but citizens' text may be of any length. */
const maxTextLength = 10_000

/** What XML 1.0 forbids, but for the line breaks, which become paragraphs. */
const forbidden = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** Marks that reorder the text around them: a citizen's name must not turn an official line about. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Half an emoji, as cutting text at a length leaves it. */
const loneSurrogate = /\p{Surrogate}/gu

/**
 * Values as they may stand in a paper: NFC, of bounded length, without what XML forbids or what reorders text;
 * text of several lines becomes one paragraph a line.
 */
export function cleanData(data: NoticeData): NoticeData {
  return Object.fromEntries(Object.entries(data).map(([tag, value]) => [tag, cleanValue(value)]))
}

function cleanValue(value: NoticeValue): NoticeValue {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return value.flatMap(cleanItem)
  const lines = linesOf(value)
  return lines.length > 1 ? lines : (lines[0] ?? '')
}

function cleanItem(item: string | NoticeData): (string | NoticeData)[] {
  return typeof item === 'string' ? linesOf(item) : [cleanData(item)]
}

function linesOf(text: string): string[] {
  return text
    .slice(0, maxTextLength)
    .replace(loneSurrogate, '')
    .replace(forbidden, '')
    .replace(bidiControls, '')
    .normalize('NFC')
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/[\t ]+/gu, ' ').replace(/^ | $/gu, ''))
    .filter((line) => line !== '')
}
