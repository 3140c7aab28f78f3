import '@/components/base.css'
import '@/components/settings.css'
import '@/entrypoints/options/options.css'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Shortcut } from '@/components/use-shortcuts'
import { Search } from '@/entrypoints/options/search'
import { ShortcutsSection } from '@/entrypoints/options/shortcuts-section'
import { shortcutNames, shortcutWords as words } from '@/utils/i18n/shortcuts'
import type { PageFeature } from '@/utils/settings/features'
import { findings } from './axe'

const given: Shortcut[] = [
  { command: 'open-drawer', keys: 'Alt+Shift+M' },
  { command: 'next-urgent', keys: '' },
]
const openPage = vi.fn<() => Promise<unknown>>()
let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  openPage.mockReset().mockResolvedValue(undefined)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

interface Shown {
  shortcuts?: readonly Shortcut[] | null
  open?: typeof openPage | null
  off?: PageFeature[]
}

function show({ shortcuts = given, open = openPage, off = [] }: Shown = {}) {
  render(
    <>
      <Search />
      <ShortcutsSection settings={{ features: { off } }} shortcuts={shortcuts} openPage={open} />
    </>,
    root,
  )
}

const keysOf = (command: string) => root.querySelector(`[data-shortcut="${command}"] td`)?.textContent

test('each shortcut stands with the keys it has now, or with none', async () => {
  show()
  expect(keysOf('open-drawer')).toBe('Alt+Shift+M')
  expect(keysOf('next-urgent')).toBe(words.none)
  expect(keysOf('write-notice')).toBeUndefined()
  expect(await findings(root)).toEqual([])
})

test('the button opens the browser’s own page; where that fails, the address is told', async () => {
  show()
  const button = page.getByRole('button', { name: words.change })
  await button.click()
  expect(openPage).toHaveBeenCalledOnce()
  expect(root.textContent).not.toContain(words.notOpened)
  openPage.mockRejectedValue(new Error('not allowed'))
  await button.click()
  await expect.element(page.getByText(words.notOpened)).toBeVisible()
})

test('where the browser opens that page for nobody, the way there is told', () => {
  show({ open: null })
  expect(root.textContent).toContain(words.changeInFirefox)
  expect(root.querySelector('section button')).toBeNull()
})

test('a browser without shortcuts says so, and nothing is said before that is known', () => {
  show({ shortcuts: null })
  expect(root.textContent).not.toContain(words.unsupported)
  show({ shortcuts: [] })
  expect(root.textContent).toContain(words.unsupported)
})

test('switched off, that is said', () => {
  show({ off: ['shortcuts'] })
  expect(root.textContent).toContain(words.off)
})

test('it is found by its name, with and without diacritics', async () => {
  show()
  await userEvent.fill(page.getByRole('searchbox'), 'doi phim tat')
  await expect.element(page.getByRole('list', { name: 'Kết quả tìm' })).toHaveTextContent(words.change)
})

test('every shortcut has a name', () => {
  expect(Object.values(shortcutNames).every((name) => name.length > 5)).toBe(true)
})
