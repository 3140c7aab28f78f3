import type { LoggedError } from './error-log'
import type { LoadedSettings } from './store'

/** What a supporter is told. Nothing of a dossier, a person or an address is among it. */
export interface SupportFacts {
  extension: string
  browser: string
  loaded: Pick<LoadedSettings, 'settings' | 'locked' | 'refused' | 'problem'>
  /** For each console, in the settings' order, whether the browser lets us read it. */
  allowed: readonly boolean[]
  /** How many rows of each kind the history holds; null when it cannot be read. */
  counts: Readonly<Record<string, number>> | null
  errors: readonly LoggedError[]
  /** Of each console page that is open (utils/consoles/support-report.ts). */
  pages: readonly string[]
}

/** The support information as text (thông tin hỗ trợ kỹ thuật): English, as its readers mend code. */
export function supportInfo({
  extension,
  browser,
  loaded,
  allowed,
  counts,
  errors,
  pages,
}: SupportFacts): string {
  const { settings, locked, refused, problem } = loaded
  const switched = Object.entries(settings.rules.on).map(([id, on]) => `${id}=${on ? 'on' : 'off'}`)
  return [
    `dung-hen ${extension}`,
    `browser ${browser}`,
    `settings ${problem === undefined ? 'ok' : 'unreadable'}`,
    `locked ${listOf(locked)}`,
    `policy refused ${listOf(refused)}`,
    `features off ${listOf(settings.features.off)}`,
    `rules ${listOf(switched)}`,
    `unknown unit ${settings.unknownUnit}`,
    ...settings.consoles.map(
      ({ profile }, place) =>
        `console ${place + 1}: ${profile.startsWith('own:') ? 'own' : profile}, ${allowed[place] ? 'allowed' : 'not allowed'}`,
    ),
    ...(counts ? Object.entries(counts).map(([kind, count]) => `${kind} ${count}`) : ['history unreadable']),
    ...errors.map(
      ({ at, context, name, place }) => `error ${new Date(at).toISOString()} ${context} ${name} ${place}`,
    ),
    ...pages.flatMap((page, place) => [`page ${place + 1}`, page]),
  ].join('\n')
}

function listOf(values: readonly string[]): string {
  return values.length > 0 ? values.join(', ') : '-'
}
