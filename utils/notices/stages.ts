import type { Change, Dossier } from '@/utils/dossier/dossier'
import type { Sighting } from '@/utils/dossier/sighting'

const stageFields = ['unit', 'step', 'holder', 'statusLabel'] as const
type StageField = (typeof stageFields)[number]

/** A dossier with one unit, step, holder and status, and between which looks it was seen so. */
export interface Stage extends Partial<Record<StageField, string>> {
  /** First and last instant at which a page showed it so. */
  from: number
  to: number
}

/**
 * The stages a dossier was seen in, oldest first. What happened between two looks is not known: the next stage
 * begins when it was first seen, not when the dossier was handed over.
 */
export function stagesOf({ changes, current, firstSeen, lastSeen }: Dossier): Stage[] {
  const moves = changes.filter((change): change is Change & { field: StageField } =>
    isStageField(change.field),
  )
  const looks = [...new Set(moves.map(({ seenAfter }) => seenAfter))].sort((a, b) => a - b)
  const values = firstValues(current, moves)
  const stages: Stage[] = []
  let from = firstSeen
  for (const at of looks) {
    const now = moves.filter(({ seenAfter }) => seenAfter === at)
    stages.push({ ...values, from, to: Math.max(...now.map(({ seenBefore }) => seenBefore)) })
    for (const { field, after } of now) setValue(values, field, after)
    from = at
  }
  return [...stages, { ...values, from, to: lastSeen }]
}

function isStageField(field: string): field is StageField {
  return stageFields.some((known) => known === field)
}

/** What the dossier showed at first: of a field that has changed, the oldest value. */
function firstValues(
  current: Sighting,
  moves: readonly (Change & { field: StageField })[],
): Partial<Record<StageField, string>> {
  const values: Partial<Record<StageField, string>> = {}
  for (const field of stageFields) {
    const oldest = moves.find((change) => change.field === field)
    setValue(values, field, oldest ? oldest.before : (current[field] ?? null))
  }
  return values
}

function setValue(
  values: Partial<Record<StageField, string>>,
  field: StageField,
  value: Change['after'],
): void {
  if (typeof value === 'string') values[field] = value
  else delete values[field]
}
