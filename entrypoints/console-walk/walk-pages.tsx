import { render } from 'preact'
import { type Answer, ask, isAnswered } from '@/components/overlay/bridge'
import { untilAnswered } from '@/components/until-answered'
import css from '@/components/walk/walk.css?inline'
import { WalkBar } from '@/components/walk/walk-bar'
import { sightingsOf } from '@/entrypoints/console.content/looks'
import { openToolRoot, type ToolRoot, topDocument } from '@/entrypoints/console-wizard/root'
import type { ConsoleProfile } from '@/utils/consoles/profile'
import { createPageReader, type PageReading } from '@/utils/consoles/read-page'
import { valueIn } from '@/utils/consoles/read-text'
import { findPrevious } from '@/utils/consoles/recognise/find-pager'
import type { WalkOrder, WalkPage } from '@/utils/consoles/walk'
import type { WalkMessage } from '@/utils/messages'
import { obstacleOn } from './obstacle'
import { namesOf, settledPage } from './settled-page'

/**
 * Reads this page of the list, has it recorded, and presses the pager as it is told, until there is nothing more to
 * press. A frame without a list says nothing, unless it is the page itself.
 */
export async function walkPages(profile: ConsoleProfile): Promise<void> {
  const reader = createPageReader(profile)
  const keys = new AbortController()
  let bar: ToolRoot | null = null
  let stopping = false
  let isLeft = false

  /** Told again under its number where no answer comes: it may have been taken all the same. */
  const report = (event: WalkMessage['event']) => {
    const id = Math.random()
    return untilAnswered(() => ask<'walk'>({ type: 'walk', id, event }), isAnswered)
  }

  function show(answer: Answer<'walk'>): void {
    if (!answer.ok) return
    bar ??= openToolRoot('dung-hen-walk', css)
    const { host, root } = bar
    const close = () => host.remove()
    if (answer.value.end) keys.abort()
    render(<WalkBar walk={answer.value} stopping={stopping} onStop={stop} onClose={close} />, root)
  }

  function stop(): void {
    stopping = true
    report({ kind: 'stop' }).then(show)
  }

  /** Nothing more is pressed on a page that the officer works on himself; our own presses are not trusted events. */
  function leave({ isTrusted, target }: Event): void {
    if (!isTrusted || isOurs(target) || isLeft) return
    isLeft = true
    report({ kind: 'officer' }).then(show)
  }

  const listening = { capture: true, signal: keys.signal }
  // The officer is on the page, not in the bar; the console's own use of the key is left to it.
  for (const page of new Set([document, topDocument()])) {
    page.addEventListener('keydown', (event) => event.key === 'Escape' && !stopping && stop(), listening)
    page.addEventListener('click', leave, listening)
    page.addEventListener('input', leave, listening)
  }

  let before = ''
  for (;;) {
    const reading = await settledPage(document, reader, before)
    if (!reading) {
      if (before || window === window.top) show(await report({ kind: 'stuck' }))
      break
    }
    if (reading.rows.length > 0) await record(reading)
    const answer = await report({ kind: 'page', page: walkPageOf(reading) })
    show(answer)
    const press = answer.ok ? controlFor(answer.value.order, reading) : null
    if (!press || isLeft) break
    before = namesOf(reading).join()
    press.click()
  }
  keys.abort()
}

/** Whether it happened in something of ours: a closed shadow root lets its host alone be seen. */
function isOurs(target: EventTarget | null): boolean {
  return target !== null && 'nodeName' in target && /^dung-hen/iu.test(`${target.nodeName}`)
}

/** The page before the last is told of only once it lies in the history. */
async function record(reading: PageReading): Promise<Answer<'look'>> {
  const { page, account } = reading
  const sightings = sightingsOf(reading)
  return untilAnswered(() => ask<'look'>({ type: 'look', page, account, sightings }), isAnswered)
}

function controlFor(order: WalkOrder, reading: PageReading): HTMLElement | null {
  if (order === 'stay') return null
  return order === 'next' ? nextOn(reading) : previousOn(reading)
}

/** Where a pager drops its arrow on the last page, what stands in its place is the number of a page. */
function nextOn({ pager }: PageReading): HTMLElement | null {
  const next = pager?.next ?? null
  return next && !/^\d+$/u.test(valueIn(next)) ? next : null
}

function previousOn({ pager, rows: [first] }: PageReading): HTMLElement | null {
  if (pager?.previous) return pager.previous
  const list = first?.element.parentElement
  const found = pager && list ? findPrevious(list) : null
  return found instanceof HTMLElement ? found : null
}

function walkPageOf(reading: PageReading): WalkPage {
  const { page, pager, proof } = reading
  return {
    view: page,
    ids: namesOf(reading),
    number: pager?.current ?? null,
    hasNext: nextOn(reading) !== null,
    hasPrevious: previousOn(reading) !== null,
    total: pager?.total ?? null,
    proven: proof.ok,
    obstacle: obstacleOn(document),
  }
}
