/**
 * Table cells by the column they stand in, where some span several columns or rows: one array a row, in which a
 * spanning cell occurs in every place that it covers.
 */
export function spreadCells(rows: readonly (readonly Element[])[]): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = rows.map(() => [])
  rows.forEach((cells, top) => {
    let column = 0
    for (const cell of cells) {
      while (grid[top]?.[column]) column++
      const { columns, rows } = spanOf(cell)
      for (const line of grid.slice(top, top + rows)) {
        for (let at = column; at < column + columns; at++) line[at] ??= cell
      }
      column += columns
    }
  })
  return grid
}

/** No table of dossiers has more columns; a page may claim any number. */
const widest = 200

function spanOf(cell: Element): { columns: number; rows: number } {
  if (!(cell instanceof HTMLTableCellElement)) return { columns: 1, rows: 1 }
  // rowspan="0" stands for all rows that are left.
  return { columns: Math.min(cell.colSpan, widest), rows: cell.rowSpan || Number.MAX_SAFE_INTEGER }
}
