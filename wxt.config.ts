import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { proposedKeys, shortcutCommands } from './utils/settings/commands'

/**
 * One policy for every build (design.md, rule 2: no network, no foreign code).
 * `style-src 'self'` is why no library that injects `<style>` may be used on our pages.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

// WXT takes the mode's name for Node's environment, and with any but "production" components are compiled with
// their file names and line numbers: a path of the building machine in every one of them.
if (process.env.NODE_ENV === 'demo') process.env.NODE_ENV = 'production'

/** For the test that compares the builds: the demo build with nothing but its name, to a folder of its own. */
const nominalDemo = process.env.DUNG_HEN_NOMINAL_DEMO

/** The demo build differs from production in this host, the settable clock and the open shadow root; in nothing else. */
const demoHosts = ['http://127.0.0.1/*']

/**
 * For a province's own build: its consoles' hosts as match patterns, joined by commas. They stand in the manifest,
 * with what is injected into them, so such a build needs no `scripting` and can ask for no other host.
 */
const provinceHosts = (process.env.DUNG_HEN_HOSTS ?? '').split(',').filter(Boolean)
const isProvince = provinceHosts.length > 0

/** What the popup's first paint waits for. */
const popupStart = resolve(import.meta.dirname, 'entrypoints/popup/index.html')

/**
 * One file of all that the popup shares with other pages and needs at once. The browser hands an extension its files
 * one by one, each in some milliseconds, and by itself the bundler makes a dozen of them.
 */
function firstPaintOf(entry: string) {
  let needed: Set<string> | null = null
  return (id: string, modules: Modules): string | null => {
    needed ??= importedFrom(entry, modules)
    // What is the popup's own stays with it.
    return needed.has(id) && !id.includes('/entrypoints/') ? 'first-paint' : null
  }
}

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** A module, all that it imports, and all that these do; nothing that is imported later, when it is wanted. */
function importedFrom(entry: string, modules: Modules): Set<string> {
  const found = new Set([entry])
  for (const id of found) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  return found
}

export default defineConfig({
  manifestVersion: 3,
  ...(isProvince ? { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-province' } : {}),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // The pages are built together; every script that stands alone is one file anyway.
      if (!entrypoints.some(({ type }) => type === 'popup')) return
      const output = config.build?.rollupOptions?.output
      if (!output || Array.isArray(output)) throw new Error('WXT says nothing of where pages are written')
      output.codeSplitting = { groups: [{ debugName: 'first-paint', name: firstPaintOf(popupStart) }] }
    },
    'build:manifestGenerated': (_, manifest) => {
      if (!isProvince) return
      manifest.content_scripts = [
        {
          matches: provinceHosts,
          // All but the reader lie ready in the page and idle until they are wanted: nothing can put them in later. What
          // answers the background stands before the reader, whose question may make the background ask at once.
          js: [
            'console-english.js',
            'console-recognise.js',
            'console-walk.js',
            'content-scripts/console.js',
            'console-panel.js',
            'console-mover.js',
            'console-commands.js',
          ],
          css: ['content-scripts/console.css'],
          run_at: 'document_idle',
          all_frames: true,
          // Frames that a console's page has written itself; Chromium before 119 passes over the word.
          match_origin_as_fallback: true,
        },
      ]
    },
  },
  // Even so WXT 0.20 injects its own storage module wherever a name is `storage`; none is.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  ...(nominalDemo ? { outDir: nominalDemo, outDirTemplate: '.' } : {}),
  vite: () => ({
    plugins: [preact()],
    // Dexie's main file is compiled for browsers older than any that runs this extension.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: { target: ['chrome109', 'firefox128'], modulePreload: { polyfill: false } },
    ...(nominalDemo ? { define: { 'import.meta.env.MODE': '"production"' } } : {}),
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    short_name: 'Đúng Hẹn',
    description: '__MSG_description__',
    default_locale: 'vi',
    // Asked for when reminders are switched on.
    optional_permissions: ['notifications'],
    ...(isProvince
      ? { permissions: ['storage', 'activeTab', 'alarms', 'contextMenus'], host_permissions: provinceHosts }
      : {
          permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
          optional_host_permissions: ['http://*/*', 'https://*/*'],
        }),
    ...(mode === 'demo' ? { host_permissions: demoHosts } : {}),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    omnibox: { keyword: 'hs' },
    commands: Object.fromEntries(
      shortcutCommands.map((command) => [
        command,
        {
          suggested_key: { default: proposedKeys[command] },
          // Names of messages hold no hyphen.
          description: `__MSG_${command.replaceAll('-', '_')}__`,
        },
      ]),
    ),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dung-hen@mot-cua.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '109', storage: { managed_schema: 'managed-schema.json' } }),
  }),
})
