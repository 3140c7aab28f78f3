import { afterEach, describe, expect, test } from 'vitest'
import { sightingsOf } from '@/entrypoints/console.content/looks'
import { compileSource } from '@/utils/consoles/compile'
import { createPageReader } from '@/utils/consoles/read-page'
import {
  profileOfDetail,
  type RecognisedDetail,
  recogniseDetail,
} from '@/utils/consoles/recognise/find-detail'
import { recognise } from '@/utils/consoles/recognise/recognise'
import { element, showPage } from '../page-parts'

// A dossier's own page in the shapes that consoles show it in, each with the same facts. What is recognised, taught
// as it stands, must read right; what only the officer can say is open until he has.

const at = (iso: string) => Date.parse(`${iso}+07:00`)
const number = 'H21.14-261110-1007'
const facts: [string, string][] = [
  ['Mã hồ sơ', number],
  ['Thủ tục', 'Đăng ký khai sinh'],
  ['Chủ hồ sơ', 'Phạm Quốc Giả Định'],
  ['Số CCCD', '012345678901'],
  ['Ngày tiếp nhận', '13/11/2026 08:10'],
  ['Ngày hẹn trả', '25/11/2026 16:30'],
  ['Hạn xử lý', '24/11/2026'],
  ['Trạng thái', 'Đang xử lý'],
  ['Cán bộ xử lý', 'Trần Quang Phúc'],
  ['Nội dung', 'Khai sinh cho con của Phạm Quốc Giả Định'],
]
const titled = facts.slice(1)
const write = (pair: (label: string, value: string) => string, some = facts) =>
  some.map(([label, value]) => pair(label, value)).join('')
const inTwos = (pair: (label: string, value: string) => string) =>
  facts
    .map(([label, value], n) => `${n % 2 === 0 ? '<tr>' : ''}${pair(label, value)}${n % 2 ? '</tr>' : ''}`)
    .join('')

const steps = `<table class="nhat-ky"><tr><th>STT</th><th>Bước xử lý</th><th>Người thực hiện</th><th>Ngày nhận</th><th>Ngày hoàn thành</th><th>Hạn xử lý</th><th>Ý kiến</th></tr>
  <tr><td>1</td><td>Tiếp nhận</td><td>Lê Thị Quỳnh</td><td>13/11/2026 08:10</td><td>13/11/2026 09:00</td><td>14/11/2026</td><td>Hồ sơ của Phạm Quốc Giả Định</td></tr>
  <tr><td>2</td><td>Thẩm định</td><td>Trần Quang Phúc</td><td>13/11/2026 09:00</td><td></td><td>24/11/2026</td><td></td></tr></table>`
const list = `<table class="ds"><tr><th>Mã hồ sơ</th><th>Ngày tiếp nhận</th><th>Ngày hẹn trả</th></tr>${[
  1, 2, 3,
]
  .map((n) => `<tr><td>H21.14-261110-200${n}</td><td>1${n}/11/2026</td><td>2${n}/11/2026</td></tr>`)
  .join('')}</table>`

const shapes: [string, string][] = [
  ['two pairs a row of a table', `<table>${inTwos((l, v) => `<th>${l}:</th><td>${v}</td>`)}</table>`],
  [
    'the same without header cells, above a list of papers',
    `<table>${inTwos((l, v) => `<td>${l}:</td><td>${v}</td>`)}<tr><td>Đơn của Phạm Quốc Giả Định</td><td>bản chính</td><td></td><td></td></tr></table>`,
  ],
  [
    'a list of terms below a title with the number',
    `<main><h1>Hồ sơ ${number}</h1><dl>${write((l, v) => `<dt>${l}</dt><dd>${v}</dd>`, titled)}</dl></main>`,
  ],
  [
    'fields of a form, which nobody may change',
    `<div>${write((l, v) => `<div class="form-group row"><label class="control-label">${l} <i>*</i></label><div class="col-md-9"><input disabled value="${v}"></div></div>`)}</div>`,
  ],
  [
    'boxes of a grid, label and value by turns',
    `<div>${[0, 2, 4, 6, 8].map((n) => `<div class="row">${write((l, v) => `<div class="col-2"><label>${l}</label></div><div class="col-4"><span>${v}</span></div>`, facts.slice(n, n + 2))}</div>`).join('')}</div>`,
  ],
  ['bold labels before their text', `<div>${write((l, v) => `<p><b>${l}:</b> ${v}</p>`)}</div>`],
  [
    'a dialog over the list',
    `<div>${list}<div class="modal show" style="display: block"><div class="modal-header"><h5>Chi tiết hồ sơ ${number}</h5></div><div class="modal-body">${write((l, v) => `<div class="muc"><div class="nhan">${l}</div><div class="gia-tri">${v}</div></div>`, titled)}</div></div></div>`,
  ],
]

function recognised(html: string): RecognisedDetail | null {
  showPage(element(`<div id="trang">${html}</div>`))
  return recogniseDetail(document, recognise(document))
}

function found(html: string): RecognisedDetail {
  const detail = recognised(html)
  if (!detail) throw new Error('No dossier was found on the page')
  return detail
}

function read(detail: RecognisedDetail, labels = detail.labels, timeline = detail.timeline) {
  const profile = profileOfDetail({ detail, labels, timeline, name: 'Thử' })
  if (!profile) throw new Error('The page cannot be taught')
  return createPageReader(compileSource('own:1', profile)).read(document)
}

afterEach(() => showPage())

