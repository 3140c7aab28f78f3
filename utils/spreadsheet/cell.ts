/** What a cell of a table holds. A date is one for a spreadsheet too, a code like `1.004193` never a number. */
export type Cell = string | number | { date: string }

/** A sheet of a workbook. */
export interface Sheet {
  name: string
  rows: readonly (readonly Cell[])[]
}

const figures = new Intl.NumberFormat('vi')

/** A cell as its readers are used to see it on paper. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'number') return figures.format(cell)
  return typeof cell === 'object' ? cell.date.split('-').reverse().join('/') : cell
}
