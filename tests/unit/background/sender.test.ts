import { expect, test } from 'vitest'
import { type SenderFacts, senderOf } from '@/entrypoints/background/sender'
import { defaultSettings } from '@/utils/settings/defaults'

const self = { id: 'abcdef', url: 'chrome-extension://abcdef/' }
const origin = 'https://motcua.vidu.example'
const settings = {
  ...defaultSettings,
  consoles: [
    { origin, name: 'Một cửa', profile: 'opencps' },
    { origin: 'http://127.0.0.1:8080', name: 'Thử', profile: 'tan-dan' },
  ],
}
const inConsole: SenderFacts = {
  id: 'abcdef',
  url: `${origin}/web#/1`,
  frameId: 0,
  tab: { id: 17, index: 3 },
}

const senders: [string, SenderFacts, object][] = [
  ['a console', inConsole, { kind: 'console', origin, tabIndex: 3, tabId: 17, frameId: 0 }],
  [
    'a console with a port',
    { ...inConsole, url: 'http://127.0.0.1:8080/' },
    { kind: 'console', origin: 'http://127.0.0.1:8080', tabIndex: 3, tabId: 17, frameId: 0 },
  ],
  [
    'our page in a tab',
    { ...inConsole, url: 'chrome-extension://abcdef/notice.html?key=a' },
    { kind: 'page' },
  ],
  ['our popup', { id: 'abcdef', url: 'chrome-extension://abcdef/popup.html' }, { kind: 'page' }],
  ['a page that is no console', { ...inConsole, url: 'https://khac.example/' }, { kind: 'stranger' }],
  ['another port of a console’s host', { ...inConsole, url: 'http://127.0.0.1:9999/' }, { kind: 'stranger' }],
  [
    'a console over another scheme',
    { ...inConsole, url: 'http://motcua.vidu.example/' },
    { kind: 'stranger' },
  ],
  [
    'a host that begins like a console',
    { ...inConsole, url: `${origin}.evil.example/` },
    { kind: 'stranger' },
  ],
  [
    'a console’s own frame',
    { ...inConsole, frameId: 5, tab: { id: 17, index: 3, url: `${origin}/khung` } },
    { kind: 'console', origin, tabIndex: 3, tabId: 17, frameId: 5 },
  ],
  [
    'a console’s frame in another site’s page',
    { ...inConsole, frameId: 5, tab: { id: 17, index: 3, url: 'https://khac.example/' } },
    { kind: 'stranger' },
  ],
  [
    'a frame that the console’s page has written',
    {
      ...inConsole,
      url: 'about:srcdoc',
      origin,
      frameId: 5,
      tab: { id: 17, index: 3, url: `${origin}/web` },
    },
    { kind: 'console', origin, tabIndex: 3, tabId: 17, frameId: 5 },
  ],
  [
    'one that is kept apart from it',
    { ...inConsole, url: 'about:srcdoc', origin: 'null', frameId: 5, tab: { id: 17, index: 3, url: origin } },
    { kind: 'stranger' },
  ],
  [
    'a console’s empty frame in another site’s page',
    {
      ...inConsole,
      url: 'about:blank',
      origin,
      frameId: 5,
      tab: { id: 17, index: 3, url: 'https://k.example' },
    },
    { kind: 'stranger' },
  ],
  [
    'a page that says it is of another site than its address',
    { ...inConsole, url: 'https://khac.example/', origin },
    { kind: 'stranger' },
  ],
  [
    'another site’s frame in a console',
    { ...inConsole, url: 'https://khac.example/', frameId: 5, tab: { id: 17, index: 3, url: origin } },
    { kind: 'stranger' },
  ],
  ['a frame of a tab nobody knows', { ...inConsole, frameId: 5 }, { kind: 'stranger' }],
  ['another extension', { ...inConsole, id: 'zzzzzz' }, { kind: 'stranger' }],
  ['another extension’s page', { id: 'zzzzzz', url: 'chrome-extension://zzzzzz/' }, { kind: 'stranger' }],
  [
    'a page that names us in its address',
    { ...inConsole, url: 'https://khac.example/chrome-extension://abcdef/' },
    { kind: 'stranger' },
  ],
  ['nobody known', { id: 'abcdef' }, { kind: 'stranger' }],
]

test.each(senders)('%s', (_, facts, expected) => {
  expect(senderOf(facts, settings, self)).toEqual(expected)
})
