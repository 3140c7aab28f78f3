import type { SettingsStorage } from '@/utils/settings/store'

type Listener = Parameters<SettingsStorage['onChanged']['addListener']>[0]

/** What `storage.local` does, in memory: values are copies, listeners hear of every change. */
export function memoryStorage(initial: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(initial))
  const listeners = new Set<Listener>()
  return {
    items,
    get: async (key: string | null) => {
      if (key === null) return structuredClone(Object.fromEntries(items))
      return items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}
    },
    set: async (changed: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(changed)) items.set(key, structuredClone(value))
      const changes = Object.fromEntries(
        Object.entries(changed).map(([key, newValue]) => [key, { newValue }]),
      )
      for (const listener of listeners) listener(changes)
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  }
}
