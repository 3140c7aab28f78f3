import { expect, test } from 'vitest'
import { dossierPapers } from '@/utils/notices/catalogue'
import { offeredPapers, situationOf } from '@/utils/notices/situation'
import { day, noticeInput, sampleDossier } from './sample'

const { current } = noticeInput().dossier

test.each([
  ['processing', '2026-11-19', 'running', 'apology'],
  ['processing', '2026-11-20', 'late', 'apology'],
  ['awaitingApplicant', '2026-11-20', 'waiting', 'feedback-reply'],
  ['finished', '2026-11-20', 'finished', 'early-result'],
  ['returned', '2026-11-20', 'ended', 'feedback-reply'],
] as const)('%s on %s is %s, and %s is offered first', (status, today, situation, first) => {
  expect(situationOf(sampleDossier({ ...current, status }), day(today))).toBe(situation)
  const { fitting, others } = offeredPapers(dossierPapers, situation)
  expect(fitting[0]?.id).toBe(first)
  expect(fitting.length + others.length).toBe(dossierPapers.length)
})
