import { useEffect, useMemo, useState } from 'preact/hooks'
import { openHistory } from '@/utils/history/database'
import { addDraw, type Draw, readDraws } from '@/utils/history/draws'
import { liveHistory } from '@/utils/history/live'

export interface Draws {
  /** The latest first; null while they are read, 'failed' when they cannot be. */
  recorded: Draw[] | 'failed' | null
  /** Whether it could be written down. */
  record(draw: Draw): Promise<boolean>
}

/** The draws written down on this computer, live. */
export function useDraws(): Draws {
  const db = useMemo(() => openHistory(), [])
  const [recorded, setRecorded] = useState<Draws['recorded']>(null)
  useEffect(() => {
    const subscription = liveHistory(() => readDraws(db)).subscribe({
      next: setRecorded,
      error: () => setRecorded('failed'),
    })
    return () => {
      subscription.unsubscribe()
      db.close()
    }
  }, [db])
  const record = (draw: Draw) =>
    addDraw(db, draw).then(
      () => true,
      () => false,
    )
  return { recorded, record }
}
