/** Lists of dossiers as different kits build them: headings and cells in, elements out. Texts only, never markup. */

/** Each text of a cell is a line of its own element. */
export type Cell = string[]

export interface Table {
  headings: string[]
  rows: Cell[][]
}

export type Shape = (table: Table) => HTMLElement

function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const linesOf = (cell: Cell): (Node | string)[] =>
  cell.length === 1 ? cell : cell.map((line) => make('div', {}, line))

const tr = (tag: 'td' | 'th', cells: Cell[], attributes: Record<string, string> = {}) =>
  make('tr', attributes, ...cells.map((cell) => make(tag, {}, ...linesOf(cell))))

const heads = (headings: string[]): Cell[] => headings.map((heading) => [heading])

/** A heading as an ordinary cell; any other cell with a table inside. */
function plainCell(cell: Element): HTMLElement {
  const spans = Object.fromEntries([...cell.attributes].map(({ name, value }) => [name, value]))
  const isHeading = cell.tagName === 'TH'
  return make(
    'td',
    spans,
    ...(isHeading
      ? cell.childNodes
      : [make('table', {}, make('tr', {}, make('td', {}, ...cell.childNodes)))]),
  )
}

/** Two header rows: every second heading stands below a merged one. */
function mergedHead({ headings, rows }: Table): HTMLElement {
  const upper = make('tr')
  const lower = make('tr')
  headings.forEach((heading, n) => {
    const isLast = n === headings.length - 1
    if (n % 3 === 0 || (n % 3 === 1 && isLast)) upper.append(make('th', { rowspan: '2' }, heading))
    else {
      if (n % 3 === 1) upper.append(make('th', { colspan: '2' }, 'Thông tin'))
      lower.append(make('th', {}, heading))
    }
  })
  return make(
    'table',
    { class: 'list' },
    make('thead', {}, upper, lower),
    make('tbody', {}, ...rows.map((row) => tr('td', row))),
  )
}

export const shapes = {
  /** A server's own table. */
  plain: ({ headings, rows }) =>
    make(
      'div',
      { id: 'content' },
      make(
        'table',
        { class: 'table table-bordered' },
        make('thead', {}, tr('th', heads(headings))),
        make('tbody', {}, ...rows.map((row, n) => tr('td', row, { class: n % 2 ? 'odd' : 'even' }))),
      ),
    ),

  /** The head is a row like any other. */
  headless: ({ headings, rows }) =>
    make(
      'table',
      { border: '1' },
      make('tbody', {}, tr('th', heads(headings)), ...rows.map((row) => tr('td', row))),
    ),

  /** antd with a fixed head: two tables, a measuring row, a cell above the scroll bar. */
  fixedHead: ({ headings, rows }) =>
    make(
      'div',
      { class: 'ant-table-wrapper css-9ab2x1' },
      make(
        'div',
        { class: 'ant-table-container' },
        make(
          'div',
          { class: 'ant-table-header' },
          make(
            'table',
            {},
            make(
              'thead',
              { class: 'ant-table-thead' },
              make(
                'tr',
                {},
                ...headings.map((heading) => make('th', { class: 'ant-table-cell' }, heading)),
                make('th', { class: 'ant-table-cell ant-table-cell-scrollbar' }),
              ),
            ),
          ),
        ),
        make(
          'div',
          { class: 'ant-table-body' },
          make(
            'table',
            {},
            make(
              'tbody',
              { class: 'ant-table-tbody' },
              tr(
                'td',
                headings.map(() => ['']),
                { class: 'ant-table-measure-row' },
              ),
              ...rows.map((row, n) =>
                tr('td', row, {
                  class: 'ant-table-row ant-table-row-level-0',
                  'data-row-key': `${41_057 + n * 7}`,
                }),
              ),
            ),
          ),
        ),
      ),
    ),

  mergedHead,

  /** The same merged head, of ordinary cells in the table's only section, over cells that hold tables again. */
  nested: (table) => {
    const merged = mergedHead(table)
    const cells = [...merged.querySelectorAll('tr')].map((row) =>
      make('tr', {}, ...[...row.children].map((cell) => plainCell(cell))),
    )
    return make('table', { class: 'luoi', cellspacing: '0' }, make('tbody', {}, ...cells))
  },

  /** An ARIA grid of boxes, rows placed by transforms. */
  ariaGrid: ({ headings, rows }) =>
    make(
      'div',
      { class: 'ag-root', role: 'grid' },
      make(
        'div',
        { class: 'ag-header', role: 'rowgroup' },
        make(
          'div',
          { class: 'ag-header-row', role: 'row' },
          ...headings.map((heading) =>
            make('div', { role: 'columnheader', class: 'ag-header-cell' }, heading),
          ),
        ),
      ),
      make(
        'div',
        { class: 'ag-body', role: 'rowgroup' },
        ...rows.map((row, n) =>
          make(
            'div',
            {
              role: 'row',
              class: 'ag-row',
              'row-index': String(n),
              style: `transform: translateY(${n * 2}px)`,
            },
            ...row.map((cell) => make('div', { role: 'gridcell', class: 'ag-cell' }, ...linesOf(cell))),
          ),
        ),
      ),
    ),

  /** Boxes without any role. */
  boxes: ({ headings, rows }) =>
    make(
      'section',
      { class: 'grid-view' },
      make(
        'div',
        { class: 'grid-head' },
        ...headings.map((heading) => make('div', {}, make('b', {}, heading))),
      ),
      make(
        'div',
        { class: 'grid-body' },
        ...rows.map((row) =>
          make('div', { class: 'grid-line' }, ...row.map((cell) => make('div', {}, ...linesOf(cell)))),
        ),
      ),
    ),

  /** ExtJS: each row is a table, the head is boxes. */
  tableARow: ({ headings, rows }) =>
    make(
      'div',
      { class: 'x-panel' },
      make(
        'div',
        { class: 'x-grid-header-ct' },
        make(
          'div',
          { class: 'x-box-target' },
          ...headings.map((heading) => make('div', { class: 'x-column-header' }, heading)),
        ),
      ),
      make(
        'div',
        { class: 'x-grid-item-container' },
        ...rows.map((row, n) =>
          make(
            'table',
            { id: `gridview-10${n}4-record-${n}`, class: 'x-grid-item' },
            make('tbody', {}, tr('td', row)),
          ),
        ),
      ),
    ),

  /** A page laid out by tables, as twenty years ago. */
  layout: ({ headings, rows }) =>
    make(
      'table',
      { width: '100%' },
      make(
        'tbody',
        {},
        make('tr', {}, make('td', { colspan: '2' }, 'HỆ THỐNG THÔNG TIN MỘT CỬA')),
        make(
          'tr',
          {},
          make('td', {}, 'Danh mục'),
          make(
            'td',
            {},
            make(
              'table',
              { class: 'ds' },
              make(
                'tbody',
                {},
                tr('td', heads(headings), { class: 'title' }),
                ...rows.map((row) => tr('td', row)),
              ),
            ),
          ),
        ),
      ),
    ),
} satisfies Record<string, Shape>

export type ShapeName = keyof typeof shapes
