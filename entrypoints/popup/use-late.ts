import { useEffect, useState } from 'preact/hooks'

/**
 * A part of the popup that is fetched only once it is wanted, so that the figures do not wait for it; null until
 * then. `load` must be the same function at every call.
 */
export function useLate<Part>(load: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ loaded: Part } | null>(null)
  useEffect(() => {
    if (wanted) load().then((loaded) => setPart({ loaded }))
  }, [load, wanted])
  return part?.loaded ?? null
}
