import { afterEach, expect, test } from 'vitest'
import { lessonsOf, unteachable, worthOf } from '@/entrypoints/console-wizard/lesson'
import { profileOfPage } from '@/utils/consoles/recognise/any-table'

/** What of a page there is to teach; and what the officer is told where there is nothing. */
afterEach(() => document.body.replaceChildren())

const show = (markup: string) => {
  document.body.innerHTML = markup
}
const dossiers = [1, 2, 3, 4].map((n) => ({
  number: `H00.66.01-261110-000${n}`,
  received: `1${n}/11/2026`,
  due: `2${n}/11/2026 16:30`,
}))
const half = (head: string, rows: readonly string[]) =>
  `<div role="grid"><table><thead><tr>${head}</tr></thead></table><table><tbody>${rows.map((row, n) => `<tr data-uid="${n}">${row}</tr>`).join('')}</tbody></table></div>`

test('a list in tables side by side is not taught by half, and it is said what is read of it', () => {
  const left = half(
    '<th>STT</th><th>Mã hồ sơ</th><th>Lĩnh vực</th>',
    dossiers.map(({ number }, n) => `<td>${n + 1}</td><td>${number}</td><td>Hộ tịch</td>`),
  )
  const right = half(
    '<th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th><th>Trạng thái</th>',
    dossiers.map(({ received, due }) => `<td>${received}</td><td>${due}</td><td>Đang xử lý</td>`),
  )
  show(`<div>${left}${right}</div>`)
  const list = unteachable(document)
  expect(list?.shape).toBe('halves')
  expect(Object.fromEntries(list?.columns ?? [])).toMatchObject({
    'Mã hồ sơ': 'number',
    'Ngày hẹn trả': 'dueAt',
    'Trạng thái': 'status',
  })
  expect(lessonsOf(document)).toEqual([])
  expect(worthOf(document)).toBeGreaterThan(20)
  // The same reading as without being set up.
  const read = profileOfPage(document, 'x')?.lists[0]?.columns ?? {}
  expect(list?.columns.every(([heading, meaning]) => read[heading] === meaning)).toBe(true)
})

test('so of cards', () => {
  const cards = dossiers.map(
    ({ number, received, due }) =>
      `<article><p>Mã hồ sơ: ${number}</p><p>Ngày tiếp nhận: ${received}</p><p>Ngày hẹn trả: ${due}</p></article>`,
  )
  show(`<section>${cards.join('')}</section>`)
  expect(unteachable(document)).toMatchObject({ shape: 'cards' })
  expect(Object.fromEntries(unteachable(document)?.columns ?? [])).toMatchObject({ 'Ngày hẹn trả': 'dueAt' })
  expect(lessonsOf(document).filter(({ kind }) => kind === 'list')).toEqual([])
})

test('a plain list is taught', () => {
  const rows = dossiers.map(({ number, due }, n) => `<tr><td>${n}</td><td>${number}</td><td>${due}</td></tr>`)
  show(
    `<table><tr><th>STT</th><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr>${rows.join('')}</table><p>${'x'.repeat(20)}</p>`,
  )
  expect(unteachable(document)).toBeNull()
  expect(lessonsOf(document)).toMatchObject([{ kind: 'list', further: null }])
})
