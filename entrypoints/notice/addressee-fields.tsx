import { SelectField } from '@/components/select-field'
import { TextField } from '@/components/text-field'
import { noticePageWords as words } from '@/utils/i18n/notices'
import { namesApplicant } from '@/utils/notices/catalogue'
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
      {paper.to === 'nobody' && namesApplicant(paper) && (
        <>
          <LiveNote live={live} />
          <TextField
            label={words.name}
            value={draft.addressee.name}
            onSave={(name) => change({ addressee: { ...draft.addressee, name } })}
          />
        </>
      )}
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

/** The applicant's side: the owner (chủ hồ sơ), or the one who handed the dossier in (người nộp). */
function ApplicantFields({ draft, change, live }: Omit<AddresseeFieldsProps, 'ground'>) {
  const { addressee, submitter, toSubmitter } = draft
  return (
    <>
      <LiveNote live={live} />
      {toSubmitter && live.applicant && !live.applicant.submitter && (
        <p class="doubt small">{words.submitterAbsent}</p>
      )}
      <SelectField
        label={words.sendTo}
        value={toSubmitter ? 'submitter' : 'owner'}
        options={(['owner', 'submitter'] as const).map((value) => ({
          value,
          label: words.sendToWhom[value],
        }))}
        onSave={(whom) => change({ toSubmitter: whom === 'submitter' })}
      />
      {toSubmitter ? (
        <PersonFields
          key="submitter"
          person={submitter}
          name={words.submitterName}
          onChange={(changed) => change({ submitter: changed })}
        />
      ) : (
        <PersonFields
          key="owner"
          person={addressee}
          name={words.name}
          onChange={(changed) => change({ addressee: changed })}
        />
      )}
    </>
  )
}

interface PersonFieldsProps {
  person: Addressee
  /** What the name is called. */
  name: string
  onChange(person: Addressee): void
}

function PersonFields({ person, name, onChange }: PersonFieldsProps) {
  return (
    <>
      <SelectField
        label={words.kind}
        value={person.kind}
        options={(['person', 'organisation'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onSave={(kind) => onChange({ ...person, kind })}
      />
      <TextField label={name} value={person.name} onSave={(text) => onChange({ ...person, name: text })} />
      <TextField
        label={words.address}
        value={person.address}
        onSave={(address) => onChange({ ...person, address })}
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
