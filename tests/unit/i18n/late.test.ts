import { expect, test, vi } from 'vitest'

/**
 * A word that is put into a constant while a file is loaded stays in the language that was spoken then: Vietnamese.
 * So every file is loaded here with catalogues that note what is read of them; groups of words may be kept, words
 * may not.
 */
const readWhileLoading: string[] = vi.hoisted(() => [])

vi.hoisted(() => {
  // What files ask of the browser while they are loaded.
  const nothing = () => undefined
  const listeners = { addListener: nothing, removeListener: nothing }
  const chrome = { runtime: { id: 'extension', getURL: (path: string) => path, onMessage: listeners } }
  Object.assign(globalThis, { chrome, browser: chrome })
})

vi.mock('@/utils/i18n/catalogue', async (original) => ({
  ...(await original<typeof import('@/utils/i18n/catalogue')>()),
  catalogue: noted,
}))

function noted<Words extends object>(name: string, words: Words): Words {
  return new Proxy(words, {
    get(own, key) {
      const word: unknown = Reflect.get(own, key)
      const place = `${name}.${String(key)}`
      if (typeof word === 'object' && word !== null) return noted(place, word)
      if (Object.hasOwn(own, key)) readWhileLoading.push(place)
      return word
    },
  })
}

const files = import.meta.glob([
  '@/utils/**/*.ts',
  '@/components/**/*.{ts,tsx}',
  '@/entrypoints/**/*.{ts,tsx}',
  // These start what they are for.
  '!@/entrypoints/**/main.tsx',
])

test('no word is read while a file is loaded', async () => {
  // Alone and first: files that are loaded at once may come by the catalogues as they are.
  await import('@/utils/i18n/catalogue')
  for (const load of Object.values(files)) await load()
  expect(Object.keys(files).length).toBeGreaterThan(500)
  expect(readWhileLoading).toEqual([])
})
