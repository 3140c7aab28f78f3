import { afterEach, expect, test } from 'vitest'
import { linesOf } from '@/utils/consoles/read-text'
import { partAtText, rangeOfPart } from '@/utils/consoles/recognise/lines-on-page'
import { partKey, placesIn } from '@/utils/consoles/recognise/split-cell'

/** Every piece of a cell is found again where it stands on the page, however the cell is made. */
afterEach(() => document.body.replaceChildren())

const cells = [
  '<div>H00.99.02-261103-1001 <span>(Thẩm định)</span></div><div>- Đăng ký  khai sinh</div><p>- Tiếp nhận: 03/11/2026, hẹn trả: 17/11/2026</p>',
  'H00.99.02-261103-1001<br>Khai tử<br>\n  Tiếp nhận: <b>03/11/2026</b> | Hẹn trả: <i>17/11/2026</i>  <br><br>',
  '<ul><li>Tie\u0302\u0301p nhận: 03/11/2026</li><li><i class="material-icons">event</i>Hẹn trả: 17/11/2026</li></ul>cuối ô',
  '<table><tr><td>Mã: H00.99.02-261103-1001</td></tr><tr><td>Tình trạng: Đang xử lý</td></tr></table><h4>Ghi</h4>',
]

test.each(cells)('%s', (markup) => {
  const cell = document.createElement('td')
  cell.innerHTML = markup
  document.body.append(cell)
  const lines = linesOf(cell)
  const places = placesIn(lines)
  expect(places.length).toBeGreaterThan(2)
  for (const { part, line, start, end } of places) {
    const range = rangeOfPart(cell, partKey(part))
    const text = range?.toString().normalize('NFC').replace(/\s+/gu, ' ')
    expect(text?.trim()).toBe(lines[line]?.slice(start, end))
    const { startContainer, startOffset } = range ?? {}
    const found = startContainer instanceof Text && partAtText(cell, startContainer, startOffset ?? 0)
    expect(found && partKey(found)).toBe(partKey(part))
  }
  expect(rangeOfPart(cell, 'label nothing')).toBeNull()
  expect(partAtText(cell, document.createTextNode('Tiếp nhận'), 0)).toBeNull()
})
