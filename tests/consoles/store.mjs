import { addWorkingDays, clockOf, dateOf, instant } from '../oracle/working-days.mjs'
import { cut } from './dates.mjs'
import { couldNumber, seedDossiers } from './seed.mjs'
import { hasResult, statusOf } from './status-labels.mjs'

/**
 * @typedef {import('./seed.mjs').TruthDossier} TruthDossier
 * @typedef {'opencps' | 'tandan' | 'plain' | 'framed' | 'tworow' | 'virtual' | 'igate'} ConsoleName
 * @typedef {ReturnType<typeof createStore>} Store
 * @typedef {{ at: number, precision: 'day' | 'minute' | 'second' }} ShownTime
 * @typedef {Omit<TruthDossier, 'submittedAt' | 'receivedAt' | 'dueAt' | 'stepDueAt' | 'finishedAt' | 'returnedAt'> & {
 *   submittedAt: ShownTime | null, receivedAt: ShownTime | null, dueAt: ShownTime | null,
 *   stepDueAt: ShownTime | null, finishedAt: ShownTime | null, returnedAt: ShownTime | null,
 *   shows: string[],
 * }} ShownRecord a dossier's truth, its times cut to what the page wrote; `shows` names the fields the page showed
 * @typedef {{ at: number, origin: string, view: string, page: number, rows: ShownRecord[] }} Answer
 */

/** @type {ConsoleName[]} */
const names = ['opencps', 'tandan', 'plain', 'framed', 'tworow', 'virtual', 'igate']

const timeFields = ['submittedAt', 'receivedAt', 'dueAt', 'stepDueAt', 'finishedAt', 'returnedAt']

/**
 * The record of a dossier as a page shows it. In result lists the step and the receiver hold citizens' names,
 * so neither counts as a step or an officer shown.
 * @param {TruthDossier} dossier
 * @param {string[]} fields
 * @param {'day' | 'minute' | 'second'} precision
 * @returns {ShownRecord}
 */
export function shownRecord(dossier, fields, precision) {
  const hidden = hasResult(dossier.status) ? ['step', 'holder'] : []
  const times = Object.fromEntries(timeFields.map((field) => [field, cut(dossier[field], precision)]))
  return structuredClone({ ...dossier, ...times, shows: fields.filter((field) => !hidden.includes(field)) })
}

/** What all consoles call the answer behind a dossier's detail. */
export const detailView = 'chi-tiet-ho-so'

/**
 * What the consoles know: their dossiers, their common clock, and every answer they gave. Pages see a change when
 * they next ask, as on a real console. A console that nobody asks has no dossiers made for it.
 * @param {{ seed: number, now: string }} options
 */
export function createStore({ seed, now }) {
  let clockOffset = Date.parse(now) - Date.now()
  let sown = { seed, at: Date.parse(now) }
  /** @type {Partial<Record<ConsoleName, TruthDossier[]>>} */
  let dossiers = {}
  /** @type {Answer[]} */
  let log = []

  const present = () => Date.now() + clockOffset

  function fill(newSeed) {
    sown = { seed: newSeed, at: present() }
    dossiers = {}
    log = []
  }

  /** @param {ConsoleName} name */
  function list(name) {
    dossiers[name] ??= seedDossiers(name, sown.seed, sown.at)
    return dossiers[name]
  }

  /** Whose dossier this is; an unknown number is a mistake in the test. */
  function ownerOf(number) {
    const owner = names.find(
      (name) => couldNumber(name, number) && list(name).some((dossier) => dossier.number === number),
    )
    if (!owner) throw new Error(`No dossier ${number}`)
    return owner
  }

  const find = (number) => list(ownerOf(number)).find((dossier) => dossier.number === number)

  function act(dossier, action) {
    dossier.actions.push({ at: present(), step: dossier.step, holder: dossier.holder, action })
  }

  const control = {
    /** The server's clock, epoch ms. */
    now: present,
    /** @param {string} iso */
    setNow(iso) {
      const at = Date.parse(iso)
      if (Number.isNaN(at)) throw new Error(`Not an instant: ${iso}`)
      clockOffset = at - Date.now()
    },
    /** Takes time forward; working days keep the wall clock. @param {{ days?: number, workingDays?: number, hours?: number }} by */
    advance({ days = 0, workingDays = 0, hours = 0 }) {
      const moved = present() + days * 86_400_000 + hours * 3_600_000
      const date = dateOf(moved)
      const shift = instant(addWorkingDays(date, workingDays)) - instant(date)
      clockOffset = moved + shift - Date.now()
    },
    /** Moves a due date without a trace in the steps, as a console's own bulk tools do. */
    moveDue(number, iso) {
      find(number).dueAt = Date.parse(iso)
    },
    /** @param {string} number @param {string} label as the console writes it */
    setStatus(number, label) {
      const dossier = find(number)
      dossier.status = statusOf(label)
      dossier.statusLabel = label
      dossier.statusNote = ''
      if (hasResult(dossier.status)) {
        dossier.finishedAt ??= present()
        dossier.step = `Trả kết quả cho ${dossier.applicant.name}`
        dossier.holder = null
      }
      if (dossier.status === 'returned') dossier.returnedAt = present()
      act(dossier, label)
    },
    setStep(number, step) {
      const dossier = find(number)
      dossier.step = step
      act(dossier, 'Chuyển xử lý')
    },
    setUnit(number, unit) {
      find(number).unit = unit
    },
    setHolder(number, holder) {
      const dossier = find(number)
      dossier.holder = holder
      act(dossier, 'Chuyển người xử lý')
    },
    /**
     * Adds a dossier made of the console's first running one and `values`; gives its number.
     * @param {ConsoleName} name @param {Partial<TruthDossier>} values
     */
    add(name, values) {
      const all = list(name)
      const model = all.find((dossier) => dossier.status === 'processing')
      const id = 1 + Math.max(...all.map((dossier) => dossier.id))
      const number = model.number.replace(/\d{4}$/, String(id - 40_999).padStart(4, '0'))
      all.unshift({ ...structuredClone(model), id, number, ...values })
      return values.number ?? number
    },
    remove(number) {
      const name = ownerOf(number)
      dossiers[name] = list(name).filter((each) => each.number !== number)
    },
    /** Starts over with this seed at the present server clock; the answer log begins anew. */
    reset: fill,
    /** The truth about every dossier of a console, whether shown or not. @param {ConsoleName} name */
    dossiers: (name) => structuredClone(list(name)),
    /** How many lists a console has answered, and the rows of the last one. @param {string} origin */
    lists(origin) {
      const lists = log.filter((answer) => answer.origin === origin && answer.view !== detailView)
      return { count: lists.length, rows: structuredClone(lists.at(-1)?.rows ?? []) }
    },
    /**
     * Every list and detail answered so far, oldest first; of a log that is read on and on, what came after the first
     * `known` of them: copying the whole anew each time costs more with every answer.
     */
    answerLog: (known = 0) => structuredClone(log.slice(known)),
  }

  fill(seed)
  return {
    control,
    clockOffset: () => clockOffset,
    list,
    /** @param {Answer} answer */
    record: (answer) => log.push(answer),
    clock: () => clockOf(present()),
  }
}
