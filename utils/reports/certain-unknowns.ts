/** A linear equation: the factors of its unknowns, by name. What they come to is known and does not matter here. */
export type Equation = ReadonlyMap<number, number>

/** Less than this is nothing but rounding: factors are small whole numbers and their quotients. */
const nothing = 1e-9

/** The unknowns whose values follow from the equations with certainty, by Gauss-Jordan elimination. */
export function certainUnknowns(equations: readonly Equation[]): Set<number> {
  const names = [...new Set(equations.flatMap((equation) => [...equation.keys()]))]
  const columns = new Map(names.map((name, column) => [name, column]))
  const rows = equations.map((equation) => {
    const row = new Float64Array(names.length)
    for (const [name, factor] of equation) row[columns.get(name) ?? 0] = factor
    return row
  })
  eliminate(rows, names.length)
  return new Set(rows.flatMap((row) => onlyUnknown(row, names)))
}

/** Brings the rows to reduced echelon form, in place. */
function eliminate(rows: Float64Array[], width: number): void {
  let done = 0
  for (let column = 0; column < width && done < rows.length; column++) {
    const found = rows.findIndex((row, index) => index >= done && isFactor(row[column]))
    const [pivot, swapped] = [rows[found], rows[done]]
    if (!pivot || !swapped) continue
    rows[found] = swapped
    rows[done] = pivot
    subtract(rows, pivot, column)
    done += 1
  }
}

/** Makes the pivot's factor one and takes the pivot off every other row. */
function subtract(rows: readonly Float64Array[], pivot: Float64Array, column: number): void {
  const lead = pivot[column] ?? 1
  pivot.forEach((factor, index) => {
    pivot[index] = factor / lead
  })
  for (const row of rows) {
    const times = row[column] ?? 0
    if (row === pivot || !isFactor(times)) continue
    pivot.forEach((factor, index) => {
      if (factor !== 0) row[index] = (row[index] ?? 0) - times * factor
    })
  }
}

function onlyUnknown(row: Float64Array, names: readonly number[]): number[] {
  const left = names.filter((_, column) => isFactor(row[column]))
  return left.length === 1 ? left : []
}

function isFactor(value: number | undefined): boolean {
  return Math.abs(value ?? 0) > nothing
}
