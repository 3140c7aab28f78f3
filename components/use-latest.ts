import { useRef } from 'preact/hooks'

/** Tells what work came to, unless other work was begun meanwhile. */
export type Latest = <Result>(work: Promise<Result>, onDone: (result: Result) => void) => Promise<void>

/** Of work that was begun several times only the last is told of, however long each took: it is what was asked for. */
export function useLatest(): Latest {
  const begun = useRef(0)
  return async (work, onDone) => {
    const own = ++begun.current
    const result = await work
    if (own === begun.current) onDone(result)
  }
}
