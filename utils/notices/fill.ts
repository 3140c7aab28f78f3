import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { noticeTexts } from '@/utils/i18n/notices'
import { dots } from './blanks'
import { cleanData, type NoticeData } from './notice-data'
import { type Fault, templateFaults, templateProblems } from './template-problems'

/** A filled paper, or what is wrong with its template, in words for the officer. */
export type FillResult =
  | {
      ok: true
      /** The .docx. */
      bytes: Uint8Array<ArrayBuffer>
      /** Tags that stand dotted in the paper for want of a value, in the order they appear. */
      missing: string[]
    }
  | { ok: false; problems: string[] }

/** A letter's template takes some ten kilobytes, one with a scanned letterhead a few megabytes. */
const maxTemplateBytes = 10_000_000

/**
 * Fills a .docx template. Templates come from the office, hence are checked here: a broken one gives problems,
 * never a half-filled paper. `dotsFor` gives the dots for a tag without a value.
 *
 * A tag is a name and nothing else: no expressions, so a template can read the notice's own data and no more.
 */
export function fill(
  template: Uint8Array,
  data: NoticeData,
  dotsFor: (tag: string) => string = () => dots,
): FillResult {
  const zip = openTemplate(template)
  if (!zip) return { ok: false, problems: [noticeTexts.templateProblems.notDocx] }
  const missing = new Set<string>()
  const rendered = render(zip, cleanData(data), dotsFor, (tag) => missing.add(tag))
  if (!rendered.ok) return rendered
  return { ok: true, bytes: new Uint8Array(rendered.paper.toUint8Array()), missing: [...missing] }
}

/** A template's file, or null for what is none. */
export function openTemplate(template: Uint8Array): PizZip | null {
  if (template.byteLength > maxTemplateBytes) return null
  try {
    return new PizZip(template)
  } catch {
    return null
  }
}

type Rendered = { ok: true; paper: Docxtemplater } | { ok: false; problems: string[] }

/** Fills the template with clean data. `onMissing` is told the tags without a value, and the row of the outermost list. */
export function render(
  zip: PizZip,
  data: object,
  dotsFor: (tag: string) => string,
  onMissing: (tag: string, row: number) => void,
): Rendered {
  try {
    return { ok: true, paper: rendered(zip, data, dotsFor, onMissing) }
  } catch (error) {
    return { ok: false, problems: templateProblems(error) }
  }
}

/** The faults for which a template cannot be filled, each with its tag, so that it can be found in the file. */
export function faultsIn(zip: PizZip): Fault[] {
  try {
    rendered(
      zip,
      {},
      () => dots,
      () => {},
    )
    return []
  } catch (error) {
    return templateFaults(error)
  }
}

function rendered(
  zip: PizZip,
  data: object,
  dotsFor: (tag: string) => string,
  onMissing: (tag: string, row: number) => void,
): Docxtemplater {
  const paper = new Docxtemplater(zip, {
    paragraphLoop: true,
    // A line break in a justified paragraph stretches its line: several lines are several paragraphs.
    linebreaks: false,
    // Its log quotes the template's text; problems go to the officer instead.
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: readTag,
    nullGetter: (part, { scopePathItem }) =>
      standIn(part, dotsFor, (tag) => onMissing(tag, scopePathItem?.[0] ?? 0)),
  })
  paper.render(data)
  return paper
}

/**
 * Reads a tag's value from the data in scope. Names are compared in NFC, since Word writes whichever form the
 * keyboard gave. Only own properties count: `{constructor}` in a template reads nothing.
 */
function readTag(tag: string): DXT.Parser {
  const { name, asks } = nameIn(tag)
  return {
    get(scope: unknown, { meta }): unknown {
      if (meta.part.module === 'rawxml') return undefined
      if (name === '.') return scope
      if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined
      const value: unknown = Reflect.get(scope, name)
      if (meta.part.module !== 'loop') return asText(value)
      return asks ? asText(value) !== undefined : asSection(value)
    },
  }
}

/**
 * `{#name?}` is a section that stands once if there is a value, while `{#name}` is repeated over its paragraphs:
 * for the heading above them.
 */
function nameIn(tag: string): { name: string; asks: boolean } {
  const written = tagName(tag)
  return written.endsWith('?') ? { name: written.slice(0, -1), asks: true } : { name: written, asks: false }
}

/** A section over one paragraph is a section over paragraphs: in it `{.}` is the text. */
function asSection(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? [value] : value
}

/** Paragraphs read by a plain tag run on in one; an empty text is no value. */
function asText(value: unknown): unknown {
  if (!Array.isArray(value)) return value === '' ? undefined : value
  const texts = value.filter((item) => typeof item === 'string')
  return texts.length > 0 ? texts.join(' ') : undefined
}

/** What is printed where there is no value: nothing for a section, dots for a tag that asks for text. */
function standIn(
  part: DXT.Part,
  dotsFor: (tag: string) => string,
  onMissing: (tag: string) => void,
): string | false {
  if (part.module === 'loop') return false
  const name = tagName(part.value)
  // {@x} asks for raw XML and {%x} for an image. Neither is ever filled, and dots there would ask for a pen.
  if (part.module || name.startsWith('%')) return ''
  onMissing(name)
  return dotsFor(name)
}

function tagName(tag: string): string {
  return tag.normalize('NFC').trim()
}
