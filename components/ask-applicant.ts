import { browser } from 'wxt/browser'
import type { Applicant } from '@/utils/dossier/applicant'
import type { DossierKey } from '@/utils/dossier/key'
import type { ApplicantAnswer, ApplicantMessage } from '@/utils/messages'

/** The applicant as an open console page shows him now. Null also when nobody answers: then the name stays dotted. */
export async function askApplicant(key: DossierKey): Promise<Applicant | null> {
  const message: ApplicantMessage = { type: 'applicant', key }
  try {
    const answer: ApplicantAnswer | undefined = await browser.runtime.sendMessage(message)
    return answer?.applicant ?? null
  } catch {
    return null
  }
}
