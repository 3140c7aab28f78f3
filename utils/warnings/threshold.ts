import type { Dossier } from '@/utils/dossier/dossier'
import { labelKey } from '@/utils/dossier/text'
import type { OwnThreshold, RuleSettings } from '@/utils/settings/rule-settings'
import type { Thresholds } from '@/utils/settings/settings'

/** A figure that no law was read for: the office chooses it, on a screen that follows from these (design.md, rule 9). */
export interface Threshold {
  /** Name in the stored settings; never changed once released. */
  key: string
  /** What it says, with its unit: "Sau số ngày làm việc". */
  label(): string
  /** `share` is stored as 0…1 and shown in per cent, `yesNo` as 0 or 1. */
  kind: 'number' | 'share' | 'yesNo'
  initial: number
  /** Bounds of a sensible value, both included. */
  least: number
  most: number
  /** Whether a single procedure or step may have its own. */
  perStep?: boolean
  /** The rows' countdowns follow it too, so it is chosen whether its rule is on or not. */
  onRows?: boolean
}

/** What of the settings thresholds are read from. */
export interface ThresholdSource {
  thresholds: Thresholds
  rules: RuleSettings
}

/**
 * The value that holds for a dossier: its procedure's and step's own, else either's own, else the office's, else
 * the initial one. A value out of bounds, as an imported file may hold, counts as none.
 */
export function chosenValue(
  threshold: Threshold,
  { thresholds, rules }: ThresholdSource,
  dossier?: Dossier,
): number {
  const own = dossier && threshold.perStep ? closest(threshold, rules.own, dossier) : undefined
  const values = [own, thresholds[threshold.key]]
  return values.find((value) => value !== undefined && isSensible(threshold, value)) ?? threshold.initial
}

/** Whether a value may be chosen. */
export function isSensible({ kind, least, most }: Threshold, value: number): boolean {
  return value >= least && value <= most && (kind === 'share' || Number.isInteger(value))
}

function closest({ key }: Threshold, own: readonly OwnThreshold[], { current }: Dossier): number | undefined {
  if (own.length === 0) return undefined
  const fitting = own.filter(
    (one) =>
      one.key === key &&
      fits(one.procedure, current.procedure, sameProcedure) &&
      fits(one.step, current.step, sameWords),
  )
  return [...fitting].sort((a, b) => detail(b) - detail(a))[0]?.value
}

function detail({ procedure, step }: OwnThreshold): number {
  return Number(procedure !== '') + Number(step !== '')
}

function fits(wanted: string, shown: string | undefined, same: (a: string, b: string) => boolean): boolean {
  return wanted === '' || (shown !== undefined && same(wanted, shown))
}

function sameWords(a: string, b: string): boolean {
  return labelKey(a) === labelKey(b)
}

/** A console may lengthen the code: "1.004193.000.00.00.H56". */
function sameProcedure(wanted: string, shown: string): boolean {
  return sameWords(wanted, shown) || labelKey(shown).startsWith(`${labelKey(wanted)}.`)
}
