/**
 * How long the steps of procedures usually take, worked out from what the servers have shown by code that shares
 * nothing with the extension.
 *
 * @typedef {import('../consoles/store.mjs').Answer} Answer
 * @typedef {{ days: number, count: number, latestOnly: boolean }} Usual working days within which nine of ten dossiers
 *   left the step, how many that rests on, and whether older ones were left out
 */
import { dateOf, workingDaysBetween } from './working-days.mjs'

/** Only as many of the latest changes are asked. */
const asked = 10_000
const fewest = 10

/** What history keeps the changes of, in its order; with another status its label is another, too. */
const kept = [
  'status',
  'statusLabel',
  'step',
  'holder',
  'unit',
  'receivedAt',
  'dueAt',
  'finishedAt',
  'returnedAt',
]

/** With the result nobody has it in hand any more: what a list of results writes there is not kept. */
const ended = ['finished', 'returned', 'refused', 'withdrawn']
const hands = ['step', 'holder']

/** What a row wrote: words, and instants of times. */
function* valuesOf(row) {
  for (const field of kept) {
    if (ended.includes(row.status) && hands.includes(field)) continue
    const isShown = row.shows.includes(field === 'statusLabel' ? 'status' : field)
    const value = row[field]
    if (isShown && value !== null) yield [field, typeof value === 'string' ? value : value.at]
  }
}

/** Every change between two looks that showed a field, oldest first; with its result a dossier leaves its hands. @param {readonly Answer[]} log */
export function changesShown(log) {
  const known = new Map()
  const changes = []
  for (const { at, rows } of log) {
    for (const row of rows) {
      for (const [field, value] of valuesOf(row)) {
        const name = `${row.id} ${field}`
        const before = known.get(name)
        known.set(name, { value, at })
        if (before === undefined || before.value === value) continue
        changes.push({ row, field, value, seenBefore: before.at, seenAfter: at })
      }
      if (!ended.includes(row.status)) continue
      for (const field of hands) {
        const name = `${row.id} ${field}`
        const left = known.get(name)
        known.delete(name)
        if (left) changes.push({ row, field, value: null, seenBefore: left.at, seenAfter: at })
      }
    }
  }
  return changes
}

/**
 * Null where fewer than ten dossiers were seen to come and to go.
 * @param {readonly Answer[]} log
 * @returns {Map<string, Usual | null>} by `procedure: step`
 */
export function usualTruth(log) {
  const changes = changesShown(log)
  const cameIn = new Map()
  const stays = new Map()
  for (const change of changes.slice(-asked)) {
    if (change.field !== 'step') continue
    const { id, procedure } = change.row
    const came = cameIn.get(id)
    cameIn.set(id, change)
    if (!came || came.value === null) continue
    const name = `${procedure.name}: ${came.value}`
    const days = workingDaysBetween(dateOf(came.seenBefore), dateOf(change.seenAfter))
    stays.set(name, [...(stays.get(name) ?? []), days])
  }
  const latestOnly = changes.length > asked
  return new Map([...stays].map(([name, days]) => [name, usualOf(days, latestOnly)]))
}

/** The fewest days that nine of ten stays did not exceed. */
function usualOf(stays, latestOnly) {
  const count = stays.length
  if (count < fewest) return null
  let days = 0
  while (stays.filter((stay) => stay <= days).length * 10 < count * 9) days += 1
  return { days, count, latestOnly }
}
