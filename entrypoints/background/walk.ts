import { browser } from 'wxt/browser'
import { withWords } from '@/components/console-scripts'
import { now } from '@/utils/clock'
import {
  isBack,
  isOver,
  leaveWalk,
  missPage,
  stopWalk,
  takePage,
  type WalkState,
  type WalkStep,
  walkAtStart,
} from '@/utils/consoles/walk'
import { coverageLine } from '@/utils/i18n/walk'
import type { Answers, BeginWalkMessage, ListCoverageMessage, WalkMessage } from '@/utils/messages'
import { keepListCoverage, loadListCoverage } from '@/utils/settings/list-coverage'
import type { Sender } from './sender'

type Console = Extract<Sender, { kind: 'console' }>

/**
 * The walk under way, if any: one at a time. It outlives the pages of a console that loads each anew, and this
 * worker, but not the browser.
 */
interface Walk {
  tabId: number
  /** The frame with the list; null until it has reported. */
  frameId: number | null
  state: WalkState
  /** The last report and what was answered: this worker may be ended in between, and then the same one comes again. */
  told?: { id: number; answer: Answers['walk'] }
  /** When something was last heard of it, epoch ms. */
  at: number
}

const key = 'walk'
/**
 * A page that is loaded longer after the last one is no longer the walk's: the officer has been elsewhere meanwhile
 * and never asked for what it would press.
 */
const staleMs = 60_000

/** Starts reading all pages of the list in a tab; false when the browser keeps scripts out of it. */
export async function startWalk(tabId: number): Promise<Answers['startWalk']> {
  await keep({ tabId, frameId: null, state: walkAtStart })
  return { ok: await begin({ tabId, allFrames: true }) }
}

/** The same, of the list in one frame. */
export async function startWalkIn({ tabId, frameId }: Console): Promise<Answers['walkHere']> {
  await keep({ tabId, frameId, state: walkAtStart })
  return { ok: await begin({ tabId, frameIds: [frameId] }) }
}

/** A page of a console was loaded: when it is the next one of the walk, the walk goes on in it. */
export async function goOnIn({ tabId, frameId }: Console): Promise<void> {
  const walk = await present()
  if (walk?.tabId !== tabId || walk.frameId !== frameId || isOver(walk.state)) return
  if (now() - walk.at > staleMs) return
  await begin({ tabId, frameIds: [frameId] })
}

/** Whether a walk is under way in this frame, or might be. */
export async function isWalking({ tabId, frameId }: Console): Promise<boolean> {
  const walk = await present()
  return walk?.tabId === tabId && (walk.frameId ?? frameId) === frameId
}

/** Takes what the walk's script reports and says what to press; one report after another, lest a "Dừng" be lost. */
export function walkOn(message: WalkMessage, sender: Console): Promise<Answers['walk'] | undefined> {
  const answer = last.then(() => take(message, sender))
  last = answer.catch(() => undefined)
  return answer
}

let last: Promise<unknown> = Promise.resolve()

async function take({ id, event }: WalkMessage, sender: Console): Promise<Answers['walk'] | undefined> {
  const walk = await present()
  if (walk?.tabId !== sender.tabId || (walk.frameId ?? sender.frameId) !== sender.frameId) return undefined
  if (walk.told?.id === id) return walk.told.answer
  const { state, order } = next(walk.state, event)
  const frameId = event.kind === 'page' ? sender.frameId : walk.frameId
  // From the first page on: whatever becomes of the tab meanwhile, what was seen stays told, and that it was not all.
  if (!walk.state.end) await keepCoverage(state, sender.origin)
  const { pages, seen, total, end } = state
  const answer = {
    order,
    pages,
    seen: seen.length,
    total,
    end: isOver(state) ? end : null,
    isBack: isBack(state),
  }
  await keep({ ...walk, frameId, state, told: { id, answer } })
  return answer
}

function next(state: WalkState, event: WalkMessage['event']): WalkStep {
  switch (event.kind) {
    case 'page':
      return takePage(state, event.page)
    case 'stop':
      return { state: stopWalk(state), order: 'stay' }
    case 'officer':
      return { state: leaveWalk(state), order: 'stay' }
    case 'stuck':
      return { state: missPage(state), order: 'stay' }
  }
}

async function keepCoverage({ view, seen, total, end }: WalkState, origin: string): Promise<void> {
  if (view === null) return
  await keepListCoverage(browser.storage.local, {
    origin,
    list: view,
    seen: seen.length,
    total,
    at: now(),
    end: end ?? 'tooLong',
  })
}

/** How much of a console's list was seen by the last walk through it, as a sentence. */
export async function coverageOf({ list }: ListCoverageMessage, { origin }: Console): Promise<string | null> {
  const all = await loadListCoverage(browser.storage.local)
  const last = all.find((one) => one.origin === origin && one.list === list)
  return last ? coverageLine(last) : null
}

type Target = { tabId: number; allFrames: true } | { tabId: number; frameIds: [number] }

async function begin(target: Target): Promise<boolean> {
  try {
    if (browser.scripting) {
      await browser.scripting.executeScript({ target, files: withWords('/console-walk.js') })
      return true
    }
    // In a province's own build the script lies in every page already, and nothing may be put in.
    const message: BeginWalkMessage = { type: 'beginWalk' }
    const frame = 'frameIds' in target ? { frameId: target.frameIds[0] } : {}
    await browser.tabs.sendMessage(target.tabId, message, frame)
    return true
  } catch {
    return false
  }
}

async function keep(walk: Omit<Walk, 'at'>): Promise<void> {
  await browser.storage.session.set({ [key]: { ...walk, at: now() } })
}

/** What stands there was put there by this file alone. */
async function present(): Promise<Walk | undefined> {
  const stored: { [key]?: Walk } = await browser.storage.session.get(key)
  return stored[key]
}
