import { startOfNextDay } from '@/utils/working-time/dates'
import type { Summary, SummaryFigures } from './summary'

/** What of the settings the first paint needs, so that it need not wait for all of them. */
export interface SummaryLabels {
  /** The one-stop centre's own name. */
  desk: string
  dueSoonDays: number
  /** Whether figures by person may be shown (see `allowsLeadViews`). */
  persons: boolean
  /** Several accounts use this computer: nothing is painted before one is chosen (see `whoseShown`). */
  shared: boolean
  consoles: readonly { origin: string; name: string }[]
}

/** What figures were counted from. A difference in any makes them worthless. */
export interface Revisions {
  history: number
  /** Fingerprint of the settings, the office's calendar among them. */
  settings: string
  catalogue: string
}

/**
 * The one derived thing that is kept (design.md, "The way data takes"): the lead's figures as last counted, so
 * that the popup's first paint is the answer. It names what it rests on (`rests`, and the moment `figures.at`),
 * may be deleted at any time, and is never exported or merged.
 */
export interface SummaryCache {
  version: number
  rests: Revisions
  /** The first instant at which a due date may turn the figures though nothing was recorded, epoch ms. */
  holdsUntil: number
  figures: SummaryFigures
  labels: SummaryLabels
}

/** What is needed of `browser.storage.local`. */
export interface CacheArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

const storageKey = 'summaryCache'

/** One higher whenever what is kept changes its form: what an older extension left is not read. */
const cacheVersion = 5

/** The figures last counted, if they still hold at `at` (epoch ms); else null. */
export async function loadSummaryCache(
  area: Pick<CacheArea, 'get'>,
  at: number,
): Promise<SummaryCache | null> {
  const kept = await readSummaryCache(area)
  return kept && stillHolds(kept, at) ? kept : null
}

/** The figures last counted, whether they still hold or not; null when none are kept in this form. */
export async function readSummaryCache(area: Pick<CacheArea, 'get'>): Promise<SummaryCache | null> {
  const kept = (await area.get(storageKey))[storageKey]
  return isCache(kept) ? kept : null
}

/** Whether no due date and no clock set back has turned the figures by `at`, epoch ms. */
export function stillHolds({ figures, holdsUntil }: SummaryCache, at: number): boolean {
  return figures.at <= at && at < holdsUntil
}

export async function saveSummaryCache(
  area: Pick<CacheArea, 'set'>,
  summary: Summary,
  labels: SummaryLabels,
  rests: Revisions,
): Promise<void> {
  const { open, judged, usual, catalogue, groups, ...figures } = summary
  const kept: SummaryCache = {
    version: cacheVersion,
    rests,
    holdsUntil: holdsUntil(summary),
    figures: { ...figures, groups: { ...groups, holder: labels.persons ? groups.holder : [] } },
    labels,
  }
  await area.set({ [storageKey]: kept })
}

/** Forgets the figures: what they were counted from is deleted. */
export async function forgetSummary(area: Pick<CacheArea, 'set'>): Promise<void> {
  await area.set({ [storageKey]: null })
}

/** A short name for settings or a catalogue as they stand: other ones have another. */
export async function fingerprint(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether figures with these revisions would be counted from the same. */
export function restsOnSame(a: Revisions, b: Revisions): boolean {
  return a.history === b.history && a.settings === b.settings && a.catalogue === b.catalogue
}

/** The next midnight, or the next due hour before it. */
function holdsUntil({ at, judged }: Summary): number {
  const dueHours = judged.flatMap(({ dossier: { current } }) =>
    current.dueAt && current.dueAt.precision !== 'day' && current.dueAt.at >= at
      ? [current.dueAt.at + 1]
      : [],
  )
  return dueHours.reduce((a, b) => Math.min(a, b), startOfNextDay(at))
}

/** Only this extension writes here, so the version tells the form. */
function isCache(value: unknown): value is SummaryCache {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === cacheVersion
}
