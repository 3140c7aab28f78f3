import type { Applicant } from '@/utils/dossier/applicant'
import type { DossierKey } from '@/utils/dossier/key'
import { askBackground } from './ask-background'

/** The applicant as an open console page shows him now. Null also when nobody answers: then the name stays dotted. */
export async function askApplicant(key: DossierKey): Promise<Applicant | null> {
  const answer = await askBackground<'applicant'>({ type: 'applicant', key })
  return answer?.applicant ?? null
}
