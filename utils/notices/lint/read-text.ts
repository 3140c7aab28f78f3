import type PizZip from 'pizzip'
import { lintTexts as texts } from '@/utils/i18n/template-lint'

/** One paragraph of a template as a reader sees it. */
export interface TemplateParagraph {
  part: 'body' | 'header' | 'footer'
  text: string
  /** Within a table, where a row is repeated from its first cell to its last. */
  inCell: boolean
  /** As the file has it, for what cannot be read off the text. */
  xml: string
}

/** A tag between braces, as the engine reads it. */
export interface TemplateTag {
  /** "#" and "^" open a section, "/" closes it, "@" and "%" ask for what is never filled. */
  mark: string
  /** As typed, without the "?" of a section that stands once. */
  name: string
}

/** The paragraphs of body, headers and footers, in that order. */
export function readParagraphs(zip: PizZip): TemplateParagraph[] {
  const parts = Object.keys(zip.files).flatMap((name) => {
    const part = partOf(name)
    return part ? [{ part, xml: zip.file(name)?.asText() ?? '' }] : []
  })
  return parts
    .sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part))
    .flatMap(({ part, xml }) => paragraphsIn(xml, part))
}

/** The tags of a text, in order. */
export function tagsIn(text: string): TemplateTag[] {
  return [...text.matchAll(/\{([#/^@%]?)([^{}]*)\}/g)].map(([, mark = '', name = '']) => ({
    mark,
    name: name.trim().replace(/\?$/, ''),
  }))
}

/** Where a reader finds it: the part of the page and how the paragraph begins. */
export function where({ part, text }: TemplateParagraph): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return texts.where[part](words.length > 50 ? `${words.slice(0, 50)}…` : words || texts.wordless)
}

/** What stands in the paragraph for good, whatever is filled in. */
export function withoutTags(text: string): string {
  return text.replace(/\{[^{}]*\}/g, ' ')
}

const order = ['body', 'header', 'footer'] as const

function partOf(name: string): TemplateParagraph['part'] | null {
  if (name === 'word/document.xml') return 'body'
  if (/^word\/header\d*\.xml$/.test(name)) return 'header'
  return /^word\/footer\d*\.xml$/.test(name) ? 'footer' : null
}

function paragraphsIn(xml: string, part: TemplateParagraph['part']): TemplateParagraph[] {
  const paragraphs: TemplateParagraph[] = []
  let depth = 0
  for (const [token] of xml.matchAll(/<w:tc[ >]|<\/w:tc>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs)) {
    if (token.startsWith('<w:tc')) depth++
    else if (token === '</w:tc>') depth--
    else {
      paragraphs.push({ part, text: textOf(token), inCell: depth > 0, xml: token })
    }
  }
  return paragraphs
}

function textOf(paragraph: string): string {
  return [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => decoded(text))
    .join('')
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
