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
  versionBytes,
} from '@/utils/notices/template-store'

/** A file's name may be of any length; a list is read. */
const longestName = 100

interface Stored {
  versions: StoredVersion[]
  /** Null: the default template. */
  chosen: number | null
}

export interface Versions {
  /** Null while it is read, 'failed' when it cannot be. */
  stored: Stored | 'failed' | null
  /** Keeps a template and uses it; false when the browser could not store it. */
  add(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<boolean>
  /** False when it could not be stored. */
  choose(version: number | null): Promise<boolean>
  /** Hands a version's file to the browser's downloads; false when it could not be read. */
  fetch(version: StoredVersion): Promise<boolean>
}

/** The office's own templates of one layout, live. */
export function useVersions(paper: Paper, role: Role): Versions {
  const [stored, setStored] = useState<Versions['stored']>(null)
  const db = useMemo(() => openTemplates(), [])
  useEffect(() => () => db.close(), [db])
  useEffect(() => {
    const query = liveHistory(() => readVersions(db, paper.id, role))
    const subscription = query.subscribe({ next: setStored, error: () => setStored('failed') })
    return () => subscription.unsubscribe()
  }, [db, paper, role])
  return {
    stored,
    add: (bytes, fileName) =>
      unlessFailed(async () => {
        const hash = await sha256(bytes)
        const kept = { bytes, hash, fileName: fileName.slice(0, longestName), loadedAt: now() }
        await addVersion(db, { paper: paper.id, role, ...kept })
        return true
      }),
    choose: (version) =>
      unlessFailed(async () => {
        await chooseVersion(db, { paper: paper.id, role }, version)
        return true
      }),
    fetch({ id, fileName }) {
      return unlessFailed(async () => {
        const bytes = await versionBytes(db, id)
        if (bytes) saveFile(fileName, bytes, 'docx')
        return bytes !== null
      })
    },
  }
}

/** The template's store fails in the same ways as the history's. */
async function unlessFailed(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    if (historyProblem(error) === null) throw error
    return false
  }
}