describe.each(shapes)('%s', (_shape, html) => {
  test('is read as it stands, and what only the officer knows is left open', () => {
    const detail = found(html)
    const { detail: reading, proof } = read(detail)
    expect(proof).toMatchObject({ ok: true, missed: [], doubts: [] })
    const { stepDueAt, ...sure } = reading?.sighting ?? {}
    expect(stepDueAt).toBeUndefined()
    expect(sure).toMatchObject({
      number,
      status: 'processing',
      procedure: 'Đăng ký khai sinh',
      holder: 'Trần Quang Phúc',
      receivedAt: { at: at('2026-11-13T08:10'), precision: 'minute' },
      dueAt: { at: at('2026-11-25T16:30'), precision: 'minute' },
    })
    const asked = detail.labels.filter(({ confidence }) => confidence === 'unsure')
    expect(asked.map(({ heading }) => heading)).toEqual(['Hạn xử lý'])
  })

  test('its profile names nobody, and finds nothing where another page stands', () => {
    const profile = profileOfDetail({
      detail: found(html),
      labels: found(html).labels,
      timeline: null,
      name: 'T',
    })
    for (const text of ['Giả Định', '012345678901', number])
      expect(JSON.stringify(profile)).not.toContain(text)
    showPage(element(`<div id="trang">${list}</div>`))
    const reading = profile && createPageReader(compileSource('own:1', profile)).read(document)
    expect(reading?.detail).toBeNull()
    expect(['noList', 'notThisConsole']).toContain(reading?.proof.reason)
  })
})

test('the steps stand in a table: who, from when and until when, and nothing of what was typed', () => {
  const detail = found(`<div><dl>${write((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>${steps}</div>`)
  const asked = detail.timeline?.columns.filter(({ confidence }) => confidence === 'unsure')
  expect(asked?.map(({ heading, suggestions }) => [heading, suggestions[0]])).toEqual([
    ['Hạn xử lý', 'stepDueAt'],
  ])
  expect(read(detail).detail?.steps).toEqual([
    {
      step: 'Tiếp nhận',
      holder: 'Lê Thị Quỳnh',
      receivedAt: { at: at('2026-11-13T08:10'), precision: 'minute' },
      finishedAt: { at: at('2026-11-13T09:00'), precision: 'minute' },
    },
    {
      step: 'Thẩm định',
      holder: 'Trần Quang Phúc',
      receivedAt: { at: at('2026-11-13T09:00'), precision: 'minute' },
    },
  ])
})

test('headings of the steps are no labels of the dossier', () => {
  const table = `<table class="chung">${inTwos((l, v) => `<th>${l}:</th><td>${v}</td>`)}</table>`
  const alike = steps.replace('Người thực hiện', 'Cán bộ xử lý')
  expect(read(found(`<div>${table}${alike}</div>`)).detail?.sighting).toMatchObject({
    holder: 'Trần Quang Phúc',
    receivedAt: { at: at('2026-11-13T08:10'), precision: 'minute' },
  })
})

test('what the officer chooses is read', () => {
  const detail = found(`<div><dl>${write((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl></div>`)
  const labels = detail.labels.map((label) =>
    label.heading === 'Hạn xử lý' ? { ...label, meaning: 'stepDueAt' as const } : label,
  )
  expect(read(detail, labels).detail?.sighting.stepDueAt).toEqual({
    at: at('2026-11-24T00:00'),
    precision: 'day',
  })
})

test('the present step, who has it and until when are told to history as a row’s are', () => {
  const present: [string, string][] = [...facts, ['Bước hiện tại', 'Thẩm định hồ sơ']]
  const detail = found(
    `<div><dl>${write((l, v) => `<dt>${l}</dt><dd>${v}</dd>`, present)}</dl>${steps}</div>`,
  )
  const labels = detail.labels.map((label) =>
    label.heading === 'Hạn xử lý' ? { ...label, meaning: 'stepDueAt' as const } : label,
  )
  const [told, ...others] = sightingsOf(read(detail, labels))
  expect(others).toEqual([])
  expect(told).toMatchObject({
    number,
    step: 'Thẩm định hồ sơ',
    holder: 'Trần Quang Phúc',
    stepDueAt: { at: at('2026-11-24T00:00'), precision: 'day' },
  })
  expect(JSON.stringify(told)).not.toContain('Lê Thị Quỳnh')
})

describe('no dossier of its own', () => {
  test.each([
    ['a list', list],
    [
      'a search form above a list',
      `<form><table><tr><td>Mã hồ sơ</td><td><input></td><td>Trạng thái</td><td><select><option>Đang xử lý</option></select></td></tr>
       <tr><td>Ngày tiếp nhận</td><td><input value="01/11/2026"></td><td>Ngày hẹn trả</td><td><input value="30/11/2026"></td></tr></table></form>${list}`,
    ],
    [
      'cards of several dossiers',
      [1, 2, 3]
        .map(
          (n) =>
            `<div class="the"><dl><dt>Mã hồ sơ</dt><dd>H21.14-261110-200${n}</dd><dt>Ngày tiếp nhận</dt><dd>1${n}/11/2026</dd><dt>Ngày hẹn trả</dt><dd>2${n}/11/2026</dd></dl></div>`,
        )
        .join(''),
    ],
    ['a page that says hello', '<h1>Xin chào</h1><p>Hôm nay có 3 hồ sơ</p>'],
  ])('%s', (_what, html) => {
    expect(recognised(`<div>${html}</div>`)).toBeNull()
  })
})
