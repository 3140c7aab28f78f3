import Dexie, { type Table } from 'dexie'
import type { Role } from './paper'

/** One version of an office's own template. Versions are kept: a paper's record names the one it was made from. */
export interface TemplateVersion {
  id?: number
  paper: string
  role: Role
  /** As the officer's file was called. */
  fileName: string
  bytes: Uint8Array<ArrayBuffer>
  /** SHA-256, by which the register names it. */
  hash: string
  loadedAt: number
}

/** What is shown of a version. */
export type StoredVersion = Omit<TemplateVersion, 'bytes' | 'id'> & { id: number }

/** Which version a layout is made from; a layout without a row uses the default template. */
interface ChosenRow {
  layout: string
  version: number
}

/** Apart from the history: an office's templates are no dossier's data, and stay when history is deleted. */
export class TemplateDatabase extends Dexie {
  declare versions: Table<TemplateVersion, number>
  declare chosen: Table<ChosenRow, string>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ versions: '++id, [paper+role]', chosen: '&layout' })
  }
}

/** The office's own templates on this computer. Extension pages only. */
export function openTemplates(name = 'dung-hen-templates'): TemplateDatabase {
  return new TemplateDatabase(name)
}

/** Keeps a new version and makes papers from it. Loaded once more, the same file is chosen and not kept twice. */
export async function addVersion(db: TemplateDatabase, version: Omit<TemplateVersion, 'id'>): Promise<void> {
  const { paper, role, hash } = version
  await db.transaction('rw', db.versions, db.chosen, async () => {
    const same = await db.versions
      .where({ paper, role })
      .and((one) => one.hash === hash)
      .first()
    const id = same?.id ?? (await db.versions.add(version))
    await db.chosen.put({ layout: layoutOf(paper, role), version: id })
  })
}

/** Makes papers from this version again, or from the default template for null. */
export async function chooseVersion(
  db: TemplateDatabase,
  { paper, role }: { paper: string; role: Role },
  version: number | null,
): Promise<void> {
  if (version === null) await db.chosen.delete(layoutOf(paper, role))
  else await db.chosen.put({ layout: layoutOf(paper, role), version })
}

/** The versions of a layout, newest first, and which one is chosen; null for the default template. */
export async function readVersions(
  db: TemplateDatabase,
  paper: string,
  role: Role,
): Promise<{ versions: StoredVersion[]; chosen: number | null }> {
  return db.transaction('r', db.versions, db.chosen, async () => {
    const rows = await db.versions.where({ paper, role }).toArray()
    const chosen = await db.chosen.get(layoutOf(paper, role))
    const versions = rows.flatMap(({ bytes, id, ...shown }) => (id === undefined ? [] : [{ ...shown, id }]))
    return { versions: versions.reverse(), chosen: chosen?.version ?? null }
  })
}

/** The template an office has chosen for a layout; null where the default one is used. */
export async function chosenTemplate(
  db: TemplateDatabase,
  paper: string,
  role: Role,
): Promise<Pick<TemplateVersion, 'bytes' | 'hash'> | null> {
  const chosen = await db.chosen.get(layoutOf(paper, role))
  return chosen ? ((await db.versions.get(chosen.version)) ?? null) : null
}

/** A version's file, to be edited further; null when it is no more. */
export async function versionBytes(
  db: TemplateDatabase,
  id: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return (await db.versions.get(id))?.bytes ?? null
}

function layoutOf(paper: string, role: Role): string {
  return `${paper}/${role}`
}
