import { expect, test } from 'vitest'
import { read, sourceFiles } from './source'

/**
 * Design rule 2, no network: every browser that an end-to-end test starts is watched (tests/e2e/browsers.ts). Those that
 * start one themselves have a reason.
 */
const startThemselves: Record<string, string> = {
  'tests/e2e/browsers.ts': 'the one place that starts them, watched',
  'tests/e2e/managed-browsers.ts':
    'what a policy installs is not installed by the driver; it calls the watch itself',
  'tests/e2e/hard-times.test.ts': 'a page of its own without the extension',
}

const starters =
  /puppeteer\.launch\(|import \{[^}]*\blaunch\w+[^}]*\} from '[^']*extension-browser\.mjs'|readConsole\(\{(?![^}]*\blaunch\b)/

test('no end-to-end test starts a browser that nobody watches', () => {
  const found = sourceFiles('tests/e2e').filter((path) => starters.test(read(path)))
  expect(found.sort()).toEqual(Object.keys(startThemselves).sort())
  expect(read('tests/e2e/managed-browsers.ts').match(/expectNoNetwork\(/g)).toHaveLength(2)
})

test.each([
  'await puppeteer.launch({ pipe: true })',
  "import { launchChromium } from '../../scripts/lib/extension-browser.mjs'",
  'readConsole({ executablePath, target })',
  "import {\n  counterScreen,\n  launchFirefox,\n} from '../../scripts/lib/extension-browser.mjs'",
])('“%s” is found', (text) => {
  expect(starters.test(text)).toBe(true)
})
