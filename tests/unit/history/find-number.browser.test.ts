import { expect, test } from 'vitest'
import { addressFor, suggestions } from '@/entrypoints/background/address-bar'
import { dossierKey } from '@/utils/dossier/key'
import { findNumber } from '@/utils/history/find-number'
import { freshHistory, look, origin, sighting } from './make'

const numbers = ['000.00.12.H29-261116-0007', '000.00.12.H29-261116-0107', 'H29.7-<b>&"1"']

async function recorded(more: readonly string[] = []) {
  const db = freshHistory()
  const sightings = [...numbers, ...more].map((number) => sighting(number))
  await look(db, '2026-11-16 08:00', [...sightings, { ...sighting(null), rowId: '0007' }])
  return db
}

const found = async (text: string, limit = 9) =>
  (await findNumber(await recorded(), text, limit)).map(({ number }) => number)

test('a dossier is found by any part of its number, whatever the case', async () => {
  expect(await found(' h29-261116-0107 ')).toEqual([numbers[1]])
  expect((await found('261116')).sort()).toEqual(numbers.slice(0, 2))
})

test('nor does it matter how it is typed: spaces, separators left out, letters that Telex or VNI have changed', async () => {
  for (const text of [
    '000.00.12.H29 - 261116 - 0107',
    '0000012h29 261116 0107',
    '261116/0107',
    'h29\u00a02611160107',
  ])
    expect(await found(text)).toEqual([numbers[1]])
  const spelled = 'ĐK-261116-0042'
  const of = async (text: string) =>
    (await findNumber(await recorded([spelled]), text, 9)).map(({ number }) => number)
  for (const text of ['đk-261116', 'DK261116', 'Đk 261116']) expect(await of(text)).toEqual([spelled])
  expect(await of('-')).toEqual([])
})

test('numbers that begin or end with it come first, and no more than asked for', async () => {
  expect(await found('0007')).toEqual([numbers[0]])
  expect((await found('107'))[0]).toBe(numbers[1])
  expect((await found('H29'))[0]).toBe(numbers[2])
  expect(await found('H29', 1)).toHaveLength(1)
})

test('nothing, blanks and row ids of the console find nothing', async () => {
  for (const text of ['', '   ', '#0007', 'motcua', origin]) expect(await found(text)).toEqual([])
})

test('a whole number leads to its course, though others hold it too; a part that several hold to the list', async () => {
  const db = await recorded(['7', '77'])
  const course = (number: string) =>
    `/timeline.html?${new URLSearchParams({ key: dossierKey(origin, sighting(number)) ?? '' })}`
  expect(await addressFor(db, ' 7 ')).toBe(course('7'))
  expect(await addressFor(db, '000.00.12.h29 261116 0107')).toBe(course('000.00.12.H29-261116-0107'))
  expect(await addressFor(db, '0107')).toBe(course('000.00.12.H29-261116-0107'))
  expect(await addressFor(db, '261116')).toBe('/dashboard.html?number=261116')
  expect(await addressFor(db, 'not there')).toBe('/dashboard.html?number=not+there')
})

test('what is offered carries no markup of the page’s', async () => {
  const offered = await suggestions(await recorded(), '<b>')
  expect(offered.map(({ content }) => content)).toEqual([numbers[2]])
  expect(offered[0]?.description).toMatch(/^H29\.7-&lt;b&gt;&amp;&quot;1&quot; - /)
  expect(await suggestions(await recorded(), '7')).toEqual([])
})
