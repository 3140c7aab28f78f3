/** The whole trial inside a console's page; the test puts it in before the page's own scripts and calls `run`. */
import { createRandom } from '../../consoles/random.mjs'
import { consoles, operations } from './operations.mjs'
import { probeFrames } from './paint-probe.mjs'
import { countdownOf, createRightTexts } from './right-texts.mjs'
import { serveInPage } from './served-in-page.mjs'

const names = Object.keys(operations)
/** As many frames as a busy computer may need for one operation. */
const patience = 240
/** Enough of a failure to understand it. */
const kept = 20
/** How a page's code runs. */
const ways = {
  task: (deed) => setTimeout(deed),
  microtask: (deed) => queueMicrotask(deed),
  'animation frame': (deed) => requestAnimationFrame(deed),
}
/** Of each dossier: what waits, what the page drops of two wishes at once, and what it still shows meanwhile. */
const versions = 5

/** @param {{ name: 'opencps' | 'tandan', seed: number, now: string }} options */
function createTrial({ name, seed, now }) {
  const random = createRandom(seed)
  const shell = consoles[name]
  const right = createRightTexts(() => server.control.now())
  /** The last list's records, in its order, and by number the last versions of each dossier. */
  let list = []
  const latest = new Map()
  const wrongBadges = []
  const wrongFrames = []
  const counts = Object.fromEntries(names.map((each) => [each, 0]))
  let done = 0
  let frames = () => 0

  const server = serveInPage(name, {
    seed,
    now,
    // Dice of its own: how often the page asks for the time must not change which operations come.
    random: createRandom(seed + 1),
    onAnswer({ isList, rows }) {
      if (isList) list = rows
      for (const row of rows) {
        if (row.shows.includes('term')) right.sawTerm(row)
        if (row.number) latest.set(row.number, [row, ...(latest.get(row.number) ?? [])].slice(0, versions))
      }
    },
  })

  const numberIn = (row) => /H00\.\d\d(\.\d{6}\.\d{4}|\.\d\d-\d{6}-\d{4})/.exec(row.textContent)?.[0] ?? null
  const badgesOn = (row) => [...row.querySelectorAll('[data-dh-text]')]
  const countdownOn = (cell) => countdownOf(cell.getAttribute('data-dh-text'))
  const textsOf = (record) => (shell.isNarrow() ? right.narrowTextsOf(record) : right.textsOf(record))

  /** Why the list does not show what it should; empty when every row is right. */
  function faults() {
    const rows = shell.rows()
    if (rows.length !== list.length) return [`${rows.length} rows, ${list.length} expected`]
    return rows.flatMap((row, index) => {
      const record = list[index]
      const badges = badgesOn(row)
      const text = badges.length === 0 ? '' : countdownOn(badges[0])
      const texts = textsOf(record)
      const isRight = row.textContent.includes(record.number ?? '') && badges.length <= 1 && texts.has(text)
      return isRight
        ? []
        : [`${record.number} (${record.status}): “${text}”, expected ${[...texts].join(' | ')}`]
    })
  }

  /** Before each paint: a badge must be one that its row's own dossier may carry, as its last answers had it. */
  function lookAtFrame() {
    for (const row of shell.rows()) {
      const records = latest.get(numberIn(row))
      // A row without a number of its own may have one in its notes, as hostile ones do.
      if (!records) continue
      for (const cell of badgesOn(row)) {
        const text = countdownOn(cell)
        const isOwn = records.some((record) => right.textsOf(record).has(text) || textsOf(record).has(text))
        if (!isOwn && wrongFrames.length < kept)
          wrongFrames.push(`after ${done} operations: ${records[0].number} carries “${text}”`)
      }
    }
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  async function until(fact, what) {
    for (let left = patience; left > 0; left--) {
      if (fact()) return
      await frame()
    }
    throw new Error(`${what} did not come: ${faults().slice(0, 3).join('; ')}`)
  }

  const isSettled = () => server.isIdle() && shell.isList() && !shell.isLoading() && faults().length === 0

  async function once() {
    const operation = random.pick(names)
    counts[operation] += 1
    await operations[operation]({ shell, server, right, random, until, shown: () => list })
    // A click reaches the server by events of its own, and the page by a frame.
    await frame()
    await frame()
    await until(isSettled, 'right badges').catch(({ message }) => {
      if (wrongBadges.length < kept) wrongBadges.push(`${done} (${operation}): ${message}`)
    })
    done += 1
  }

  /** Takes its badges off as often as the overlay puts them on, until it leaves the page in peace. */
  async function stopOverlay() {
    const undo = () => {
      for (const cell of document.querySelectorAll('[data-dh-text]')) cell.removeAttribute('data-dh-text')
    }
    const observer = new MutationObserver(undo)
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-dh-text'] })
    undo()
    const hasStopped = () =>
      document.querySelector('dung-hen').shadowRoot.querySelector('[data-dh-trouble="stopped"]') !== null
    await until(hasStopped, 'the end of the overlay')
    observer.disconnect()
  }

  return {
    /** Waits for the first list and begins to watch the frames. */
    async begin() {
      await until(isSettled, 'the first list')
      frames = probeFrames(lookAtFrame)
    },
    /**
     * Whether the watch over the frames is awake: with the overlay driven to stop, a badge that is nobody's is put on a
     * row in each of the ways that a page's code runs. Gives those that were seen.
     */
    async seenOfPlanted() {
      await stopOverlay()
      const seen = []
      for (const [way, run] of Object.entries(ways)) {
        const before = wrongFrames.length
        const row = shell.rows().find((each) => latest.has(numberIn(each)))
        await new Promise((resolve) =>
          run(() => {
            row.firstElementChild.setAttribute('data-dh-text', 'Quá hạn 999 ngày làm việc')
            resolve()
          }),
        )
        await frame()
        await frame()
        row.firstElementChild.removeAttribute('data-dh-text')
        if (wrongFrames.length > before) seen.push(way)
      }
      return seen
    },
    async run(count) {
      for (let i = 0; i < count; i++) await once()
      return { done, counts, wrongBadges, wrongFrames, frames: frames() }
    },
  }
}

window.createTrial = createTrial
