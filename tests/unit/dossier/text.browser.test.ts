import { expect, test } from 'vitest'
import { clean } from '@/utils/dossier/text'

test('a real page runs', () => {
  document.body.textContent = 'Hồ  sơ'.normalize('NFD')
  expect(clean(document.body.textContent ?? '')).toBe('Hồ sơ')
})
