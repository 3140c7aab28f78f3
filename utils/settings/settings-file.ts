import { JsonSyntaxError, jsonLines, lineAt } from '@/utils/working-time/json-lines'
import { z } from '@/utils/zod'
import { migrate, migrations } from './migrations'
import { settingsSchema } from './schema'
import type { Settings } from './settings'

/** Why a file is not taken. `line` is where, or null when it is wrong as a whole. */
export type SettingsFileProblem =
  | { kind: 'syntax'; line: number }
  /** A value that is not what should stand there; `path` as in `office.signers.0.name`. */
  | { kind: 'value'; line: number; path: string }
  | { kind: 'tooLarge' | 'notSettings' | 'newer'; line: null }

export type SettingsFile =
  | { ok: true; settings: Settings }
  | { ok: false; problems: [SettingsFileProblem, ...SettingsFileProblem[]] }

const format = 'dung-hen-settings'
const envelope = z.object({
  format: z.literal(format),
  version: z.int(),
  settings: z.record(z.string(), z.unknown()),
})
const fileVersion = 1
const maxCharacters = 2_000_000

/** The settings as JSON, for another computer. What has files of its own (catalogue, templates, profiles) is not in it. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format, version: fileVersion, settings }, null, 2)}\n`
}

/** Reads such a file; every problem names its line where it has one. Nothing is read from a file with a problem. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > maxCharacters) return refused({ kind: 'tooLarge', line: null })
  try {
    const lines = jsonLines(text)
    const file = envelope.safeParse(JSON.parse(text))
    if (!file.success) return refused({ kind: 'notSettings', line: null })
    if (file.data.version > fileVersion) return refused({ kind: 'newer', line: null })
    const migrated = migrate(file.data.settings, migrations)
    if (!migrated.ok) return refused({ kind: migrated.reason, line: null })
    const read = settingsSchema.safeParse(migrated.value)
    if (read.success) return { ok: true, settings: read.data }
    const [first, ...rest] = read.error.issues.map(({ path }) => ({
      kind: 'value' as const,
      line: lineAt(['settings', ...path], lines),
      path: path.map(String).join('.'),
    }))
    return refused(first ?? { kind: 'notSettings', line: null }, ...rest)
  } catch (error) {
    if (error instanceof JsonSyntaxError) return refused({ kind: 'syntax', line: error.line })
    throw error
  }
}

function refused(...problems: [SettingsFileProblem, ...SettingsFileProblem[]]): SettingsFile {
  return { ok: false, problems }
}
