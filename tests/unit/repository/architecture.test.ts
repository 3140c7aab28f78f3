import { describe, expect, test } from 'vitest'
import { importsOf, read, runtimeImportsOf, sourceFiles } from './source'

/**
 * Which room may import which (design.md, Rooms). A room may always import from itself; a file that stands
 * directly in `utils/` (clock, messages, i18n) counts as a room of its own.
 */
const ground = ['utils/spreadsheet', 'utils/working-time', 'utils/dossier', 'utils/clock', 'utils/zod']
const words = [...ground, 'utils/i18n']
const allowed: Record<string, string[]> = {
  'utils/clock': [],
  'utils/zod': [],
  'utils/spreadsheet': [],
  'utils/working-time': [
    'utils/dossier',
    'utils/spreadsheet',
    'utils/settings/settings',
    'utils/i18n',
    'utils/zod',
  ],
  'utils/dossier': ['utils/working-time'],
  'utils/consoles': [...ground],
  'utils/settings': [
    ...words,
    'utils/consoles/profiles',
    'utils/consoles/profile',
    'utils/consoles/profile-schema',
    'utils/consoles/answers',
    'utils/consoles/meaning',
    'utils/consoles/walk',
    'utils/consoles/proof',
  ],
  'utils/history': [...words],
  'utils/warnings': [...words, 'utils/settings'],
  'utils/notices': [...words, 'utils/settings'],
  'utils/reports': [...words, 'utils/settings', 'utils/warnings', 'utils/history'],
  'utils/i18n': [
    ...ground,
    'utils/warnings/rule',
    'utils/warnings/usual-times',
    'utils/reports/timeline',
    'utils/settings/settings',
    'utils/settings/settings-file',
    'utils/settings/features',
    'utils/settings/commands',
    'utils/notices',
    'utils/consoles/proof',
    'utils/consoles/profile-file',
    'utils/consoles/meaning',
    'utils/consoles/recognise/guess',
    'utils/consoles/walk',
  ],
  'utils/messages': ['utils'],
  'utils/messages-check': ['utils'],
  components: ['utils'],
  entrypoints: ['utils', 'components'],
}

function roomOf(path: string): string {
  const [top, second = ''] = path.split('/')
  return top === 'utils' ? `utils/${second.replace(/\.tsx?$/, '')}` : (top ?? '')
}

const within = (path: string, room: string) => path === room || path.startsWith(`${room}/`)
const files = ['utils', 'components', 'entrypoints'].flatMap(sourceFiles)
const isOurs = (path: string) => /^(utils|components|entrypoints|tests|scripts)\//.test(path)

describe('imports go down only', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file)
    const mayImport = [room, ...(allowed[room] ?? [])]
    const wrong = importsOf(file).filter((path) => isOurs(path) && !mayImport.some((r) => within(path, r)))
    expect(wrong, `${room} may import ${mayImport.join(', ')}`).toEqual([])
  })
})

test('the scripts in a console’s page carry no Dexie, no zod, no date-fns and no polyfill', () => {
  const heavy = /^(dexie|zod|date-fns|docxtemplater|pizzip|webextension-polyfill|wxt\/browser)(\/|$)/
  const seen = new Map<string, string[]>()
  const visit = (path: string, trail: string[]) => {
    const file = resolve(path)
    if (!file || seen.has(file)) return
    seen.set(file, trail)
    for (const next of runtimeImportsOf(file)) {
      expect(next, [...trail, file, next].join(' → ')).not.toMatch(heavy)
      if (isOurs(next)) visit(next, [...trail, file])
    }
  }
  for (const script of ['console.content', 'console-panel', 'console-mover', 'console-commands']) {
    for (const file of sourceFiles(`entrypoints/${script}`)) visit(file, [])
  }
  expect(seen.size).toBeGreaterThan(5)
})

describe('the clock is read in one place', () => {
  test.each(files.filter((file) => file !== 'utils/clock.ts'))('%s', (file) => {
    expect(read(file)).not.toMatch(/\bDate\.now\(|new Date\(\)/)
  })
})

/** The file an extensionless import names. */
function resolve(path: string): string | undefined {
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`]
  return candidates.find((candidate) => files.includes(candidate))
}

/** The three differences that design.md allows the demo build; its manifest has the third, the loopback host. */
test('the mode is asked for by the settable clock and the open shadow root only', () => {
  const asking = files.filter((file) => /import\.meta\.env\.(?!glob)/.test(read(file)))
  expect(asking).toEqual([
    'utils/clock.ts',
    'utils/settings/demo-clock.ts',
    'entrypoints/background/answers.ts',
    'entrypoints/console-wizard/root.ts',
    'entrypoints/console.content/demo-clock.ts',
    'entrypoints/console.content/shadow.ts',
  ])
})
