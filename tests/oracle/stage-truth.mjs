/**
 * How long a dossier was in each of its stages, worked out from what the servers have shown by code that shares nothing
 * with the extension: a stage lasts as long as status, step, holder and unit are shown the same.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ status: string, seen: [number, number], began: [number, number] | null, ended: [number, number] | null, least: number, most: number }} Stage
 *   what it was seen from and to; between which looks it began and ended; and its working time in ms: what was seen of
 *   it, and what it may have been at most
 */
import { workingTimeBetween } from './working-days.mjs'

const withoutHands = ['finished', 'returned', 'refused', 'withdrawn']

/** @param {readonly Answer[]} log @param {string} number @returns {Stage[]} oldest first */
export function stagesShown(log, number) {
  const stages = []
  for (const { at, rows } of log) {
    for (const row of rows) {
      if (row.number !== number) continue
      const state = stateOf(row, stages.at(-1)?.state)
      const last = stages.at(-1)
      if (last && sameState(last.state, state)) last.seen[1] = at
      else {
        if (last) last.ended = [last.seen[1], at]
        stages.push({ state, seen: [at, at], began: last ? [last.seen[1], at] : null, ended: null })
      }
    }
  }
  return stages.map(({ state, seen, began, ended }) => ({
    status: state.statusLabel,
    seen,
    began,
    ended,
    least: workingTimeBetween(...seen),
    most: workingTimeBetween(began ? began[0] : seen[0], ended ? ended[1] : seen[1]),
  }))
}

/** A list that shows nothing of a field leaves it as it was; with the result nobody has it in hand any more. */
function stateOf(row, before = {}) {
  const value = (field) => (row.shows.includes(field) && row[field] !== null ? row[field] : before[field])
  const isOver = withoutHands.includes(row.status)
  return {
    status: row.status,
    statusLabel: row.shows.includes('status') ? row.statusLabel : before.statusLabel,
    step: isOver ? undefined : value('step'),
    holder: isOver ? undefined : value('holder'),
    unit: value('unit'),
  }
}

function sameState(one, other) {
  return ['status', 'step', 'holder', 'unit'].every((field) => one[field] === other[field])
}
