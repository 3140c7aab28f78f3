import { afterEach, expect, test, vi } from 'vitest'

/**
 * A word that is put into a constant while a file is loaded stays in the language that was spoken then: Vietnamese.
 * So every file is loaded here anew, with catalogues that note what is read of them; groups of words may be kept,
 * words may not.
 */
const catalogueFile = '@/utils/i18n/catalogue'
const files = import.meta.glob([
  '@/utils/**/*.ts',
  '@/components/**/*.{ts,tsx}',
  '@/entrypoints/**/*.{ts,tsx}',
  // These start what they are for.
  '!@/entrypoints/**/main.tsx',
])

// Test files share their modules: none may come by these.
afterEach(() => {
  vi.doUnmock(catalogueFile)
  vi.unstubAllGlobals()
  vi.resetModules()
})

test('no word is read while a file is loaded', { timeout: 60_000 }, async () => {
  const read: string[] = []
  vi.resetModules()
  vi.doMock(catalogueFile, async (original) => ({
    ...(await original<typeof import('@/utils/i18n/catalogue')>()),
    catalogue: (name: string, words: object) => noted(name, words, read),
  }))
  // What files ask of the browser while they are loaded.
  const chrome = { runtime: { id: 'extension', getURL: (path: string) => path } }
  vi.stubGlobal('chrome', chrome)
  vi.stubGlobal('browser', chrome)
  for (const load of Object.values(files)) await load()
  expect(Object.keys(files).length).toBeGreaterThan(500)
  expect(read).toEqual([])
})

function noted(name: string, words: object, read: string[]): object {
  return new Proxy(words, {
    get(own, key) {
      const word: unknown = Reflect.get(own, key)
      const place = `${name}.${String(key)}`
      if (typeof word === 'object' && word !== null) return noted(place, word, read)
      if (Object.hasOwn(own, key)) read.push(place)
      return word
    },
  })
}
