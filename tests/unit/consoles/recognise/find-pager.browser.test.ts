import { afterEach, expect, test } from 'vitest'
import { findPager } from '@/utils/consoles/recognise/find-pager'
import { element, showPage } from '../page-parts'

afterEach(() => document.body.replaceChildren())

const table = `<table class="ds"><thead><tr><th>Mã hồ sơ</th></tr></thead>
  <tbody><tr><td><a href="#">Trang sau</a> H00.99.261118.0009</td></tr></tbody></table>`

/** Pagers as kits build them: what must be pressed for the next page, and what says how many there are. */
const pagers: [string, string, { next: string; previous: string; total?: string; current?: string }][] = [
  [
    'links in words',
    `<p class="pages"><a href="?p=1">Trang trước</a> <b>2</b> <a href="?p=3">Trang sau</a></p><p>Tổng số: 120 hồ sơ</p>`,
    { next: 'Trang sau', previous: 'Trang trước', total: 'Tổng số: 120 hồ sơ' },
  ],
  [
    'Bootstrap',
    `<ul class="pagination"><li class="page-item"><a class="page-link" href="#" aria-label="Previous">«</a></li>
     <li class="page-item"><a class="page-link">1</a></li><li class="page-item active"><a class="page-link">2</a></li>
     <li class="page-item"><a class="page-link" href="#" aria-label="Next">»</a></li></ul><div>Hiển thị 11 - 20 trong 120</div>`,
    { next: '»', previous: '«', total: 'Hiển thị 11 - 20 trong 120', current: '2' },
  ],
  [
    'antd',
    `<ul class="ant-pagination"><li class="ant-pagination-prev" title="Trang Trước"><button>‹</button></li>
     <li class="ant-pagination-item ant-pagination-item-1 active" title="1">1</li>
     <li class="ant-pagination-next" title="Trang Kế"><button>›</button></li></ul>`,
    { next: '›', previous: '‹', current: '1' },
  ],
  [
    'DataTables',
    `<div class="dataTables_info" role="status">1 đến 10 trên tổng số 57 hồ sơ</div><div class="dataTables_paginate">
     <a class="paginate_button previous" id="ds_previous">Trước</a><span><a class="paginate_button current">1</a></span>
     <a class="paginate_button next" id="ds_next">Tiếp</a></div>`,
    { next: 'Tiếp', previous: 'Trước', total: '1 đến 10 trên tổng số 57 hồ sơ', current: '1' },
  ],
  [
    'Angular Material',
    `<div class="mat-paginator"><div class="mat-paginator-range-label">1 – 10 / 57</div>
     <button class="mat-paginator-navigation-previous" aria-label="Trang trước">&lt;</button>
     <button class="mat-paginator-navigation-next" aria-label="Trang sau">&gt;</button></div>`,
    { next: '>', previous: '<', total: '1 – 10 / 57' },
  ],
  [
    'arrows that have no name',
    `<div><span><a href="#1">‹</a></span><span><a href="#2">1</a></span><span><a href="#3">2</a></span><span><a href="#4">›</a></span></div>`,
    { next: '›', previous: '‹' },
  ],
]

test.each(pagers)('%s', (_name, html, { next, previous, total, current }) => {
  showPage(element(`<div class="box">${table}${html}</div>`))
  const list = document.querySelector('.ds')
  const pager = list && findPager(list)
  const textAt = (selector?: string) =>
    selector ? document.querySelector(selector)?.textContent?.trim() : undefined
  expect(textAt(pager?.next)).toBe(next)
  expect(textAt(pager?.previous)).toBe(previous)
  expect(textAt(pager?.total)).toBe(total)
  expect(textAt(pager?.current)).toBe(current)
})

test('a button in a row and a last-page arrow are no pager', () => {
  showPage(element(`<div>${table}<a href="#" title="Trang cuối">»»</a></div>`))
  const list = document.querySelector('.ds')
  expect(list && findPager(list)).toBeNull()
})

test('arrows without a name are found on a page with more numbers, too', () => {
  const arrows = (numbers: string) => `<span><a>‹</a></span>${numbers}<span><a>›</a></span>`
  showPage(element(`<div class="box">${table}<div>${arrows('<span><a>1</a></span>')}</div></div>`))
  const list = document.querySelector('.ds')
  const pager = list && findPager(list)
  const place = list?.nextElementSibling
  if (place) place.innerHTML = arrows('<span><a>1</a></span><span><a>2</a></span><span><a>3</a></span>')
  expect(pager && document.querySelector(pager.next)?.textContent).toBe('›')
  expect(pager?.previous && document.querySelector(pager.previous)?.textContent).toBe('‹')
})
