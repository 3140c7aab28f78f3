import { afterEach, describe, expect, test } from 'vitest'
import badgeCss from '@/entrypoints/console.content/badge.css?inline'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'
import { element, showPage } from '../page-parts'

/** Where the badges of a list stand that nobody has described: never on what the officer looks for first. */
afterEach(() => showPage())

const numbers = Array.from({ length: 8 }, (_, n) => `H21.14-26111${n}-10${n}7`)

/** A table whose cells are so styled; `procedure` is what stands in the widest column. */
function table({
  style,
  procedure,
  number = 'width: 180px',
  wide = '300px',
}: Record<string, string>): string {
  const rows = numbers.map(
    (text, n) =>
      `<tr><td style="${number}">${text}</td><td style="width: ${wide}">${procedure}</td><td>1${n}/11/2026</td><td>2${n}/11/2026</td></tr>`,
  )
  return `<table style="border-spacing: 0; font: 14px/18px sans-serif; table-layout: fixed; width: 700px; white-space: nowrap"><style>td { ${style} }</style>
    <thead><tr><th style="${number}">Mã hồ sơ</th><th style="width: ${wide}">Tên thủ tục</th><th>Ngày nhận</th><th>Hẹn trả</th></tr></thead>
    <tbody>${rows.join('')}</tbody></table>`
}

/** Cards of one line a fact, as wide. */
function cards(style: string): string {
  const card = (text: string, n: number) =>
    `<li><b>${text}</b><p style="${style}">Ngày nhận: 1${n}/11/2026</p><p style="${style}">Hẹn trả: 2${n}/11/2026</p></li>`
  return `<ul style="font: 14px/18px sans-serif">${numbers.map(card).join('')}</ul>`
}

function spotOn(html: string) {
  showPage(element(`<div>${html}</div>`))
  return profileOfPage(document, 'Thử')?.lists[0]?.badge
}

const tight = 'padding: 1px'
const roomy = 'padding: 14px 4px'
const short = 'Đăng ký khai sinh'
const long = 'Cấp Giấy phép xây dựng nhà ở riêng lẻ'
const broken = 'width: 90px; white-space: normal; overflow-wrap: anywhere'

describe('a list', () => {
  test.each([
    ['rows with room below one line', { style: roomy, procedure: short }, ['number'], 'bottom'],
    [
      'low rows with room beside the procedure',
      { style: tight, procedure: short },
      ['procedure', 'number'],
      'end',
    ],
    [
      'low rows with no room but a wide column, of which half is left',
      { style: tight, procedure: `${long}, sửa` },
      ['procedure', 'number'],
      'end',
    ],
    ['low rows without any room', { style: tight, procedure: long, wide: '200px' }, ['number'], 'bottom'],
    [
      'a number that breaks into lines, beside a cell with room below',
      { style: tight, procedure: short, number: broken },
      ['procedure', 'number'],
      'bottom',
    ],
    [
      'a number that breaks into lines, beside wide cells whose text stands in the middle',
      {
        style: `${tight}; vertical-align: middle`,
        procedure: `${short}<br>cho trẻ em`,
        number: broken.replace('90px', '60px'),
        wide: '480px',
      },
      ['procedure', 'number'],
      'end',
    ],
  ])('%s', (_what, look, columns, place) => {
    expect(spotOn(table(look))).toEqual({ columns, place })
  })

  test('whose numbers are hidden, because a copy is drawn over them', () => {
    const hidden = table({ style: roomy, procedure: short, number: 'width: 180px; visibility: hidden' })
    expect(spotOn(hidden)).toEqual({ columns: ['dueAt', 'number'], place: 'bottom' })
  })

  test('whose numbers are covered by a copy', () => {
    const covered = table({ style: roomy, procedure: short })
    const copy = numbers.map((text) => `<tr><td style="width: 180px">${text}</td></tr>`).join('')
    const over = `<table style="position: absolute; top: 0; left: 0; background: #fff; border-spacing: 0; font: 14px/18px sans-serif"><thead><tr><th>Mã hồ sơ</th></tr></thead><tbody>${copy}</tbody></table>`
    const html = `<div style="position: relative">${covered}${over}</div>`
    expect(spotOn(html)).toEqual({ columns: ['dueAt', 'number'], place: 'bottom' })
  })

  test.each([
    ['wide cards of low lines', 'margin: 0', 'end'],
    ['narrow ones', 'margin: 0; width: 150px', 'bottom'],
    ['high lines', 'margin: 0; padding: 10px 0', 'bottom'],
  ])('%s', (_what, style, place) => {
    expect(spotOn(cards(style))).toEqual({ columns: ['dueAt'], place })
  })
})

test('a badge beside the text leaves the text and the row as they were', () => {
  showPage(element(`<div><style>${badgeCss}</style>${table({ style: tight, procedure: short })}</div>`))
  const cell = document.querySelector<HTMLElement>('tbody td:nth-child(2)')
  if (!cell) throw new Error('no cell')
  const before = cell.getBoundingClientRect()
  cell.setAttribute('data-dh-text', 'Còn 2 ngày làm việc')
  cell.setAttribute('data-dh-tone', 'soon')
  cell.setAttribute('data-dh-place', 'end')
  expect(cell.getBoundingClientRect()).toEqual(before)
  const { width, height, right, position } = getComputedStyle(cell, '::after')
  expect(position).toBe('absolute')
  expect(Number.parseFloat(height)).toBeLessThanOrEqual(before.height)
  const text = document.createRange()
  text.selectNodeContents(cell)
  const badgeStart = before.right - Number.parseFloat(right) - Number.parseFloat(width)
  expect(badgeStart).toBeGreaterThan(text.getBoundingClientRect().right)
})
