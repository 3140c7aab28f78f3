// Finds browsers on this computer. Needs no packages: the demo and the tests call it before they install any.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
}

const fixedPlaces = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

/** The full path of a program on the PATH, or null. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null
}

/**
 * The path of a browser of this kind, or null. `chrome` means branded Chrome or Edge, which ignore
 * `--load-extension` and are loaded through the DevTools pipe instead.
 * @param {'chromium' | 'chrome' | 'firefox'} kind
 */
export function findBrowser(kind) {
  const onPath = names[kind].map(findProgram).find(Boolean)
  return onPath ?? fixedPlaces[kind].find((path) => existsSync(path)) ?? null
}

/** Flags every Chromium here is started with; as root its sandbox cannot start. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
