import { expect, test } from 'vitest'
import { loadProposals } from '@/utils/settings/managed-consoles'

const proposed = { origin: 'https://motcua.example.vn', name: 'Một cửa tỉnh', profile: 'opencps' }
const policy = (consoles: unknown) => ({ get: async () => ({ consoles }) })

test('proposed consoles are those the office does not have yet', async () => {
  const other = { ...proposed, origin: 'http://hoso.example.vn:8080' }
  expect(await loadProposals(policy([proposed, other]), [])).toEqual([proposed, other])
  expect(await loadProposals(policy([proposed, other]), [proposed])).toEqual([other])
})

test.each([
  ['no policy', undefined],
  ['a text', 'https://motcua.example.vn'],
  ['an address that is none', [{ ...proposed, origin: 'javascript:alert(1)' }]],
  ['a page instead of a site', [{ ...proposed, origin: 'https://motcua.example.vn/login' }]],
  ['no name', [{ origin: proposed.origin, profile: 'opencps' }]],
])('%s proposes nothing', async (_what, consoles) => {
  expect(await loadProposals(policy(consoles), [])).toEqual([])
})

test('one bad proposal does not hide the good ones', async () => {
  expect(await loadProposals(policy([{ origin: 1 }, proposed]), [])).toEqual([proposed])
})

test('a browser that refuses to be asked proposes nothing', async () => {
  const refusing = { get: () => Promise.reject(new Error('no managed storage manifest')) }
  expect(await loadProposals(refusing, [])).toEqual([])
})
