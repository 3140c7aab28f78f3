import { at } from '../working-time/calendars'

/** A word of a catalogue and where it stands: "figures.overdue". */
export interface Leaf {
  path: string
  word: string | Say
}
export type Say = (...given: unknown[]) => unknown

/** Every word of a catalogue. */
export function leavesOf(words: object, path: readonly string[] = []): Leaf[] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): Leaf[] => {
    const here = [...path, key]
    if (typeof word === 'object' && word !== null) return leavesOf(word, here)
    if (typeof word === 'string' || isSay(word)) return [{ path: here.join('.'), word }]
    return []
  })
}

function isSay(word: unknown): word is Say {
  return typeof word === 'function'
}

/** Pairs of unlike values of the kinds that words are given. */
const pool: readonly (readonly [unknown, unknown])[] = [
  [3, 41],
  [at('2026-11-24 16:30'), at('2026-12-25 09:15')],
  ['2026', '2027'],
  ['alpha', 'beta'],
  [pageTime('2026-11-24 16:30'), pageTime('2026-11-25 09:15')],
  [[{ ask: 'kinhGui' }], [{ ask: 'chucVuKy' }]],
  [['alpha'], ['beta']],
  [1, 12],
  ['post', 'counter'],
  ['answer', 'publish'],
  [true, false],
  [
    { days: 3, count: 5, countedFrom: 20_000 },
    { days: 41, count: 50, countedFrom: 20_100 },
  ],
  [
    { oldDue: 20_000, newDue: 20_100, daysAsked: 3 },
    { oldDue: 20_005, newDue: 20_105, daysAsked: 41 },
  ],
  ['2026-11-24', '2026-12-25'],
]
/** Of longer rows of parameters only these kinds are tried. */
const plain = pool.slice(0, 5)
const mostTried = 3

/** Which parameters change what is said, in both languages; null where no arguments were found that both take. */
export function sampleCalls(
  vietnamese: Say,
  english: Say,
): { vietnamese: boolean[]; english: boolean[] } | null {
  const found = argumentsFor(vietnamese.length).flatMap((pairs) => {
    const [one, other] = [heard(vietnamese, pairs), heard(english, pairs)]
    return one && other ? [{ vietnamese: one, english: other }] : []
  })
  const [best] = found.sort((a, b) => count(b.vietnamese) - count(a.vietnamese))
  return best ?? null
}

/** All that a word can be made to say with what is in the pool. */
export function answers(say: Say): string[] {
  const said = argumentsFor(say.length).flatMap((pairs) => [
    answer(
      say,
      pairs.map(([one]) => one),
    ) ?? [],
    answer(
      say,
      pairs.map(([, other]) => other),
    ) ?? [],
  ])
  return [...new Set(said.flat())]
}

const count = (flags: readonly boolean[]) => flags.filter(Boolean).length

function argumentsFor(length: number): (readonly [unknown, unknown])[][] {
  const kinds = length > mostTried ? plain : pool
  let rows: (readonly [unknown, unknown])[][] = [[]]
  for (let n = 0; n < length; n++) rows = rows.flatMap((row) => kinds.map((pair) => [...row, pair]))
  return rows
}

/** For each parameter, whether another value changes what is said; null when the word does not take such values. */
function heard(say: Say, pairs: readonly (readonly [unknown, unknown])[]): boolean[] | null {
  const given = pairs.map(([one]) => one)
  const said = answer(say, given)
  if (said === null) return null
  const flags = pairs.map(([, other], index) => answer(say, given.with(index, other)))
  return flags.includes(null) ? null : flags.map((changed) => changed !== said)
}

function answer(say: Say, given: readonly unknown[]): string | null {
  try {
    const said = say(...given)
    return typeof said === 'string' && !/undefined|NaN|\[object|Invalid/u.test(said) ? said : null
  } catch {
    return null
  }
}

function pageTime(text: string) {
  return { at: at(text), precision: 'minute' }
}
