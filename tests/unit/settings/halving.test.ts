import { describe, expect, test } from 'vitest'
import { type PageFeature, pageFeatures } from '@/utils/settings/features'
import { keepHalving, loadHalving, nextStep, startHalving } from '@/utils/settings/halving'
import { memoryStorage } from './memory-storage'

/** Answers as an officer before a page that one feature disturbs, until the search ends. */
function search(guilty: PageFeature | null, before: PageFeature[] = []) {
  let halving = startHalving(before)
  for (let looks = 1; halving; looks++) {
    const stays = guilty === null || !halving.off.includes(guilty)
    const step = nextStep(halving, stays)
    if (step.kind !== 'ask') return { step, looks }
    halving = step.halving
  }
  return null
}

describe('finding the feature at fault', () => {
  test.each(pageFeatures)('%s is found, in few looks', (guilty) => {
    const found = search(guilty)
    expect(found?.step).toEqual({ kind: 'found', feature: guilty })
    expect(found?.looks).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(pageFeatures.length)))
  })

  test('a trouble that stays with everything off is not of our making', () => {
    expect(search(null)).toEqual({ step: { kind: 'none' }, looks: 1 })
  })

  test('what was off before is no suspect and stays off all along', () => {
    const first = startHalving(['list'])
    expect(first?.suspects).not.toContain('list')
    const next = first && nextStep(first, false)
    expect(next?.kind === 'ask' && next.halving.off).toContain('list')
    expect(search('handle', ['list', 'detail'])?.step).toEqual({ kind: 'found', feature: 'handle' })
  })

  test('with everything off there is nothing to search', () => {
    expect(startHalving(pageFeatures)).toBeNull()
  })
})

test('a search goes on where it was left; nothing readable is none', async () => {
  const area = memoryStorage()
  expect(await loadHalving(area)).toBeNull()
  const halving = startHalving([])
  await keepHalving(area, halving)
  expect(await loadHalving(area)).toEqual(halving)
  await keepHalving(area, null)
  expect(await loadHalving(area)).toBeNull()
  await area.set({ halving: { suspects: ['telemetry'] } })
  expect(await loadHalving(area)).toBeNull()
})
