import { catalogue } from './catalogue'

const format = new Intl.NumberFormat('vi')

/** A count as Vietnamese is written, at most three decimals: "20.000", "12,5". */
export function figure(count: number): string {
  return format.format(count)
}

/** Counts that stand on the screen by themselves, in the language it is in. */
export const figureWords = catalogue('figureWords', { figure })
