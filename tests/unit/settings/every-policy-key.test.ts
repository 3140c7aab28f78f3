import { expect, test } from 'vitest'
import { defaultSettings } from '@/utils/settings/defaults'
import { loadProposals } from '@/utils/settings/managed-consoles'
import { governedSections, isLocked, loadPolicy } from '@/utils/settings/policy'
import { loadSettings } from '@/utils/settings/store'
import { memoryStorage } from './memory-storage'
import { initialAt, policyKeys, valueAt, wholePolicy } from './whole-policy'

/** Keys that are no settings: what they do is looked at below, by name. */
const ownEffect = ['skipWelcome', 'consoles', 'forbidLeadViews']

const governed = policyKeys().filter(({ path }) => !ownEffect.includes(path))
const loaded = () => loadSettings(memoryStorage({ settings: defaultSettings }), memoryStorage(wholePolicy()))

test('every key of the schema is a setting, or has an effect of its own', () => {
  const sections: readonly string[] = governedSections
  expect(governed.filter(({ path }) => !sections.includes(path.split('.')[0] ?? ''))).toEqual([])
  expect(policyKeys().length).toBe(governed.length + ownEffect.length)
})

test('set all at once, none is refused', async () => {
  expect((await loaded()).refused).toEqual([])
})

test.each(governed)(
  '$path: what is set is what holds, locked, and not what an office starts with',
  async (key) => {
    const { settings, locked } = await loaded()
    expect(valueAt(settings, key.path)).toEqual(key.value)
    expect(key.value).not.toEqual(initialAt(key.path))
    expect(isLocked(locked, key.path)).toBe(true)
  },
)

test('nobody is welcomed, and the consoles are proposed', async () => {
  const policy = memoryStorage(wholePolicy())
  expect(await loadPolicy(policy)).toMatchObject({ skipWelcome: true, isSet: true })
  expect(await loadProposals(policy, [])).toEqual(wholePolicy().consoles)
})
