import type { Change, Dossier } from './dossier'
import type { Sighting } from './sighting'
import { hasEnded } from './status'

/** When something happened: at some moment between two sightings, never "at". Epoch ms. */
export interface Between {
  from: number
  to: number
}

const stageFields = [
  'status',
  'statusLabel',
  'step',
  'holder',
  'unit',
] as const satisfies readonly Change['field'][]

/** What a dossier was in as long as status, step, holder and unit stayed the same. */
export interface Stage {
  state: Pick<Sighting, (typeof stageFields)[number]>
  /** When it began; null when the first look already showed it. */
  began: Between | null
  /** When it ended; null while the last look still showed it. */
  ended: Between | null
  /** First and last sighting in it. */
  seen: Between
}

/**
 * The stages a dossier was seen in, oldest first. What happened between two looks is not known: a stage is certain
 * from when it was first seen to when it was last seen, not from one handing over to the next.
 */
export function stagesOf({
  changes,
  current,
  firstSeen,
  lastSeen,
}: Pick<Dossier, 'changes' | 'current' | 'firstSeen' | 'lastSeen'>): Stage[] {
  const turns = turnsOf(changes)
  return withHands(statesBack(stateOf(current), turns), turns).map((state, index): Stage => {
    const began = turns[index - 1]?.at ?? null
    const ended = turns[index]?.at ?? null
    const from = began?.to ?? firstSeen
    return { state, began, ended, seen: { from, to: Math.max(from, ended?.from ?? lastSeen) } }
  })
}

/** The state before, between and after the turns, oldest first; worked out from the last one backwards. */
function statesBack(last: Stage['state'], turns: readonly Turn[]): Stage['state'][] {
  const states = [last]
  let state = last
  for (const { changes } of [...turns].reverse()) {
    state = undo(state, changes)
    states.push(state)
  }
  return states.reverse()
}

/**
 * With its result a dossier has neither step nor holder. Where no change tells that it left them (older histories, and
 * files of them), what a turn had brought held until then.
 */
function withHands(states: readonly Stage['state'][], turns: readonly Turn[]): Stage['state'][] {
  let hands: Partial<Stage['state']> = {}
  return states.map((state, index) => {
    for (const { field, after } of turns[index - 1]?.changes ?? []) {
      if (field === 'step' || field === 'holder') hands = { ...hands, [field]: after ?? undefined }
    }
    if (hasEnded(state.status)) {
      hands = {}
      const { step, holder, ...rest } = state
      return rest
    }
    return { ...known(hands), ...state }
  })
}

function known(state: Partial<Stage['state']>): Partial<Stage['state']> {
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined))
}

interface Turn {
  at: Between
  changes: Change[]
}

/** Changes that one look showed are one turn; it came after the last look that still showed all of the old. */
function turnsOf(changes: readonly Change[]): Turn[] {
  const turns: Turn[] = []
  for (const change of changes) {
    if (!stageFields.some((field) => field === change.field)) continue
    const last = turns.at(-1)
    if (last && isLeaving(change, last)) last.changes.push(change)
    else if (last?.at.to === change.seenAfter) {
      last.changes.push(change)
      last.at = { from: Math.min(last.at.from, change.seenBefore), to: last.at.to }
    } else {
      turns.push({ at: { from: change.seenBefore, to: change.seenAfter }, changes: [change] })
    }
  }
  return turns
}

/** Its hands are left with the result, whatever a file's rounding to days has put between the two. */
function isLeaving({ field, after }: Change, { changes }: Turn): boolean {
  const isHand = field === 'step' || field === 'holder'
  return isHand && after === null && changes.some((one) => one.field === 'status' && hasEnded(one.after))
}

function stateOf({ status, statusLabel, step, holder, unit }: Sighting): Stage['state'] {
  return {
    status,
    ...(statusLabel === undefined ? {} : { statusLabel }),
    ...(step === undefined ? {} : { step }),
    ...(holder === undefined ? {} : { holder }),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** The state before a turn. A label belongs to its status: one that was not seen to change is not known of an earlier one. */
function undo(state: Stage['state'], changes: readonly Change[]): Stage['state'] {
  const before = Object.fromEntries(changes.map(({ field, before }) => [field, before]))
  const { statusLabel, ...rest } = state
  const undone = Object.assign({}, 'status' in before ? rest : state, before)
  for (const field of stageFields) if (undone[field] === null) delete undone[field]
  return undone
}
