import { describe, expect, test } from 'vitest'
import { seedDossiers } from '../../consoles/seed.mjs'
import { hostileTexts, longName } from '../../consoles/seed-words.mjs'
import { hasResult, statusLabels, statusOf } from '../../consoles/status-labels.mjs'

const now = Date.parse('2026-11-18T09:05:00+07:00')
const consoles = ['opencps', 'tandan'] as const

/** Without diacritics, in capitals: the same however it is written. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'D').toUpperCase()
}

test.each([
  ['NFC', (name: string) => name.normalize('NFC')],
  ['NFD', (name: string) => name.normalize('NFD')],
  ['capitals', (name: string) => name.normalize('NFC').toLocaleUpperCase('vi')],
  [
    'no diacritics',
    (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  ],
])('names stand in trích yếu, status notes, notes and steps in %s', (_, written) => {
  const dossiers = consoles.flatMap((name) => seedDossiers(name, 1, now))
  for (const field of ['subject', 'statusNote', 'note', 'step'] as const) {
    const found = dossiers.filter(
      ({ [field]: text, applicant: { name } }) => /[À-ỹ]/.test(name) && text.includes(written(name)),
    )
    expect(found.length, field).toBeGreaterThan(0)
  }
})

describe.each(consoles)('the demo dossiers of %s', (name) => {
  const dossiers = seedDossiers(name, 1, now)

  test('are the same for the same seed, and others for another', () => {
    expect(seedDossiers(name, 1, now)).toEqual(dossiers)
    expect(seedDossiers(name, 2, now)).not.toEqual(dossiers)
  })

  test('are many, with numbers and ids of their own', () => {
    expect(dossiers.length).toBeGreaterThanOrEqual(90)
    const numbers = dossiers.map(({ number }) => number).filter((number) => number !== null)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(dossiers.map(({ id }) => id)).size).toBe(dossiers.length)
  })

  test('show every label of the vocabulary, with its status', () => {
    const shown = new Set(dossiers.map(({ statusLabel }) => statusLabel.normalize('NFC')))
    expect([...shown].sort()).toEqual(Object.values(statusLabels).flat().sort())
    for (const { status, statusLabel } of dossiers) expect(statusOf(statusLabel)).toBe(status)
  })

  test('are due from long ago to weeks ahead, at the hours that are hard to judge', () => {
    const running = dossiers.filter(({ status }) => status === 'processing' || status === 'awaitingSignature')
    const ahead = running.flatMap(({ dueAt }) => (dueAt === null ? [] : [(dueAt - now) / 86_400_000]))
    expect(Math.min(...ahead)).toBeLessThan(-20)
    expect(Math.max(...ahead)).toBeGreaterThan(14)
    expect(running.some(({ dueAt }) => dueAt === null)).toBe(true)
    const due = new Set(dossiers.map(({ dueAt }) => dueAt))
    for (const clock of ['07:30', '10:15', '16:30', '17:00']) {
      expect(due, clock).toContain(Date.parse(`2026-11-18T${clock}:00+07:00`))
    }
  })

  test('have terms in days, half days and hours, and none at all', () => {
    const terms = new Set(
      dossiers.map(({ term }) => ('count' in term ? `${term.unit} ${term.count}` : term.unit)),
    )
    for (const term of ['workingHour 8', 'workingDay 12.5', 'workingDay 0.5', 'none'])
      expect(terms).toContain(term)
  })

  test('were received before now and before their due date', () => {
    for (const { receivedAt, dueAt } of dossiers) {
      if (receivedAt === null) continue
      expect(receivedAt).toBeLessThan(now)
      if (dueAt !== null) expect(receivedAt).toBeLessThan(dueAt)
    }
  })

  test('hold what must never be stored: names in free text, in status notes, in the steps of results', () => {
    for (const { subject, applicant } of dossiers) expect(bare(subject)).toContain(bare(applicant.name))
    const has = (field: 'note' | 'statusNote') =>
      dossiers.filter((dossier) => bare(dossier[field]).includes(bare(dossier.applicant.name))).length
    expect(has('note')).toBeGreaterThan(5)
    expect(has('statusNote')).toBeGreaterThan(2)
    for (const dossier of dossiers.filter(({ status }) => hasResult(status))) {
      expect(bare(dossier.step)).toContain(bare(dossier.applicant.name))
    }
  })

  test('hold identity data that is well-formed and nobody’s', () => {
    for (const { applicant } of dossiers) {
      expect(applicant.idNo).toMatch(/^0\d{11}$/)
      expect(applicant.phone).toMatch(/^09\d{8}$/)
      expect(applicant.email).toMatch(/@example\.invalid$/)
    }
  })

  test('mix both Unicode forms, hostile texts and a very long name', () => {
    const names = dossiers.map(({ applicant }) => applicant.name)
    expect(names.some((text) => text !== text.normalize('NFC'))).toBe(true)
    expect(names.map((text) => text.normalize('NFC'))).toContain(longName)
    const all = JSON.stringify(dossiers).normalize('NFC')
    for (const text of hostileTexts) expect(all).toContain(JSON.stringify(text.normalize('NFC')).slice(1, -1))
    const holders = dossiers.flatMap(({ holder }) => holder ?? [])
    expect(holders.some((holder) => holder !== holder.normalize('NFC'))).toBe(true)
  })
})
