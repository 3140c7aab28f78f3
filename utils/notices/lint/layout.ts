import type PizZip from 'pizzip'
import { lintTexts as texts } from '@/utils/i18n/template-lint'
import { type TemplateParagraph, where } from './read-text'

/** Twips per millimetre: a twip is a twentieth of a point, 72 of which make an inch. */
const twipsPerMm = (20 * 72) / 25.4

/** NĐ 30/2020, Phụ lục I, in millimetres. */
const margins = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const

/**
 * Where a template departs from the layout of NĐ 30/2020. Advice only: many offices' forms do, with smaller type
 * above all, and are used every day.
 */
export function layoutAdvice(zip: PizZip, paragraphs: readonly TemplateParagraph[]): string[] {
  const body = zip.file('word/document.xml')?.asText() ?? ''
  const settings = zip.file('word/settings.xml')?.asText() ?? ''
  const stretched = settings.includes('doNotExpandShiftReturn') ? undefined : paragraphs.find(breaksJustified)
  return [
    ...paperSize(body),
    ...marginAdvice(body),
    ...fontAdvice(paragraphs),
    ...(stretched ? [texts.stretchedLine(where(stretched))] : []),
    ...(/<w:documentProtection [^>]*w:enforcement="(?:1|true|on)"/.test(settings)
      ? [texts.protectedForm]
      : []),
  ]
}

function paperSize(body: string): string[] {
  const size = /<w:pgSz [^>]*>/.exec(body)?.[0]
  if (!size) return []
  const sides = [lengthOf(size, 'w'), lengthOf(size, 'h')].sort((a, b) => a - b)
  const isA4 = Math.abs((sides[0] ?? 0) - 210) < 2 && Math.abs((sides[1] ?? 0) - 297) < 2
  return isA4 ? [] : [texts.notA4]
}

function marginAdvice(body: string): string[] {
  const margin = /<w:pgMar [^>]*>/.exec(body)?.[0]
  if (!margin) return []
  const outside = Object.entries(margins).some(([side, [least, most]]) => {
    const length = Math.round(lengthOf(margin, side))
    return length < least || length > most
  })
  return outside ? [texts.margins] : []
}

function fontAdvice(paragraphs: readonly TemplateParagraph[]): string[] {
  const first = paragraphs.find(({ text, xml }) => text.trim() !== '' && otherFonts(xml).length > 0)
  const others = [...new Set(paragraphs.flatMap(({ xml }) => otherFonts(xml)))]
  return first ? [texts.fonts(others.slice(0, 3).join(', '), where(first))] : []
}

function otherFonts(xml: string): string[] {
  const fonts = [...xml.matchAll(/<w:rFonts [^>]*w:ascii="([^"]+)"/g)].map(([, font = '']) => font)
  return fonts.filter((font) => font !== 'Times New Roman')
}

/** Line breaks in a justified paragraph, whose lines Word then stretches. */
function breaksJustified({ xml }: TemplateParagraph): boolean {
  return /<w:jc w:val="both"/.test(xml) && /<w:br(?: w:type="textWrapping")?\s*\/>/.test(xml)
}

/** An attribute in twips, as millimetres. */
function lengthOf(element: string, attribute: string): number {
  return Number(new RegExp(`w:${attribute}="(\\d+)"`).exec(element)?.[1]) / twipsPerMm
}
