import { expect, test } from 'vitest'
import { stagesOf } from '@/utils/notices/stages'
import { instant, noticeInput, sampleDossier } from './sample'

const at = (day: string) => instant(`2026-11-${day}T08:00`)
const current = { ...noticeInput().dossier.current, unit: 'Phòng B', step: 'Thẩm định' }

test('a dossier seen once has one stage, as long as it was seen', () => {
  const dossier = sampleDossier(current, { firstSeen: at('02'), lastSeen: at('20') })
  expect(stagesOf(dossier)).toEqual([{ unit: 'Phòng B', step: 'Thẩm định', from: at('02'), to: at('20') }])
})

test('what happened between two looks belongs to neither stage', () => {
  const move = { seenBefore: at('05'), seenAfter: at('09') }
  const dossier = sampleDossier(current, {
    firstSeen: at('02'),
    lastSeen: at('20'),
    changes: [
      { field: 'unit', before: 'Phòng A', after: 'Phòng B', ...move },
      { field: 'step', before: null, after: 'Thẩm định', ...move },
      { field: 'dueAt', before: null, after: null, seenBefore: at('10'), seenAfter: at('11') },
    ],
  })
  expect(stagesOf(dossier)).toEqual([
    { unit: 'Phòng A', from: at('02'), to: at('05') },
    { unit: 'Phòng B', step: 'Thẩm định', from: at('09'), to: at('20') },
  ])
})
