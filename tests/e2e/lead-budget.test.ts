import { expect, test } from 'vitest'
import { outputs } from '../../scripts/lib/build.mjs'
import { firstLoad } from '../../scripts/lib/sizes.mjs'

/** What must be loaded before the popup can paint its figures; how much it may weigh, build.test.ts holds. */
test('the popup’s first load is few files that are all asked for at once', () => {
  const { entries, files, preloaded } = firstLoad(outputs.chromium, 'popup.html')
  // More than the entry alone, or the imports were not understood. Each file takes some milliseconds to be handed out.
  expect(files.length).toBeGreaterThan(1)
  expect(files.length).toBeLessThanOrEqual(4)
  expect([...entries, ...preloaded].sort()).toEqual([...files].sort())
})
