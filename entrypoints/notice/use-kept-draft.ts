import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { now } from '@/utils/clock'
import type { DossierKey } from '@/utils/dossier/key'
import type { Draft } from '@/utils/notices/draft'
import { forget, type KeptDraft, keep, keepable, readKept } from '@/utils/notices/kept-draft'
import type { Paper } from '@/utils/notices/paper'

export interface InterruptedDraft {
  /** What an earlier page left, until it is resumed or declined. */
  kept: KeptDraft | null
  /** The officer has decided, or the paper went out. */
  done(): void
}

/** Keeps the draft while it is written, and offers the one that an earlier page left behind. */
export function useKeptDraft(key: DossierKey, draft: Draft, paper: Paper): InterruptedDraft {
  const [kept, setKept] = useState<KeptDraft | null>(null)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    readKept(browser.storage.local, key, now()).then((found) => {
      setKept(found)
      setAsked(true)
    })
  }, [key])
  useEffect(() => {
    const worth = keepable(draft, paper, now())
    // What was left is not written over before the officer has seen it.
    if (asked && kept === null && worth) void keep(browser.storage.local, key, worth)
  }, [asked, kept, key, draft, paper])
  return {
    kept,
    done() {
      setKept(null)
      void forget(browser.storage.local, key, now())
    },
  }
}
