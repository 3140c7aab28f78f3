/**
 * A demo console's server inside its own page: the same store and the same answers, without the way over the
 * network, so that thousands of operations can be done. An answer comes from a task, a microtask or an animation
 * frame, as the dice say: frameworks render in any of them.
 */
import * as opencps from '../../consoles/opencps/answers.mjs'
import { createStore } from '../../consoles/store.mjs'
import * as tandan from '../../consoles/tandan/answers.mjs'
import { addWorkingDays, dateOf } from '../../oracle/working-days.mjs'

/** Each console's calls: menus, one list, one detail; `size` where its server chooses how many rows a page has. */
const routes = {
  opencps: { answers: opencps, menus: '/o/rest/v2_1/menuconfigs/todo', list: '/o/rest/v2/dossiers' },
  tandan: { answers: tandan, menus: '/api/v1/menus', list: '/api/v1/hosos', size: 'size' },
}

const ways = [
  queueMicrotask,
  (deed) => setTimeout(deed),
  (deed) => requestAnimationFrame(deed),
  (deed) => requestAnimationFrame(() => queueMicrotask(deed)),
]

/** Does something from a task, a microtask or an animation frame. */
export function sometime(random, deed) {
  random.pick(ways)(deed)
}

/** The instant of a working day near `now`, at closing time. */
export function closingOf(now, workingDays) {
  return `${addWorkingDays(dateOf(now), workingDays)}T17:00:00+07:00`
}

/** Where random due dates may lie: what the oracle's own table of days off covers. */
export const dueRange = { earliest: -150, latest: 40 }

/**
 * Puts the server into the page; `onAnswer` gets each list's and detail's records as they leave.
 * @param {'opencps' | 'tandan'} name
 */
export function serveInPage(name, { seed, now, random, onAnswer }) {
  const store = createStore({ seed, now })
  const { control } = store
  const { answers, menus, list, size } = routes[name]
  let pending = 0
  let rowsOnPage = 15
  spreadDueDates(control, name)

  function bodyOf(address) {
    const { pathname, searchParams } = new URL(address, location.origin)
    const dossiers = store.list(name)
    const at = control.now()
    if (pathname === menus) return answers.menuAnswer(dossiers, at)
    if (!pathname.startsWith(list)) return {}
    if (size) searchParams.set(size, rowsOnPage)
    const answer =
      pathname === list
        ? answers.listAnswer(dossiers, at, searchParams)
        : answers.detailAnswer(dossiers, at, Number(pathname.slice(list.length + 1)))
    onAnswer({ isList: pathname === list, rows: answer.rows })
    return answer.body
  }

  function deliver(address, then) {
    pending += 1
    sometime(random, () => {
      pending -= 1
      then({ ...bodyOf(address), clockOffset: store.clockOffset() })
    })
  }

  window.fetch = (address) =>
    new Promise((resolve) =>
      deliver(address, (body) => resolve({ ok: true, status: 200, json: async () => body })),
    )
  window.XMLHttpRequest = class {
    status = 200
    open(_method, address) {
      this.address = address
    }
    send() {
      deliver(this.address, (body) => {
        this.response = body
        this.onload()
      })
    }
  }

  return {
    control,
    isIdle: () => pending === 0,
    /** From the next answer on, a page has so many rows. */
    setRowsOnPage(count) {
      rowsOnPage = count
    },
  }
}

/** Gives the dossiers as many different due dates as the table of days off allows, so that badges differ. */
function spreadDueDates(control, name) {
  const { earliest, latest } = dueRange
  const days = latest - earliest + 1
  for (const [index, { number, dueAt }] of control.dossiers(name).entries()) {
    if (number && dueAt) control.moveDue(number, closingOf(control.now(), earliest + ((index * 37) % days)))
  }
}
