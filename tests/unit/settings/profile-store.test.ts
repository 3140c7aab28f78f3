import { expect, test } from 'vitest'
import { profileSource } from '@/utils/consoles/profiles'
import {
  loadProfiles,
  newProfileId,
  type OwnProfile,
  removeProfile,
  saveProfile,
  watchProfiles,
} from '@/utils/settings/profile-store'
import { memoryStorage } from './memory-storage'

function ownProfile(id: string, name: string): OwnProfile {
  const source = profileSource('opencps')
  if (!source) throw new Error('no profile')
  return { id, source: { ...source, name } }
}

test('there is none at first, and no problem', async () => {
  expect(await loadProfiles(memoryStorage())).toEqual({ profiles: [] })
})

test('what was saved is loaded, heard by others, changed in its place and taken out again', async () => {
  const area = memoryStorage()
  const heard: unknown[] = []
  const stop = watchProfiles(area, ({ profiles }) => heard.push(profiles.map(({ source }) => source.name)))
  const [one, other] = [ownProfile(newProfileId(), 'Một'), ownProfile(newProfileId(), 'Hai')]
  expect(await saveProfile(area, one)).toEqual({ ok: true })
  expect(await saveProfile(area, other)).toEqual({ ok: true })
  expect(await saveProfile(area, ownProfile(one.id, 'Ba'))).toEqual({ ok: true })
  expect(await removeProfile(area, other.id)).toEqual({ ok: true })
  stop()
  expect(heard).toEqual([['Một'], ['Một', 'Hai'], ['Hai', 'Ba'], ['Ba']])
  expect(await loadProfiles(area)).toEqual({ profiles: [ownProfile(one.id, 'Ba')] })
})

test('a profile that is none, or whose id is that of a shipped one, is refused', async () => {
  const area = memoryStorage()
  const badName = ownProfile(newProfileId(), '')
  expect(await saveProfile(area, badName)).toMatchObject({ ok: false })
  expect(await saveProfile(area, ownProfile('opencps', 'Một'))).toMatchObject({ ok: false })
  expect(area.items.size).toBe(0)
})

test('a damaged store is told, and neither used nor written over', async () => {
  const area = memoryStorage({ ownProfiles: [{ id: 'own:1', source: {} }] })
  expect(await loadProfiles(area)).toEqual({
    profiles: [],
    problem: expect.stringContaining('cách đọc trang'),
  })
  expect(await saveProfile(area, ownProfile('own:2', 'Hai'))).toMatchObject({ ok: false })
  expect(area.items.get('ownProfiles')).toEqual([{ id: 'own:1', source: {} }])
})
