import type { Sighting } from '@/utils/dossier/sighting'
import type { ToBackground } from '@/utils/messages'

const at = Date.UTC(2026, 10, 18)

export const sampleSighting: Sighting = {
  number: 'H00.99.261118.0009',
  rowId: '41057',
  status: 'processing',
  step: 'Thẩm định',
  dueAt: { at, precision: 'day' },
  term: { unit: 'workingDay', count: 2.5 },
}

/** What a message may be without, by the way to it: what a page does not show or tells once, and what an officer leaves as it is. */
const optional = /^paper$|^display\.[a-zA-Z]+$|^sightings?(?:\.\d+)?\.(?:rowId|step|dueAt|term)$/

/** Whether a message without the value at this place is one still. */
export const isOptional = (path: readonly (string | number)[]): boolean => optional.test(path.join('.'))

/** A key at an origin that no test registers: a sender may ask, and there is nothing to be had. */
const key = 'https://motcua.vidu.example A-1'

/** Who may send a message to the background: a registered console, a page of the extension's own. */
export interface Allowed {
  console: boolean
  page: boolean
}

type Samples = {
  [T in ToBackground['type']]: { message: Extract<ToBackground, { type: T }>; allowed: Allowed }
}

const console = { console: true, page: false }
const page = { console: false, page: true }
const both = { console: true, page: true }

/**
 * One valid message of every type there is, and who may send it. A new type has no place in the protocol before it
 * has one here.
 */
export const samples: Samples = {
  hello: { message: { type: 'hello' }, allowed: console },
  look: {
    message: { type: 'look', page: 'danh-sach', account: 'Cao Thị B', sightings: [sampleSighting] },
    allowed: console,
  },
  explain: { message: { type: 'explain', sighting: sampleSighting }, allowed: console },
  openTool: { message: { type: 'openTool', tool: 'panel' }, allowed: console },
  setDisplay: {
    message: {
      type: 'setDisplay',
      display: { text: 'short', colours: true, handle: 'left', handleAt: 30, columns: ['dueAt'] },
    },
    allowed: console,
  },
  teach: {
    message: {
      type: 'teach',
      profile: { version: 1, name: 'Hệ thống mẫu', recognise: ['#none'], lists: [], details: [] },
    },
    allowed: { console: false, page: false },
  },
  startWalk: { message: { type: 'startWalk', tabId: 999_999 }, allowed: page },
  listCoverage: { message: { type: 'listCoverage', list: 'danh-sach' }, allowed: console },
  walkHello: { message: { type: 'walkHello' }, allowed: console },
  // Answered in a tab that is being walked only.
  walk: {
    message: { type: 'walk', id: 0.5, event: { kind: 'stop' } },
    allowed: { console: false, page: false },
  },
  answerOnTime: {
    message: { type: 'answerOnTime', sighting: sampleSighting, answer: 'late' },
    allowed: console,
  },
  writeNotice: {
    message: { type: 'writeNotice', sighting: { ...sampleSighting, number: 'B-1' }, paper: 'apology' },
    allowed: console,
  },
  openExplain: {
    message: { type: 'openExplain', sighting: { ...sampleSighting, number: 'B-1' } },
    allowed: console,
  },
  openTimeline: {
    message: { type: 'openTimeline', sighting: { ...sampleSighting, number: 'B-1' } },
    allowed: console,
  },
  applicant: { message: { type: 'applicant', key }, allowed: page },
  entries: { message: { type: 'entries', key }, allowed: both },
  addEntry: { message: { type: 'addEntry', key, entry: { kind: 'reviewed' } }, allowed: both },
  absences: { message: { type: 'absences' }, allowed: both },
  addAbsence: {
    message: {
      type: 'addAbsence',
      absence: { holder: 'Lê Văn B', origin: null, from: '2026-11-23', to: '2026-11-27' },
    },
    allowed: both,
  },
  removeAbsence: { message: { type: 'removeAbsence', seq: 999_999 }, allowed: both },
  refresh: { message: { type: 'refresh' }, allowed: page },
  pageState: { message: { type: 'pageState', reason: null, questions: 0 }, allowed: console },
  fault: {
    message: {
      type: 'fault',
      name: 'TypeError',
      stack: 'TypeError: x\n    at content-scripts/console.js:1:2',
    },
    allowed: console,
  },
  clock: { message: { type: 'clock', offset: 0 }, allowed: console },
  // Last: from then on the tab is being walked.
  walkHere: { message: { type: 'walkHere' }, allowed: console },
}
