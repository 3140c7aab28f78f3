import PizZip from 'pizzip'
import { fold } from '@/utils/dossier/text'
import { fieldNames } from '@/utils/i18n/notice-fields'
import { lintTexts as texts } from '@/utils/i18n/template-lint'
import type { OfficeSettings } from '@/utils/settings/settings'
import { knownTags } from '../catalogue'
import { faultsIn } from '../fill'
import type { Field, Paper } from '../paper'
import { type Fault, faultInWords } from '../template-problems'
import { layoutAdvice } from './layout'
import { openPackage } from './package'
import { districtNames, foreignNames } from './places'
import { readParagraphs, type TemplateParagraph, tagsIn, where, withoutTags } from './read-text'

/** Something to be mended in a template, in words that say where. `grave`: with it the template is not taken. */
export interface TemplateProblem {
  grave: boolean
  says: string
}

/** All that is wrong with a template an office brings for `paper`, the grave first; empty when it can be used as it is. */
export async function lintTemplate(
  bytes: Uint8Array,
  paper: Paper,
  office: OfficeSettings,
): Promise<TemplateProblem[]> {
  const opened = await openPackage(bytes)
  if (!opened.ok) return [{ grave: true, says: opened.says }]
  const paragraphs = readParagraphs(opened.zip)
  const grave = [
    ...revisionProblems(opened.zip, paragraphs),
    ...engineProblems(bytes, paragraphs),
    ...neverFilled(paragraphs),
  ]
  if (!paragraphs.some(({ text }) => tagsIn(text).length > 0)) grave.push(texts.noTags)
  const advice = [
    ...unknownTags(paragraphs, paper),
    ...missingTags(paragraphs, paper),
    ...sharedLines(paragraphs, paper),
    ...decomposedTags(paragraphs),
    ...otherBraces(paragraphs),
    ...mailMerge(paragraphs),
    ...(opened.zip.file('word/comments.xml') ? [texts.comments] : []),
    ...foreign(paragraphs, office),
    ...quocHieu(paragraphs),
    ...layoutAdvice(opened.zip, paragraphs),
  ]
  return [
    ...[...new Set(grave)].map((says) => ({ grave: true, says })),
    ...[...new Set(advice)].map((says) => ({ grave: false, says })),
  ]
}

/** Tracked changes would print both the old words and the new. */
function revisionProblems(zip: PizZip, paragraphs: readonly TemplateParagraph[]): string[] {
  const isTracked = (xml: string) => /<w:(?:ins|del|moveFrom|moveTo) /.test(xml)
  const first = paragraphs.find(({ xml }) => isTracked(xml))
  if (first) return [texts.trackedChanges(where(first))]
  return isTracked(zip.file('word/document.xml')?.asText() ?? '') ? [texts.trackedChanges(null)] : []
}

/** What stands in the way of filling, and in which line the tag at fault is. */
function engineProblems(bytes: Uint8Array, paragraphs: readonly TemplateParagraph[]): string[] {
  return faultsIn(new PizZip(bytes)).map((fault) => {
    const at = paragraphOf(fault, paragraphs)
    return at ? texts.fault(faultInWords(fault), where(at)) : faultInWords(fault)
  })
}

/** The line a fault is in: one whose braces do not match and that has the words, else one that has the tag. */
function paragraphOf(
  { tag }: Fault,
  paragraphs: readonly TemplateParagraph[],
): TemplateParagraph | undefined {
  const written = tag.normalize('NFC').trim()
  const uneven = paragraphs.filter(({ text }) => withoutTags(text).match(/[{}]/))
  return (
    uneven.find(({ text }) => text.normalize('NFC').includes(written)) ??
    paragraphs.find(({ text }) =>
      tagsIn(text).some(({ mark, name }) => [name, mark + name].includes(written)),
    )
  )
}

/** Images and raw XML are never put in, so a template that asks for them asks in vain. */
function neverFilled(paragraphs: readonly TemplateParagraph[]): string[] {
  return eachTag(paragraphs).flatMap(({ mark, name, paragraph }) =>
    mark === '@' || mark === '%' ? [texts.neverFilled(mark + name, where(paragraph))] : [],
  )
}

function unknownTags(paragraphs: readonly TemplateParagraph[], paper: Paper): string[] {
  const known = knownTags(paper)
  return eachTag(paragraphs).flatMap(({ mark, name, paragraph }) => {
    const written = name.normalize('NFC')
    if (mark === '/' || mark === '@' || mark === '%' || known.has(written)) return []
    if (/[^\p{L}\p{N}_ ]/u.test(written)) return [texts.expression(written, where(paragraph))]
    const meant = [...known].find((tag) => fold(tag) === fold(written).replaceAll(' ', ''))
    return [texts.unknownTag(written, where(paragraph), meant)]
  })
}

