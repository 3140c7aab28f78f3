import PizZip from 'pizzip'
import { lintTexts as texts } from '@/utils/i18n/template-lint'
import { isBalanced } from './well-formed'

/** A letter's template takes some ten kilobytes, one with a scanned letterhead a few megabytes. */
const maxPacked = 10_000_000
const maxUnpacked = 40_000_000
const maxParts = 500

/** The file of a template, safe to be unpacked, or in words why it is none. */
export type TemplatePackage = { ok: true; zip: PizZip } | { ok: false; says: string }

/**
 * Opens what an officer chose as a template. Refused are other formats, files that unpack to too much (whatever
 * they say of themselves), macros, embedded programs, and parts that Word would fetch from elsewhere.
 */
export async function openPackage(bytes: Uint8Array): Promise<TemplatePackage> {
  const refuse = (says: string) => ({ ok: false as const, says })
  if (bytes.byteLength > maxPacked) return refuse(texts.tooLarge)
  const other = otherFormat(bytes)
  if (other) return refuse(other)
  const zip = openZip(bytes)
  if (!zip) return refuse(texts.notDocx)
  const names = Object.keys(zip.files)
  if (names.length > maxParts) return refuse(texts.bomb)
  const unpacked = await unpacks(zip, maxUnpacked)
  if (unpacked !== 'whole') return refuse(unpacked === 'tooMuch' ? texts.bomb : texts.damaged)
  if (!zip.file('word/document.xml') || !zip.file('[Content_Types].xml')) return refuse(texts.notWord)
  return partProblem(zip, names) ?? { ok: true, zip }
}

function partProblem(zip: PizZip, names: readonly string[]): TemplatePackage | null {
  const xml = names.filter((name) => /\.(?:xml|rels)$/.test(name))
  const read = new Map(xml.map((name) => [name, textOf(zip, name)]))
  if ([...read.values()].some((text) => text === null || !isBalanced(text))) {
    return { ok: false, says: texts.damaged }
  }
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  const says = (pattern: RegExp) => [...read.values()].some((text) => text !== null && pattern.test(text))
  if (has(/vbaProject|vbaData/i) || says(/macroEnabled/)) return { ok: false, says: texts.macros }
  if (has(/^word\/(?:embeddings|activeX)\//i)) return { ok: false, says: texts.embedded }
  if (says(/<!DOCTYPE|<!ENTITY/i)) return { ok: false, says: texts.entities }
  const fetched = [...read].some(([name, text]) => name.endsWith('.rels') && fetchesElsewhere(text ?? ''))
  return fetched ? { ok: false, says: texts.external } : null
}

/** A link is followed by a reader's click; anything else external is fetched by Word as it opens the file. */
function fetchesElsewhere(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relation]) => /TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/.test(relation),
  )
}

/** What the first bytes say a file is, if they are those of something officers mistake for a .docx. */
function otherFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0')) return texts.oldWord
  if (start.startsWith('{\\rtf')) return texts.rtf
  if (start.startsWith('%PDF')) return texts.pdf
  return null
}

function openZip(bytes: Uint8Array): PizZip | null {
  try {
    return new PizZip(bytes)
  } catch {
    return null
  }
}

function textOf(zip: PizZip, name: string): string | null {
  try {
    return zip.file(name)?.asText() ?? null
  } catch {
    return null
  }
}

/** How unpacking goes, part by part; it stops at the limit: the sizes a zip states may be a lie. */
async function unpacks(zip: PizZip, limit: number): Promise<'whole' | 'tooMuch' | 'broken'> {
  let left = limit
  for (const entry of Object.values(zip.files)) {
    const packed = packedBytes(entry)
    if (packed === 'stored') continue
    const size = packed && (await unpackedSize(packed, left))
    if (size === null) return 'broken'
    left -= size
    if (left < 0) return 'tooMuch'
  }
  return 'whole'
}

/** The deflated bytes of an entry; null where the file does not have them. What is stored cannot be larger than the file. */
function packedBytes(entry: object): Uint8Array<ArrayBuffer> | 'stored' | null {
  const data: unknown = Reflect.get(entry, '_data')
  if (typeof data !== 'object' || data === null) return 'stored'
  const read: unknown = Reflect.get(data, 'getCompressedContent')
  if (Reflect.get(data, 'compressionMethod') !== deflated || typeof read !== 'function') return 'stored'
  try {
    const content: unknown = Reflect.apply(read, data, [])
    return content instanceof Uint8Array ? new Uint8Array(content) : null
  } catch {
    return null
  }
}

/** How the zip library names the method. */
const deflated = '\x08\x00'

/** What the bytes unpack to, counted no further than just past `limit`; null for broken ones. */
async function unpackedSize(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<number | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return size
      size += value.byteLength
      if (size > limit) return size
    }
  } catch {
    return null
  } finally {
    await reader.cancel().catch(() => {})
  }
}
