import { expect, test } from 'vitest'
import { headingOf } from '@/utils/consoles/recognise/find-headings'
import { element } from '../page-parts'

/** From the outermost group down to the cell that stands directly above the column. */
const called = (...labels: string[]) =>
  headingOf(labels.map((label) => element(`<table><tr><th>${label}</th></tr></table>`)))

test.each([
  ['its own words', ['Thời gian', 'Hẹn trả'], 'Hẹn trả'],
  ['its group’s where its own say nothing', ['Ngày hẹn trả', 'Theo phiếu'], 'Ngày hẹn trả Theo phiếu'],
  ['its own where nothing is known', ['Khối A', 'Theo phiếu'], 'Theo phiếu'],
  ['its sign where it has no words', ['#'], '#'],
  ['nothing where there is nothing', ['', '(1)'], ''],
])('a column is called by %s', (_, labels, heading) => {
  expect(called(...labels)).toBe(heading)
})

test.each(['(1)', '1', '(1)(2)', '[3]', '(5)=(4)-(3)'])(
  'a column’s number %s is no part of what it is called',
  (number) => {
    expect(called('Ngày hẹn trả', number)).toBe('Ngày hẹn trả')
    expect(called('Thời gian', 'Hẹn trả', number)).toBe('Hẹn trả')
    expect(called('#', number)).toBe('#')
  },
)
