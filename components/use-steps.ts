import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { oneAfterAnother } from '@/utils/dossier/one-after-another'
import { atOnce, inSlices, type Steps } from '@/utils/reports/steps'

/** What was found, and what had been asked. */
export interface Answer<Asked, Found> {
  of: Asked
  found: Found
}

/**
 * What the steps come to, for a page that must not stand still meanwhile: at first at once, since there is nothing to
 * be shown before it; later a slice at a time, and until then what was found before. Work that began is finished, or
 * it would never be where `asked` changes without a pause; only what is no longer the question is given up.
 * @param stepsOf given what was found last; both functions must stay the same
 */
export function useSteps<Asked, Found>(
  asked: Asked,
  stepsOf: (asked: Asked, before: Answer<Asked, Found> | null) => Steps<Found>,
  isSame: (a: Asked, b: Asked) => boolean,
): Answer<Asked, Found> {
  const [answer, setAnswer] = useState(() => ({ of: asked, found: atOnce(stepsOf(asked, null)) }))
  const latest = useRef(asked)
  const last = useRef(answer)
  const work = useRef<((asked: Asked) => void) | null>(null)
  useLayoutEffect(() => {
    let isMounted = true
    work.current = oneAfterAnother(async (of) => {
      const found = await inSlices(stepsOf(of, last.current), () => isMounted && isSame(of, latest.current))
      if (found === null || !isMounted || !isSame(of, latest.current)) return
      last.current = { of, found }
      setAnswer(last.current)
    })
    return () => {
      isMounted = false
    }
  }, [stepsOf, isSame])
  // Before the page is painted: what takes no longer than a slice is on it at once.
  useLayoutEffect(() => {
    latest.current = asked
    if (last.current.of !== asked) work.current?.(asked)
  }, [asked])
  return answer
}
