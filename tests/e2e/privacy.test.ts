import { afterAll, beforeAll, expect, test } from 'vitest'
import { turn } from '../../scripts/lib/console-walks.mjs'
import { type Office, openOffice } from './office'

/** Design rule 3: no applicant identity and no free text at rest, whatever the page showed and wherever it did. */
let office: Office
let stored: string

beforeAll(async () => {
  office = await openOffice()
  for (const name of ['opencps', 'tandan'] as const) {
    const page = await office.open(name)
    const tour = office.tour(name, page)
    const every = [...Array(name === 'opencps' ? 7 : 11).keys()]
    for (const menu of every) await turn(tour, () => tour.console.openMenu(page, menu))
  }
  const stores = ['dossiers', 'changes', 'entries', 'looks']
  const rows = await Promise.all(stores.map((store) => office.auditor.rows(store)))
  const local = await office.auditor.page.evaluate('chrome.storage.local.get()')
  stored = fold(JSON.stringify([rows, local]))
})
afterAll(() => office.close())

/** Without diacritics, case and spaces: a name is found however it was written. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, '')
}

const applicants = () =>
  (['opencps', 'tandan'] as const).flatMap((name) =>
    office.control.dossiers(name).map(({ applicant }) => applicant),
  )

test('what was seen is stored, so that a scan has something to find', () => {
  expect(stored).toContain(fold('Kiều Nhật Thảo'))
  expect(stored).toContain('h00.77.01')
})

test.each(['name', 'idNo', 'phone', 'address', 'email'] as const)('no %s of any applicant', (field) => {
  const found = applicants().filter((applicant) => stored.includes(fold(applicant[field])))
  expect(found).toEqual([])
})

test('no subject line and no note', () => {
  const texts = (['opencps', 'tandan'] as const).flatMap((name) =>
    office.control.dossiers(name).flatMap(({ subject, note, statusNote }) => [subject, note, statusNote]),
  )
  const found = texts.filter((text) => text && stored.includes(fold(text)))
  expect(found).toEqual([])
})
