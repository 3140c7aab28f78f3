import { z } from '@/utils/zod'
import { checkContent } from './schema'
import type { BackupContent } from './shared'

/** What a file of ours calls itself. */
const format = 'dung-hen-history'
const presentVersion = 1
/** Some 200,000 dossiers; a file that unpacks to more than this is none of ours. */
const maxBytes = 400_000_000

export type BackupProblem =
  /** Neither JSON nor packed JSON, or another program's. */
  | 'notBackup'
  /** Written by a later version of this extension. */
  | 'newer'
  /** Changed since it was written: the checksum does not fit. A guard against damage, not a signature. */
  | 'changed'
  /** The checksum fits, but the content is not one that this extension writes. */
  | 'damaged'
  | 'tooLarge'

export type BackupReading = { ok: true; content: BackupContent } | { ok: false; problem: BackupProblem }

const envelope = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1)),
  sha256: z.string(),
  content: z.unknown(),
})

/** A backup as the bytes of a file: JSON with a checksum, packed where the browser can. */
export async function writeBackup(content: BackupContent): Promise<Uint8Array<ArrayBuffer>> {
  const sha256 = await checksum(content)
  const text = JSON.stringify({ format, version: presentVersion, sha256, content })
  return typeof CompressionStream === 'undefined' ? new TextEncoder().encode(text) : pack(text)
}

/** Reads a file's bytes; what is wrong with it is a value. */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupReading> {
  const text = await unpacked(bytes)
  if (text === 'tooLarge') return { ok: false, problem: text }
  const parsed = envelope.safeParse(text === null ? null : parseJson(text.json))
  if (!parsed.success) return { ok: false, problem: 'notBackup' }
  const { version, sha256, content } = parsed.data
  if (version > presentVersion) return { ok: false, problem: 'newer' }
  if ((await checksum(content)) !== sha256) return { ok: false, problem: 'changed' }
  const checked = checkContent(content)
  return checked ? { ok: true, content: checked } : { ok: false, problem: 'damaged' }
}

/** SHA-256 over the content as JSON, in hexadecimal. */
async function checksum(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(jsonOf(content))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Empty for what nests deeper than this computer can follow. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The text in a file, packed or not; null when it is no text. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<{ json: string } | 'tooLarge' | null> {
  const plain = new Blob([bytes]).stream()
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    return await textOf(isPacked ? plain.pipeThrough(new DecompressionStream('gzip')) : plain)
  } catch {
    return null
  }
}

/** Stops reading at the limit: a few bytes can unpack to more than any memory holds. */
async function textOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<{ json: string } | 'tooLarge'> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = stream.getReader()
  const parts: string[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return 'tooLarge'
    }
    parts.push(decoder.decode(part.value, { stream: true }))
  }
  return { json: parts.join('') + decoder.decode() }
}
