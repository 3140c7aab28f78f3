/** One line of a bench's table, and of its JSON. */
export interface Row {
  metric: string
  value: number
  unit: string
  /** What `ratio` compares with; empty when it stands alone. */
  against: string
  ratio: number | null
  /** The limit of `ratio`, or of `value` where there is none; null where nothing is promised. */
  budget: number | null
  ok: boolean
  /** Between what values the middle half of the measured ones lies, where `value` is the median of scattered ones. */
  spread?: string
}

/**
 * The nanoseconds a call takes in the fastest round, for each contender: what else the computer does can only add.
 * All run in turn, round by round, so that it falls on all alike; `runs` says how many of the inputs each takes (slow ones take fewer).
 */
export function nanoseconds<Name extends string>(
  contenders: Record<Name, { runs: number; call: (i: number) => number }>,
  rounds = 9,
): Record<Name, number> {
  const entries = Object.entries<{ runs: number; call: (i: number) => number }>(contenders)
  const times = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  let sink = 0
  for (let round = 0; round < rounds + 2; round++) {
    for (const [name, { runs, call }] of entries) {
      const start = performance.now()
      for (let i = 0; i < runs; i++) sink += call(i)
      // The first two rounds warm up.
      if (round > 1) times.get(name)?.push(((performance.now() - start) * 1e6) / runs)
    }
  }
  // Keeps the calls from being optimised away.
  if (sink === Number.NEGATIVE_INFINITY) throw new Error('unreachable')
  const fastest: Partial<Record<Name, number>> = {}
  for (const name in contenders) fastest[name] = Math.min(...(times.get(name) ?? []))
  return complete(contenders, fastest)
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The values between which the middle half lies: "76-96". */
export function middleHalf(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN)
  return `${at(0.25)}-${at(0.75)}`
}

/** Two significant places more than a reader needs. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

function complete<Name extends string>(
  names: Record<Name, unknown>,
  values: Partial<Record<Name, number>>,
): Record<Name, number> {
  const isComplete = (record: Partial<Record<Name, number>>): record is Record<Name, number> =>
    Object.keys(names).every((name) => name in record)
  if (!isComplete(values)) throw new Error('A contender was not timed')
  return values
}
