/**
 * Has a worker record looks `from` up to `to`, and ends it `afterMs` into the first of them; never, when null.
 * Gives the first look that it did not report as done.
 */
export function recordIn(name: string, from: number, to: number, afterMs: number | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./crash-worker.ts', import.meta.url), { type: 'module' })
    let reached = from
    const end = () => {
      worker.terminate()
      resolve(reached)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.onmessage = ({ data }) => {
      if (data.started === from && afterMs !== null) setTimeout(end, afterMs)
      if (data.done !== undefined) reached = data.done
      if (reached === to && afterMs === null) end()
    }
    worker.postMessage({ name, from, to })
  })
}
