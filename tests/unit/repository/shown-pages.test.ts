import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shownPages } from '../../e2e/shown-pages'
import { root } from './source'

/** The pages that an officer can open: every folder of the entrypoints with a page in it. */
const pages = readdirSync(join(root, 'entrypoints')).filter((name) =>
  existsSync(join(root, 'entrypoints', name, 'index.html')),
)

test('every page of the extension is swept for accessibility', () => {
  expect(pages.length).toBeGreaterThan(5)
  expect([...new Set(shownPages.map(({ entrypoint }) => entrypoint))].sort()).toEqual(pages.sort())
})
