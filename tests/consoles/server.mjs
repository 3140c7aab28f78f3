/**
 * The demo consoles: one process, an origin on loopback each (history is keyed by origin), one clock. Two are shaped
 * like consoles in use, the others are foreign to every shipped profile.
 *
 *   node tests/consoles/server.mjs [--seed 1] [--now 2026-11-18T09:05:00+07:00] [--opencps-port 0] [--tandan-port 0]
 *
 * `control` changes what the consoles know; other processes reach it at `POST /__control/NAME` of either origin
 * with the arguments as a JSON array. Pages see a change when they next ask, as on a real console.
 */
import { realpathSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { foreignConsoles } from './foreign.mjs'
import { listen, readJson, redirect, sendAsset, sendJson, sendKit, sendMissing, sendPage } from './http.mjs'
import * as opencps from './opencps/answers.mjs'
import { createStore } from './store.mjs'
import * as tandan from './tandan/answers.mjs'

/** A Wednesday morning in a week with a public holiday ahead (24/11). */
export const defaultNow = '2026-11-18T09:05:00+07:00'

/** Long enough for the pages' loading state to be seen, short enough for tests. */
const latencyMs = 60

async function answerControl(store, request, response, name) {
  if (!Object.hasOwn(store.control, name)) return sendMissing(response)
  const args = request.method === 'POST' ? await readJson(request) : []
  if (!Array.isArray(args)) return sendJson(response, { error: 'Expected a JSON array of arguments' }, 400)
  sendJson(response, { result: store.control[name](...args) ?? null })
}

/** Sends an answer and remembers what it showed; 404 for null. */
async function answerAndRecord(store, origin, response, answer) {
  if (answer === null) return sendMissing(response)
  store.record({ at: store.control.now(), origin, view: answer.view, page: answer.page, rows: answer.rows })
  await pause(latencyMs)
  sendJson(response, { ...answer.body, clockOffset: store.clockOffset() })
}

/** What all consoles serve: the control calls, the clock, the kits, the page's own files. True when it was one of them. */
async function answerCommon(store, folder, request, response, path) {
  const [, first, second] = path.split('/')
  if (first === '__control') await answerControl(store, request, response, second)
  else if (first === '__clock') sendJson(response, { clockOffset: store.clockOffset() })
  else if (first === '__kit') await sendKit(response, second)
  else if (first === '__page') await sendAsset(response, folder, second)
  else return false
  return true
}

const opencpsPage = '/web/mot-cua/mot-cua-dien-tu'

async function answerOpencps(store, origin, request, response, url) {
  const path = url.pathname
  if (await answerCommon(store, 'opencps', request, response, path)) return
  const list = store.list('opencps')
  const now = store.control.now()
  if (path === '/') return redirect(response, `${opencpsPage}#/danh-sach-ho-so/1`)
  if (path === opencpsPage) return sendPage(response, 'opencps', store.clockOffset())
  if (path === '/o/rest/v2_1/menuconfigs/todo') return sendJson(response, opencps.menuAnswer(list, now))
  if (path === '/o/rest/v2/dossiers') {
    return answerAndRecord(store, origin(), response, opencps.listAnswer(list, now, url.searchParams))
  }
  const detail = /^\/o\/rest\/v2\/dossiers\/(\d+)$/.exec(path)
  if (!detail) return sendMissing(response)
  return answerAndRecord(store, origin(), response, opencps.detailAnswer(list, now, Number(detail[1])))
}

async function answerTandan(store, origin, request, response, url) {
  const path = url.pathname
  if (await answerCommon(store, 'tandan', request, response, path)) return
  const list = store.list('tandan')
  const now = store.control.now()
  if (path === '/') return redirect(response, '/dvc/xu-ly-ho-so/dang-xu-ly')
  if (path.startsWith('/dvc/')) return sendPage(response, 'tandan', store.clockOffset())
  if (path === '/api/v1/menus') return sendJson(response, tandan.menuAnswer(list, now))
  if (path === '/api/v1/hosos') {
    return answerAndRecord(store, origin(), response, tandan.listAnswer(list, now, url.searchParams))
  }
  const detail = /^\/api\/v1\/hosos\/(\d+)$/.exec(path)
  if (!detail) return sendMissing(response)
  return answerAndRecord(store, origin(), response, tandan.detailAnswer(list, now, Number(detail[1])))
}

/** A console of foreign shape on a port of its own. */
async function startForeign(store, name) {
  const { start, answer } = foreignConsoles[name]
  /** @type {{ origin: string, close(): Promise<void> }} */
  const server = await listen(0, async (request, response, url) => {
    if (await answerCommon(store, name, request, response, url.pathname)) return
    if (url.pathname === '/') return redirect(response, start)
    await answer({ store, origin: server.origin, response, url })
  })
  return { ...server, url: `${server.origin}${start}` }
}

/**
 * Starts the consoles.
 * @param {{ seed?: number, now?: string, opencpsPort?: number, tandanPort?: number }} [options]
 */
export async function startConsoles({ seed = 1, now = defaultNow, opencpsPort = 0, tandanPort = 0 } = {}) {
  const store = createStore({ seed, now })
  /** @type {{ origin: string, close(): Promise<void> }} */
  const first = await listen(opencpsPort, (request, response, url) =>
    answerOpencps(store, () => first.origin, request, response, url),
  )
  /** @type {{ origin: string, close(): Promise<void> }} */
  const second = await listen(tandanPort, (request, response, url) =>
    answerTandan(store, () => second.origin, request, response, url),
  )
  const plain = await startForeign(store, 'plain')
  const framed = await startForeign(store, 'framed')
  const tworow = await startForeign(store, 'tworow')
  const virtual = await startForeign(store, 'virtual')
  const igate = await startForeign(store, 'igate')
  return {
    opencps: { origin: first.origin, url: `${first.origin}${opencpsPage}#/danh-sach-ho-so/1` },
    tandan: { origin: second.origin, url: `${second.origin}/dvc/xu-ly-ho-so/dang-xu-ly` },
    plain,
    framed,
    tworow,
    virtual,
    igate,
    control: store.control,
    close: async () => {
      await Promise.all(
        [first, second, plain, framed, tworow, virtual, igate].map((server) => server.close()),
      )
    },
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      now: { type: 'string', default: defaultNow },
      'opencps-port': { type: 'string', default: '0' },
      'tandan-port': { type: 'string', default: '0' },
    },
  })
  const consoles = await startConsoles({
    seed: Number(values.seed),
    now: values.now,
    opencpsPort: Number(values['opencps-port']),
    tandanPort: Number(values['tandan-port']),
  })
  console.log(`OpenCPS  ${consoles.opencps.url}`)
  console.log(`Tân Dân  ${consoles.tandan.url}`)
  for (const name of Object.keys(foreignConsoles)) console.log(`${name}  ${consoles[name].url}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
