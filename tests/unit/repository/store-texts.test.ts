import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import chromium from '../../e2e/manifests/chromium.json'
import { read, root } from './source'

/** What the stores take at most. */
const pictureBytes = 400 * 1024

describe.each(['vi', 'en'])('the store listing in %s', (language) => {
  const text = read(`docs/store/${language}.md`)

  test('name and summary are as short as the stores want them', () => {
    const limited = [...text.matchAll(/^\*\*.+\*\* \(\D*(\d+)[^)]*\): (.+)$/gm)]
    expect(limited).toHaveLength(2)
    for (const [, most, says = ''] of limited) expect(says.length, says).toBeLessThanOrEqual(Number(most))
  })

  test('every permission is accounted for', () => {
    const { permissions, optional_permissions } = chromium
    for (const permission of [...permissions, ...optional_permissions]) {
      expect(text).toContain(`| \`${permission}\``)
    }
  })
})

test('the pictures are small enough to be kept with the sources', () => {
  const folder = join(root, 'docs/store/pictures')
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  expect(sizes.length).toBeGreaterThanOrEqual(3)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(pictureBytes)
})
