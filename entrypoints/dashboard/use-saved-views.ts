import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { loadViews, type SavedView, saveViews } from '@/utils/settings/view-store'

export interface SavedViews {
  views: readonly SavedView[]
  /** In place of the one with the same name, if there is one. */
  keep(view: SavedView): void
  remove(name: string): void
}

/** The views of the dashboard that were kept on this computer. */
export function useSavedViews(): SavedViews {
  const [views, setViews] = useState<readonly SavedView[]>([])
  useEffect(() => {
    loadViews(browser.storage.local).then(setViews)
  }, [])
  const store = async (next: SavedView[]) => {
    if (await saveViews(browser.storage.local, next)) setViews(next)
  }
  const without = (name: string) => views.filter((view) => view.name !== name)
  return {
    views,
    keep: (view) => void store([...without(view.name), view]),
    remove: (name) => void store(without(name)),
  }
}
