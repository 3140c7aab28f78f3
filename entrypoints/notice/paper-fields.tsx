import { SelectField } from '@/components/select-field'
import { noticeTexts, noticePageWords as words } from '@/utils/i18n/notices'
import { basisLine, isFormChecked, rolesOf } from '@/utils/notices/catalogue'
import { type DraftGround, signersOn } from '@/utils/notices/draft'
import type { Paper } from '@/utils/notices/paper'
import type { DraftProps } from './draft-props'

const nobody = ''

interface PaperFieldsProps extends Pick<DraftProps, 'draft' | 'change'> {
  ground: Pick<DraftGround, 'office' | 'papers' | 'today'> & { paper: Paper }
}

/** Which side writes, under which title, and who signs. */
export function PaperFields({ draft, ground, change }: PaperFieldsProps) {
  const { paper, office, today } = ground
  const signers = signersOn(office, today)
  // By what they say, not by identity: settings saved meanwhile come as new objects.
  const chosen = signers.findIndex(
    ({ name, title }) => name === draft.signer?.name && title === draft.signer.title,
  )
  const chooseTitle = (id: string) => {
    const title = paper.titles.find((candidate) => candidate.id === id)
    if (title) change({ title })
  }
  const signerOptions = [
    ...signers.map(({ name, title }, index) => ({ value: String(index), label: `${name} - ${title}` })),
    { value: nobody, label: words.noSigner },
  ]
  return (
    <section aria-labelledby="paper-heading">
      <h2 id="paper-heading">{words.paper}</h2>
      <SelectField
        label={words.role}
        value={draft.role}
        options={rolesOf(paper).map((role) => ({ value: role, label: noticeTexts.roles[role] }))}
        onSave={(role) => change({ role })}
      />
      <SelectField
        label={words.titleOfPaper}
        value={draft.title.id}
        options={paper.titles.map(({ id, name }) => ({ value: id, label: name }))}
        hint={`${words.basis}: ${basisLine(paper, draft.title, ground.papers.checked)}`}
        onSave={chooseTitle}
      />
      {draft.title.hasOfficialBody && !isFormChecked(paper, draft.title, ground.papers) && (
        <p class="doubt small">{words.draftNote}</p>
      )}
      <SelectField
        label={words.signer}
        value={chosen === -1 ? nobody : String(chosen)}
        options={signerOptions}
        {...(signers.length === 0 ? { hint: words.noSigners } : {})}
        onSave={(index) => change({ signer: index === nobody ? null : (signers[Number(index)] ?? null) })}
      />
    </section>
  )
}
