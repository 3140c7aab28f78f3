/** Pieces of the two consoles' pages as their kits render them, for tests that need a real DOM and no kit. */
import { compileProfile } from '@/utils/consoles/profiles'

export function profileOf(id: string) {
  const profile = compileProfile(id)
  if (!profile) throw new Error(`no profile ${id}`)
  return profile
}

/** An element from markup that a test wrote itself. */
export function element(html: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = html
  const { firstElementChild } = template.content
  if (!(firstElementChild instanceof HTMLElement)) throw new Error('no element in the markup')
  return firstElementChild
}

export function showPage(...parts: HTMLElement[]): void {
  document.body.replaceChildren(...parts)
}

export type Cells = Record<string, string>

/** Vuetify 1.5's data table with these columns; cells hold text, never markup. */
export function opencpsTable(columns: string[], rows: Cells[]): HTMLElement {
  const table = element(`<div class="onegate__fe"><div class="user__name"></div>
    <div id="table-dossier"><div class="v-table__overflow"><table class="v-datatable">
    <thead><tr></tr><tr class="v-datatable__progress"><th></th></tr></thead><tbody></tbody></table></div></div></div>`)
  const account = table.querySelector('.user__name')
  if (account) account.textContent = 'Cao Thị Thùy Dương'
  for (const column of columns) {
    const heading = element(
      '<table><tr><th><span class="v-tooltip"><span><span></span></span></span><i class="v-icon">arrow_downward</i></th></tr></table>',
    )
    const th = heading.querySelector('th')
    const place = th?.querySelector('span span span')
    if (!th || !place) throw new Error('no heading')
    place.textContent = column
    table.querySelector('thead tr')?.append(th)
  }
  table.querySelector('tbody')?.append(...rows.map((row) => opencpsRow(columns, row)))
  return table
}

export function opencpsRow(columns: string[], row: Cells): HTMLElement {
  const tr = document.createElement('tr')
  for (const column of columns) {
    const td = document.createElement('td')
    const text = document.createElement('span')
    text.textContent = row[column] ?? ''
    td.append(text)
    tr.append(td)
  }
  return tr
}

export const opencpsColumns = [
  'STT',
  'Mã hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
  'Bước xử lý',
  'Người xử lý',
  'Đơn vị',
  'Nội dung',
  'Thời gian',
]

export function opencpsDossier(serial: number, change: Cells = {}): Cells {
  return {
    STT: String(serial),
    'Mã hồ sơ': `H00.99.261118.${String(serial).padStart(4, '0')}`,
    'Tên thủ tục': 'Cấp bản sao trích lục hộ tịch',
    'Chủ hồ sơ': 'PHẠM QUỐC GIẢ ĐỊNH',
    'Ngày tiếp nhận': '18/11/2026 08:00:00',
    'Ngày hẹn trả': '20/11/2026 17:00:00',
    'Trạng thái': 'Đang xử lý',
    'Bước xử lý': 'Thẩm định hồ sơ',
    'Người xử lý': 'Thạch Cẩm Tú',
    'Đơn vị': 'Phòng Tư pháp - Hộ tịch',
    'Nội dung': 'Cấp trích lục cho Phạm Quốc Giả Định, 0900000108',
    'Thời gian': 'Còn 2.0 ngày',
    ...change,
  }
}

/** antd 5's table: everything in the one cell, as lines of its own elements. */
export function tanDanTable(
  rows: { key: string; code: string; step: string; lines: string[]; applicant: string }[],
) {
  const page = element(`<div class="ant-layout"><div class="ant-table-wrapper"><table>
    <thead class="ant-table-thead"><tr><th>STT</th><th>Thông tin hồ sơ</th><th>Chủ hồ sơ</th><th>Thao tác</th></tr></thead>
    <tbody class="ant-table-tbody"><tr class="ant-table-measure-row"><td></td></tr></tbody></table></div></div>`)
  for (const { key, code, step, lines, applicant } of rows) {
    const tr = element(
      '<table><tr class="ant-table-row"><td></td><td><div role="button"><span></span></div></td><td><strong></strong><div>CCCD: 012345678901</div></td><td></td></tr></table>',
    ).querySelector('tr')
    const button = tr?.querySelector('[role="button"]')
    const stepPlace = button?.querySelector('span')
    const name = tr?.querySelector('strong')
    if (!tr || !button || !stepPlace || !name) throw new Error('no row')
    tr.dataset.rowKey = key
    button.prepend(`${code} `)
    stepPlace.textContent = `(${step})`
    name.textContent = applicant
    for (const line of lines) {
      const div = document.createElement('div')
      div.textContent = line
      button.parentElement?.append(div)
    }
    page.querySelector('tbody')?.append(tr)
  }
  return page
}
