import type { Steps } from './steps'

/** So many are sorted in one step: a small part of a frame. */
const portion = 500

/** Sorts in steps; what compares alike stays in its order, as with `Array.sort`. */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = []
  for (let from = 0; from < items.length; from += portion) {
    runs.push(items.slice(from, from + portion).sort(compare))
    yield
  }
  while (runs.length > 1) {
    const longer: Item[][] = []
    for (let n = 0; n < runs.length; n += 2)
      longer.push(yield* merge(runs[n] ?? [], runs[n + 1] ?? [], compare))
    runs = longer
  }
  return runs[0] ?? []
}

function* merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const both: Item[] = []
  let next = 0
  for (const one of first) {
    for (let other = second[next]; other !== undefined && compare(other, one) < 0; other = second[++next]) {
      both.push(other)
      if (both.length % portion === 0) yield
    }
    both.push(one)
    if (both.length % portion === 0) yield
  }
  return both.concat(second.slice(next))
}
