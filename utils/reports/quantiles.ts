/** How many values a distribution needs before it says anything: below, it is silent. */
export const fewestValues = 10

/** Median and the quarter points of some values, and how many there were. */
export interface Quantiles {
  n: number
  lower: number
  median: number
  upper: number
}

/** The quantiles of `values`; null when there are too few to say anything. */
export function quantilesOf(values: readonly number[]): Quantiles | null {
  if (values.length < fewestValues) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN
  return { n: sorted.length, lower: at(0.25), median: at(0.5), upper: at(0.75) }
}
