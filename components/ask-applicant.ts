import { browser } from 'wxt/browser'
import type { Applicant } from '@/utils/dossier/applicant'
import type { DossierKey } from '@/utils/dossier/key'
import type { ApplicantAnswer, ApplicantMessage } from '@/utils/messages'
import { untilAnswered } from './until-answered'

/** The applicant as an open console page shows him now. Null also when nobody answers: then the name stays dotted. */
export async function askApplicant(key: DossierKey): Promise<Applicant | null> {
  const message: ApplicantMessage = { type: 'applicant', key }
  const question = (): Promise<ApplicantAnswer | undefined> =>
    browser.runtime.sendMessage(message).catch(() => undefined)
  const answer = await untilAnswered(question, (said) => said !== undefined)
  return answer?.applicant ?? null
}
