import { expect, test } from 'vitest'
import { keepWelcomeStep, loadWelcomeStep } from '@/utils/settings/welcome-progress'
import { memoryStorage } from './memory-storage'

test('the welcome goes on where it was left, and begins where nothing readable is stored', async () => {
  const area = memoryStorage()
  expect(await loadWelcomeStep(area)).toBe('promise')
  await keepWelcomeStep(area, 'office')
  expect(await loadWelcomeStep(area)).toBe('office')
  expect(await loadWelcomeStep(memoryStorage({ welcomeStep: 'elsewhere' }))).toBe('promise')
})
