import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSteps } from '@/components/use-steps'
import type { Steps } from '@/utils/reports/steps'

let root: HTMLElement
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  render(null, root)
  root.remove()
})

interface Asked {
  /** Whose question it is. */
  of: string
  n: number
}

/** Under way until it is told: each step takes longer than a slice. */
const gates = new Map<string, boolean>()
const begun: string[] = []
const painted: string[] = []

function* answer({ of, n }: Asked): Steps<string> {
  begun.push(`${of}${n}`)
  while (gates.get(`${of}${n}`) === false) {
    const until = performance.now() + 6
    while (performance.now() < until);
    yield
  }
  return `${of}${n}`
}
const isSame = (a: Asked, b: Asked) => a.of === b.of

function Page({ asked }: { asked: Asked }) {
  const { found } = useSteps(asked, answer, isSame)
  painted.push(found)
  return <p>{found}</p>
}
const ask = (asked: Asked) => render(<Page asked={asked} />, root)

beforeEach(() => {
  gates.clear()
  begun.length = 0
  painted.length = 0
})

test('the first answer is there at once, and a short one before the page is painted', async () => {
  ask({ of: 'a', n: 1 })
  expect(root.textContent).toBe('a1')
  ask({ of: 'a', n: 2 })
  await new Promise(requestAnimationFrame)
  expect(root.textContent).toBe('a2')
})

test('an answer under way is finished, however often the same is asked anew, and the latest is the last', async () => {
  ask({ of: 'a', n: 1 })
  gates.set('a2', false)
  ask({ of: 'a', n: 2 })
  await vi.waitUntil(() => begun.includes('a2'))
  for (const n of [3, 4, 5]) ask({ of: 'a', n })
  expect(root.textContent).toBe('a1')
  gates.set('a2', true)
  await vi.waitUntil(() => root.textContent === 'a5')
  expect(begun).toEqual(['a1', 'a2', 'a5'])
  expect([...new Set(painted)]).toEqual(['a1', 'a2', 'a5'])
})

test('what nobody asks any more is given up, and never shown', async () => {
  ask({ of: 'a', n: 1 })
  gates.set('a2', false)
  ask({ of: 'a', n: 2 })
  await vi.waitUntil(() => begun.includes('a2'))
  ask({ of: 'b', n: 1 })
  await vi.waitUntil(() => root.textContent === 'b1')
  gates.set('a2', true)
  await new Promise(requestAnimationFrame)
  expect(begun).toEqual(['a1', 'a2', 'b1'])
  expect([...new Set(painted)]).toEqual(['a1', 'b1'])
})
