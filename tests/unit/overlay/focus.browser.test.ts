import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createFocus } from '@/entrypoints/console-panel/focus'

/** No key of an officer without a mouse goes astray, whatever the console takes away under his hands. */
let host: HTMLElement
let root: HTMLElement
let field: HTMLInputElement
let end: AbortController

beforeEach(() => {
  host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  root = document.createElement('div')
  root.innerHTML = `
    <section class="surface drawer"><button class="close">×</button><ul><li><button class="entry">1</button></li></ul></section>
    <section class="surface card"><button class="close">×</button><p><button class="write">2</button></p></section>`
  shadow.append(root)
  field = document.createElement('input')
  document.body.append(field, host)
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  host.remove()
  field.remove()
})

const part = (selector: string) => root.querySelector(selector) as HTMLElement
const focused = () => host.shadowRoot?.activeElement

test('what took the focus along with it leaves it to its neighbour, or to what is still open', () => {
  const focus = createFocus(document, root)
  part('.write').focus()
  focus.keep(() => part('.write').remove())
  expect(focused()).toBe(part('.card .close'))
  focus.keep(() => part('.card').remove())
  expect(focused()).toBe(part('.drawer .close'))
  part('.entry').focus()
  focus.keep(() => part('li').remove())
  expect(focused()).toBe(part('.drawer .close'))
})

test.each([
  ['inside the overlay', () => part('.entry').focus(), 1],
  ['while nothing has the focus', () => (document.activeElement as HTMLElement).blur(), 1],
  ['in a field of the console', () => field.focus(), 0],
])('Escape %s', async (_, go, closed) => {
  let asked = 0
  createFocus(document, root).onEscape(() => {
    asked++
    return true
  }, end.signal)
  go()
  await userEvent.keyboard('{Escape}')
  expect(asked).toBe(closed)
})
