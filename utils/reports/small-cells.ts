import { certainUnknowns, type Equation } from './certain-unknowns'

/**
 * What is known to come to the same: the cells on the left and those on the right, by their places. With nothing on
 * the right, the left comes to a total that is shown.
 */
export interface Balance {
  left: readonly number[]
  right: readonly number[]
}

/**
 * Which cells of tables are to be hidden, so that none from 1 to below `threshold` can be read or worked out. A cell
 * that is the only one hidden in a balance follows from the others, and several follow where their sum leaves little
 * room: then a further one is hidden with them, the smallest there is (complementary suppression).
 */
export function hiddenCells(
  values: readonly number[],
  balances: readonly Balance[],
  threshold: number,
): Set<number> {
  const small = values.flatMap((value, place) => (value > 0 && value < threshold ? [place] : []))
  const hidden = new Set(small)
  const byCell = balancesOf(balances)
  const hideBeside = (balance: Balance): number[] => {
    const next = smallestShown([...balance.left, ...balance.right], values, hidden)
    if (next === null) return []
    hidden.add(next)
    return [next]
  }
  /** Beside the cell, or where all beside it is hidden already, beside the cells that stand with it, and so on. */
  const hideNearest = (place: number): number[] => {
    const reached = new Set(byCell.get(place))
    for (const balance of reached) {
      const found = hideBeside(balance)
      if (found.length > 0) return found
      for (const cell of [...balance.left, ...balance.right]) {
        for (const next of byCell.get(cell) ?? []) reached.add(next)
      }
    }
    return []
  }
  for (let added = small; added.length > 0; ) {
    hideUntilSafe(added, byCell, (balance) =>
      isSafe(balance, values, hidden, threshold) ? [] : hideBeside(balance),
    )
    // Each balance by itself is safe now; several together may still tell a cell.
    const certain = certainUnknowns(balances.flatMap((balance) => unknownsOf(balance, hidden)))
    added = small.filter((place) => certain.has(place)).flatMap(hideNearest)
  }
  return hidden
}

/** Goes through the balances that cells stand in, and through those of each cell that is hidden for it. */
function hideUntilSafe(
  cells: readonly number[],
  byCell: ReadonlyMap<number, Balance[]>,
  makeSafe: (balance: Balance) => number[],
): void {
  const waiting = new Set(cells.flatMap((place) => byCell.get(place) ?? []))
  for (const balance of waiting) {
    waiting.delete(balance)
    for (const place of makeSafe(balance)) {
      for (const touched of byCell.get(place) ?? []) waiting.add(touched)
    }
  }
}

/** What a balance says of the hidden cells; nothing where it has none. */
function unknownsOf({ left, right }: Balance, hidden: ReadonlySet<number>): Equation[] {
  const factors = [...left.map((place) => [place, 1] as const), ...right.map((place) => [place, -1] as const)]
  const unknowns = factors.filter(([place]) => hidden.has(place))
  return unknowns.length > 0 ? [new Map(unknowns)] : []
}

function balancesOf(balances: readonly Balance[]): Map<number, Balance[]> {
  const byCell = new Map<number, Balance[]>()
  for (const balance of balances) {
    for (const place of [...balance.left, ...balance.right]) {
      const of = byCell.get(place)
      if (of) of.push(balance)
      else byCell.set(place, [balance])
    }
  }
  return byCell
}

/** Nothing hidden on either side, or more than one cell and, where they stand on one side, enough in them together. */
function isSafe(
  { left, right }: Balance,
  values: readonly number[],
  hidden: ReadonlySet<number>,
  threshold: number,
): boolean {
  const sides = [left, right].map((side) => side.filter((place) => hidden.has(place)))
  const [onLeft = [], onRight = []] = sides
  if (onLeft.length + onRight.length === 0) return true
  if (onLeft.length + onRight.length === 1) return false
  if (onLeft.length > 0 && onRight.length > 0) return true
  return [...onLeft, ...onRight].reduce((sum, place) => sum + (values[place] ?? 0), 0) >= threshold
}

/** The smallest of the cells still shown, one above nothing rather than a zero; null when all are hidden. */
function smallestShown(
  places: readonly number[],
  values: readonly number[],
  hidden: ReadonlySet<number>,
): number | null {
  const size = (place: number) => values[place] || Number.POSITIVE_INFINITY
  return places
    .filter((place) => !hidden.has(place))
    .reduce<number | null>((best, place) => (best === null || size(place) < size(best) ? place : best), null)
}
