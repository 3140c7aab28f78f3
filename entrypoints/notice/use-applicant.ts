import { useCallback, useEffect, useState } from 'preact/hooks'
import { askApplicant } from '@/components/ask-applicant'
import type { Applicant } from '@/utils/dossier/applicant'
import type { DossierKey } from '@/utils/dossier/key'

/** The applicant as an open page of the console shows him now; in this page's memory only. */
export interface LiveApplicant {
  /** Null while none was found. */
  applicant: Applicant | null
  /** Whether the consoles' open pages have answered. */
  asked: boolean
  askAgain(): void
}

/** Asks the open console pages, through the background, who the applicant of this dossier is. */
export function useApplicant(key: DossierKey): LiveApplicant {
  const [applicant, setApplicant] = useState<Applicant | null>(null)
  const [asked, setAsked] = useState(false)
  const askAgain = useCallback(() => {
    askApplicant(key).then((found) => {
      setApplicant(found)
      setAsked(true)
    })
  }, [key])
  useEffect(askAgain, [askAgain])
  return { applicant, asked, askAgain }
}
