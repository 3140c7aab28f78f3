import type { Look } from '@/utils/history/record'
import { at, origin, sighting } from './make'

const rowsOfLook = 100
const pages = 25
/** 5,000 rows: a list of 2,500 dossiers page by page, and once more with every third of them moved on. */
export const lookCount = 2 * pages

/** The n-th look of a recording that never ends: round by round through the list. */
export function lookNumber(n: number): Look {
  const round = Math.floor(n / pages)
  const first = (n % pages) * rowsOfLook
  return {
    origin,
    page: 'list',
    account: null,
    at: at('2026-11-16 08:00') + n * 1000,
    sightings: Array.from({ length: rowsOfLook }, (_, index) => {
      const moved = round > 0 && (first + index) % 3 === round % 3
      return sighting(`A-${first + index}`, {
        rowId: String(first + index),
        step: moved ? `Bước ${round}` : 'Thẩm định',
      })
    }),
  }
}
