import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { copyText } from '@/entrypoints/console-commands/copy'

const number = 'H00.99.261118.0009'
let heard: number

beforeEach(() => {
  heard = 0
  document.body.innerHTML = '<button>Sao chép</button><p>chữ trên trang</p><input>'
  document.addEventListener('copy', () => heard++)
})
afterEach(() => {
  vi.restoreAllMocks()
  document.body.innerHTML = ''
})

/** Copies in a real press, with something of the page selected, and gives what is then pasted. */
async function copiedByPress(): Promise<string> {
  const [button, input] = [document.querySelector('button'), document.querySelector('input')]
  const text = document.querySelector('p')
  if (!button || !input || !text) throw new Error('No page')
  const done = new Promise<boolean>((resolve) => {
    button.onclick = () => {
      getSelection()?.selectAllChildren(text)
      copyText(number).then(resolve)
    }
  })
  await userEvent.click(button)
  expect(await done).toBe(true)
  expect(getSelection()?.toString()).toBe('chữ trên trang')
  await userEvent.click(input)
  await userEvent.paste()
  return input.value
}

test('a text is copied, whatever is selected on the page', async () => {
  expect(await copiedByPress()).toBe(number)
})

test('by plain http, where pages have no clipboard to ask, it is too, and the page hears nothing of it', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
  expect(await copiedByPress()).toBe(number)
  expect(heard).toBe(0)
})

test('a browser that copies for nobody is believed', async () => {
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  expect(await copyText(number)).toBe(false)
})
