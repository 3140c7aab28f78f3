import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { TextField } from '@/components/text-field'

const onSave = vi.fn<(text: string) => void>()
let root: HTMLElement

beforeEach(() => {
  onSave.mockReset()
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const show = (value: string) => render(<TextField label="Tên" value={value} onSave={onSave} />, root)

function field(): HTMLInputElement {
  const input = root.querySelector('input')
  if (!input) throw new Error('there is no field')
  return input
}

function type(text: string) {
  field().value = text
  field().dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Effects run after the frame in which a component appeared: two frames on, they have. */
const effectsRun = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))

test('what is typed the moment the field appears stays', async () => {
  show('Một cửa huyện')
  type('Một cửa tỉnh')
  await effectsRun()
  expect(field().value).toBe('Một cửa tỉnh')
  field().dispatchEvent(new Event('change', { bubbles: true }))
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Một cửa tỉnh')
})

test('another value from elsewhere is shown instead of the text typed', async () => {
  show('Một cửa huyện')
  type('Một cửa')
  await effectsRun()
  show('Một cửa tỉnh')
  await effectsRun()
  expect(field().value).toBe('Một cửa tỉnh')
})

test('what the officer is typing stays when another value comes from elsewhere, and is saved when he leaves', async () => {
  show('Một cửa huyện')
  await userEvent.click(field())
  await userEvent.keyboard('{Control>}a{/Control}Một cửa xã')
  show('Một cửa tỉnh')
  await effectsRun()
  expect(field().value).toBe('Một cửa xã')
  await userEvent.keyboard('{Tab}')
  expect(onSave).toHaveBeenCalledExactlyOnceWith('Một cửa xã')
  show('Một cửa xã')
  await effectsRun()
  expect(field().value).toBe('Một cửa xã')
})

test('a field that is only looked at, or left as it was, shows the other value', async () => {
  show('Một cửa huyện')
  await userEvent.click(field())
  show('Một cửa tỉnh')
  await effectsRun()
  expect(field().value).toBe('Một cửa tỉnh')
  await userEvent.keyboard('{End}x{Backspace}')
  show('Một cửa xã')
  await effectsRun()
  expect(field().value).toBe('Một cửa tỉnh')
  await userEvent.keyboard('{Tab}')
  await effectsRun()
  expect(field().value).toBe('Một cửa xã')
  expect(onSave).not.toHaveBeenCalled()
})
