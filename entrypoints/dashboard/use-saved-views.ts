import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { loadViews, type SavedView, saveViews } from '@/utils/settings/view-store'

export interface SavedViews {
  views: readonly SavedView[]
  /** In place of the one with the same name, if there is one; false when it could not be kept. */
  keep(view: SavedView): Promise<boolean>
  remove(name: string): void
}

/** The views of the dashboard that were kept on this computer. */
export function useSavedViews(): SavedViews {
  const [views, setViews] = useState<readonly SavedView[]>([])
  useEffect(() => {
    loadViews(browser.storage.local).then(setViews)
  }, [])
  // From what is stored at this moment: another window may have kept one, and this one may not have read any yet.
  const change = async (to: (stored: readonly SavedView[]) => SavedView[]) => {
    const before = await loadViews(browser.storage.local)
    const next = to(before)
    const stored = await saveViews(browser.storage.local, next)
    setViews(stored ? next : before)
    return stored
  }
  return {
    views,
    keep: (view) => change((stored) => [...without(stored, view.name), view]),
    remove: (name) => void change((stored) => without(stored, name)),
  }
}

function without(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name)
}
