import { describe, expect, test } from 'vitest'
import { readWhose, scopeOf, whoseShown, whoseText } from '@/utils/reports/whose'

const an = { account: 'an.tv' }

describe('whose figures are shown', () => {
  test.each([[[]], [['an.tv']]])('on a computer of %j there is nothing to choose', (accounts) => {
    expect(whoseShown(null, accounts, false)).toBe('everyone')
    expect(whoseShown({ account: 'nobody' }, accounts, false)).toBe('everyone')
  })

  const shared = ['an.tv', 'binh.lt']

  test('on a shared computer nobody’s, until somebody has chosen', () => {
    expect(whoseShown(null, shared, true)).toBeNull()
    expect(whoseShown(an, shared, false)).toEqual(an)
  })

  test('everyone’s only where the office has allowed it', () => {
    expect(whoseShown('everyone', shared, true)).toBe('everyone')
    expect(whoseShown('everyone', shared, false)).toBeNull()
  })

  test('an account that never used this computer is nobody', () => {
    expect(whoseShown({ account: 'la.nv' }, shared, true)).toBeNull()
  })
})

test('what is read of the history follows', () => {
  expect(scopeOf('everyone')).toEqual({})
  expect(scopeOf(an)).toEqual(an)
})

test.each([null, 'everyone' as const, an])('%j comes back from an address', (whose) => {
  expect(readWhose(whoseText(whose))).toEqual(whose)
})

test('an address that says nothing says nobody', () => {
  expect(readWhose('')).toBeNull()
  expect(readWhose(null)).toBeNull()
})
