type Stores = Record<string, string>

const first: Stores = {
  dossiers: '++id, &key, rowKey, open',
  changes: '++seq, dossier',
  entries: '++seq, dossier',
  looks: '++seq, origin, [origin+at]',
}

const secondAtFirst: Stores = {
  dossiers: '++id, &key, rowKey, [open+firstSeen], *aliases',
  changes: '++seq, dossier, [field+seenAfter]',
  looks: '++seq, origin, [origin+at], account',
  absences: '++seq',
  deletions: '++seq',
  marks: '&name',
}

const second: Stores = { ...secondAtFirst, imported: '[source+key], key, open', sources: '&id' }

const third: Stores = { draws: '++seq' }

/** The stores of every version there ever was, as they are now. */
export const released: Stores[] = [first, second, third]

/** The stores that a version of the extension knew, one entry for each version of the history. */
type Known = Stores[]

const [one, twoAtFirst, two, three]: [Known, Known, Known, Known] = [
  [first],
  [first, secondAtFirst],
  [first, second],
  released,
]

/**
 * Every history that a computer may hold, by what has opened it, one after another. Version 2 was given two stores
 * after it was already in use (commits c89d2c2 and d91794a): Dexie then adds what is missing by itself and counts the
 * browser's own number on by one, so it matters which of the two was there first.
 */
export const histories: { called: string; openedBy: Known[] }[] = [
  { called: '1', openedBy: [one] },
  { called: '2 as it first was', openedBy: [twoAtFirst] },
  { called: '2', openedBy: [two] },
  { called: '2 brought on from 1', openedBy: [one, two] },
  { called: '2 brought on from 2 as it first was', openedBy: [twoAtFirst, two] },
  { called: '3', openedBy: [three] },
  { called: '3 brought on from 2 as it first was', openedBy: [twoAtFirst, three] },
  { called: '3 brought on step by step', openedBy: [one, twoAtFirst, two, three] },
]
