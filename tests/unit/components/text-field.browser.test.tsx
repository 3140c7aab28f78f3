import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
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
