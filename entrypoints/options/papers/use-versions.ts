import { useEffect, useMemo, useState } from 'preact/hooks'
import { sha256 } from '@/components/load-template'
import { saveFile } from '@/components/save-file'
import { now } from '@/utils/clock'
import { liveHistory } from '@/utils/history/live'
import { historyProblem } from '@/utils/history/problem'
import type { Paper, Role } from '@/utils/notices/paper'
import {
  addVersion,
  chooseVersion,
  openTemplates,
  readVersions,
  type StoredVersion,
  type TemplateDatabase,
  versionBytes,
} from '@/utils/notices/template-store'

/** A file's name may be of any length; a list is read. */
const longestName = 100

export interface Versions {
  versions: StoredVersion[]
  /** Null: the default template. */
  chosen: number | null
  /** Keeps a template and uses it; false when the browser could not store it. */
  add(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<boolean>
  choose(version: number | null): void
  /** Hands a version's file to the browser's downloads. */
  fetch(version: StoredVersion): void
}

/** The office's own templates of one layout, live. */
export function useVersions(paper: Paper, role: Role): Versions {
  const [stored, setStored] = useState<{ versions: StoredVersion[]; chosen: number | null }>(none)
  const db = useMemo(() => openTemplates(), [])
  useEffect(() => () => db.close(), [db])
  useEffect(() => {
    const query = liveHistory(() => readVersions(db, paper.id, role))
    const subscription = query.subscribe({ next: setStored, error: () => setStored(none) })
    return () => subscription.unsubscribe()
  }, [db, paper, role])
  return {
    ...stored,
    add: (bytes, fileName) =>
      addSafely(db, { paper: paper.id, role, bytes, fileName: fileName.slice(0, longestName) }),
    choose: (version) => void chooseVersion(db, { paper: paper.id, role }, version),
    async fetch({ id, fileName }) {
      const bytes = await versionBytes(db, id)
      if (bytes) saveFile(fileName, bytes, 'docx')
    },
  }
}

const none = { versions: [], chosen: null }

async function addSafely(
  db: TemplateDatabase,
  version: { paper: string; role: Role; bytes: Uint8Array<ArrayBuffer>; fileName: string },
): Promise<boolean> {
  try {
    await addVersion(db, { ...version, hash: await sha256(version.bytes), loadedAt: now() })
    return true
  } catch (error) {
    // The template's store fails in the same ways as the history's.
    if (historyProblem(error) === null) throw error
    return false
  }
}