/** What a paper of this kind cannot do without. */
function missingTags(paragraphs: readonly TemplateParagraph[], paper: Paper): string[] {
  const used = new Set(eachTag(paragraphs).map(({ name }) => name.normalize('NFC')))
  const needed = [
    ...(paper.scope === 'one' ? ['maHoSo'] : ['danhSach']),
    ...(paper.scope === 'one' && paper.movesDue ? ['ngayHenTraMoi', 'lyDoChamTre'] : []),
    ...paper.asks.filter(({ required }) => required).map(({ tag }) => tag),
  ]
  const inSubject = (tag: string) =>
    (['maHoSo', 'lanDonDoc'].includes(tag) && used.has('trichYeu')) ||
    (tag === 'maHoSo' && used.has('veHoSo'))
  return needed
    .filter((tag) => !used.has(tag) && !inSubject(tag))
    .map((tag) => texts.missingTag(tag, fieldNames[tag] ?? tag))
}

/** A section that repeats must have its marks on lines of their own, or all it repeats runs on in one line. */
function sharedLines(paragraphs: readonly TemplateParagraph[], paper: Paper): string[] {
  const fields: readonly Omit<Field, 'value'>[] = paper.fields
  const repeats = new Set(fields.flatMap(({ tag, repeats }) => (repeats ? [tag] : [])))
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.inCell && paragraph.text.trim() !== '' && !closesToo(paragraph)) return []
    const opened = tagsIn(paragraph.text).filter(({ mark, name }) => mark === '#' && repeats.has(name))
    const alone = /^\s*\{#[^{}?]*\}\s*$/.test(paragraph.text)
    const once = opened.filter(({ name }) => !paragraph.text.includes(`{#${name}?}`))
    return alone ? [] : once.map(({ name }) => texts.sharedLine(name, where(paragraph)))
  })
}

function closesToo({ text }: TemplateParagraph): boolean {
  const tags = tagsIn(text)
  return tags.some(
    ({ mark, name }) => mark === '#' && tags.some((other) => other.mark === '/' && other.name === name),
  )
}

/** "Unicode tổ hợp": read all the same, but a search in Word does not find it. */
function decomposedTags(paragraphs: readonly TemplateParagraph[]): string[] {
  return eachTag(paragraphs).flatMap(({ name, paragraph }) =>
    name === name.normalize('NFC') ? [] : [texts.decomposed(name.normalize('NFC'), where(paragraph))],
  )
}

/** Word's autocorrection and other programs' forms give braces that are none. */
function otherBraces(paragraphs: readonly TemplateParagraph[]): string[] {
  return paragraphs.flatMap((paragraph) =>
    /[｛｝]|«[^»]*»|\$\{|\[\[[^\]]*\]\]|<<[^>]*>>/u.test(paragraph.text)
      ? [texts.otherBraces(where(paragraph))]
      : [],
  )
}

function mailMerge(paragraphs: readonly TemplateParagraph[]): string[] {
  const first = paragraphs.find(({ xml }) => /MERGEFIELD/.test(xml))
  return first ? [texts.mergeField(where(first))] : []
}

function foreign(paragraphs: readonly TemplateParagraph[], office: OfficeSettings): string[] {
  return paragraphs.flatMap((paragraph) => {
    const text = withoutTags(paragraph.text)
    return [
      ...foreignNames(text, office).map((name) => texts.foreignName(name, where(paragraph))),
      ...districtNames(text).map((name) => texts.district(name, where(paragraph))),
    ]
  })
}

/** Whoever prints on its own letterhead may leave them out; else the paper is none. */
function quocHieu(paragraphs: readonly TemplateParagraph[]): string[] {
  const all = fold(paragraphs.map(({ text }) => text).join(' ')).replace(/\s/g, '')
  return [
    ...(all.includes('conghoaxahoichunghiavietnam') ? [] : [texts.noQuocHieu]),
    ...(all.includes('doclap-tudo-hanhphuc') ? [] : [texts.noTieuNgu]),
  ]
}

function eachTag(paragraphs: readonly TemplateParagraph[]) {
  return paragraphs.flatMap((paragraph) => tagsIn(paragraph.text).map((tag) => ({ ...tag, paragraph })))
}
