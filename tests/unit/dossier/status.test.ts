import { expect, test } from 'vitest'
import { clockState, dossierStatuses, isOpen } from '@/utils/dossier/status'

test('the term runs only while the office has the dossier to work on', () => {
  const running = dossierStatuses.filter((status) => clockState(status) === 'running')
  expect(running).toEqual([
    'accepted',
    'processing',
    'consulting',
    'awaitingSignature',
    'unknown',
    'notShown',
  ])
})

test('a result that waits to be fetched is still open, one that was handed over is not', () => {
  expect(isOpen('finished')).toBe(true)
  expect(isOpen('returned')).toBe(false)
})

test('a status nobody knows hides nothing', () => {
  expect(isOpen('unknown')).toBe(true)
})
