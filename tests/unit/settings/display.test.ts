import { expect, test } from 'vitest'
import { checkMessage } from '@/utils/messages-check'
import { defaultSettings } from '@/utils/settings/defaults'
import { defaultDisplay } from '@/utils/settings/display'
import { settingsSchema } from '@/utils/settings/schema'

const origin = 'https://motcua.vidu.example'

test('settings stored before there was a display stay readable', () => {
  const { display: _none, ...older } = defaultSettings
  expect(settingsSchema.parse(older).display).toEqual({})
  const partly = { ...defaultSettings, display: { [origin]: { text: 'short' } } }
  expect(settingsSchema.parse(partly).display[origin]).toEqual({ ...defaultDisplay, text: 'short' })
})

test('a display that nobody can show is not taken', () => {
  expect(settingsSchema.safeParse({ ...defaultSettings, display: { [origin]: { text: 'x' } } }).success).toBe(
    false,
  )
  expect(checkMessage({ type: 'setDisplay', display: { ...defaultDisplay, handle: 'oben' } })).toBeNull()
  expect(checkMessage({ type: 'setDisplay', display: { ...defaultDisplay, x: 1 } })).toEqual({
    type: 'setDisplay',
    display: defaultDisplay,
  })
})
