import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { meetingPoint, type OverlayHost, type Tool, type ToolName } from '@/components/overlay/meeting-point'
import { openTool } from '@/entrypoints/console.content/tools'
import { version } from '@/package.json'

let ended: AbortController
let start: ReturnType<typeof vi.fn<Tool['start']>>
let setTrouble: ReturnType<typeof vi.fn<OverlayHost['setTrouble']>>
/** What the background does when it is asked for the tool. */
let put: () => void
let answer: unknown
let started: Set<ToolName>
let asked: number

const host = () =>
  ({
    signal: ended.signal,
    setTrouble,
    ask: async () => {
      asked++
      put()
      return answer
    },
  }) as unknown as OverlayHost
const open = () => openTool('panel', host(), started)
const layDown = (its = version) => {
  meetingPoint().tools.panel = { version: its, start }
}

beforeEach(() => {
  ended = new AbortController()
  start = vi.fn()
  setTrouble = vi.fn()
  put = () => layDown()
  answer = { ok: true, value: { ok: true } }
  started = new Set()
  asked = 0
})
afterEach(() => {
  globalThis.dungHen = undefined
})

test('a tool is put in and started once, however often and fast it is wanted', async () => {
  await Promise.all([open(), open()])
  await open()
  expect(start).toHaveBeenCalledTimes(1)
  expect(setTrouble).not.toHaveBeenCalled()
})

test('a tool that is in the page already is only started', async () => {
  layDown()
  await open()
  expect(asked).toBe(0)
  expect(start).toHaveBeenCalledTimes(1)
})

test('another copy of the content script starts it anew', async () => {
  await open()
  started = new Set()
  await open()
  expect(start).toHaveBeenCalledTimes(2)
  expect(asked).toBe(1)
})

test('a tool left by another version is replaced; when that fails, only a reload helps', async () => {
  layDown('0.0.1')
  await open()
  expect(start).toHaveBeenCalledTimes(1)

  started = new Set()
  layDown('0.0.1')
  put = () => layDown('99.0.0')
  await open()
  expect(start).toHaveBeenCalledTimes(1)
  expect(setTrouble).toHaveBeenCalledExactlyOnceWith({ kind: 'reload', reason: '' })
})

test('a refused tool is told, and may be wanted again', async () => {
  put = () => {}
  answer = { ok: true, value: { ok: false } }
  await open()
  expect(setTrouble).toHaveBeenCalledExactlyOnceWith({ kind: 'tool', reason: '' })
  put = () => layDown()
  await open()
  expect(start).toHaveBeenCalledTimes(1)
})

test('an extension that is gone is told once, by who asked', async () => {
  put = () => {}
  answer = { ok: false, gone: true }
  await open()
  expect(setTrouble).not.toHaveBeenCalled()
})

test('after the end nothing is started', async () => {
  put = () => {
    layDown()
    ended.abort()
  }
  await open()
  expect(start).not.toHaveBeenCalled()
})

test('what the page calls "dungHen" is not taken for ours', () => {
  const page = { dungHen: 'an element of the page' }
  const before = Object.getPrototypeOf(globalThis)
  Reflect.deleteProperty(globalThis, 'dungHen')
  Object.setPrototypeOf(globalThis, Object.setPrototypeOf(page, before))
  expect(meetingPoint()).toEqual({ tools: {} })
  Object.setPrototypeOf(globalThis, before)
})
