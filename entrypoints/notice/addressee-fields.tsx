import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { noticePageWords as words } from '@/utils/i18n/notices'
import type { Addressee } from '@/utils/notices/paper'
import { AgencyFields } from './agency-fields'
import type { DraftProps } from './draft-props'
import type { LiveApplicant } from './use-applicant'

interface AddresseeFieldsProps extends DraftProps {
  live: LiveApplicant
}

/** Whom the letter is written to and about what: read from the open page, corrected by hand, never stored. */
export function AddresseeFields({ draft, ground: { paper }, change, live }: AddresseeFieldsProps) {
  return (
    <section aria-labelledby="addressee-heading">
      <h2 id="addressee-heading">{paper.to === 'nobody' ? words.about : words.addressee}</h2>
      {paper.to === 'applicant' && <ApplicantFields draft={draft} change={change} live={live} />}
      {paper.to === 'agency' && (
        <AgencyFields agencies={draft.agencies} onSave={(agencies) => change({ agencies })} />
      )}
      <TextField
        label={words.procedure}
        value={draft.procedure}
        lines={2}
        maxLength={1000}
        onSave={(procedure) => change({ procedure })}
      />
      <TextField
        label={words.resolvingUnit}
        value={draft.resolvingUnit}
        onSave={(resolvingUnit) => change({ resolvingUnit })}
      />
    </section>
  )
}

/** The applicant: Kính gửi of a letter to him. */
function ApplicantFields({ draft, change, live }: Omit<AddresseeFieldsProps, 'ground'>) {
  const { addressee } = draft
  const address = (changes: Partial<Addressee>) => change({ addressee: { ...addressee, ...changes } })
  return (
    <>
      <LiveNote live={live} />
      <SelectField
        label={words.kind}
        value={addressee.kind}
        options={words.kinds}
        onSave={(kind) => address({ kind })}
      />
      <TextField label={words.name} value={addressee.name} onSave={(name) => address({ name })} />
      <TextField
        label={words.address}
        value={addressee.address}
        onSave={(text) => address({ address: text })}
      />
    </>
  )
}

function LiveNote({ live }: { live: LiveApplicant }) {
  if (!live.asked) return null
  if (live.applicant) return <p class="soft small">{words.applicantRead}</p>
  return (
    <div class="live-note">
      <p class="soft small">{words.applicantAbsent}</p>
      <button type="button" class="button" onClick={live.askAgain}>
        {words.readAgain}
      </button>
    </div>
  )
}
