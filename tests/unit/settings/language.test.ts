import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { loadLanguage } from '@/utils/settings/language'
import { loadSettings } from '@/utils/settings/store'
import { memoryStorage } from './memory-storage'

const english = { ...defaultSettings, language: 'en' }

test.each([
  ['nothing stored', {}, {}, 'vi'],
  ['the default', { settings: defaultSettings }, {}, 'vi'],
  ['English chosen', { settings: english }, {}, 'en'],
  ['English chosen, Vietnamese set by the administrator', { settings: english }, { language: 'vi' }, 'vi'],
  ['English set by the administrator', {}, { language: 'en' }, 'en'],
  ['a policy of another language', { settings: english }, { language: 'fr' }, 'en'],
  ['a stored language there is none of', { settings: { ...english, language: 'fr' } }, {}, 'vi'],
  ['no settings at all', { settings: 'hỏng' }, {}, 'vi'],
])('the language is that of the settings under the policy: %s', async (_, stored, policy, expected) => {
  const [area, managed] = [memoryStorage(stored), memoryStorage(policy)]
  expect(await loadLanguage(area, managed)).toBe(expected)
  expect((await loadSettings(area, managed)).settings.language).toBe(expected)
})

test('where the browser has no policy to ask for, the office’s own choice holds', async () => {
  const none = { get: () => Promise.reject(new Error('no managed storage')) }
  expect(await loadLanguage(memoryStorage({ settings: english }), none)).toBe('en')
})
