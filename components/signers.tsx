import { officeWords as words } from '@/utils/i18n/options'
import { pageWords } from '@/utils/i18n/pages'
import type { Signer } from '@/utils/settings/settings'
import type { DateText } from '@/utils/working-time/schedule'
import { DateField } from './date-field'
import { SelectField } from './select-field'
import { TextField } from './text-field'

interface SignersProps {
  signers: readonly Signer[]
  onChange(signers: Signer[]): void
}

/** Who signs (chức vụ, quyền hạn ký). Signers change, so each may have a validity. */
export function Signers({ signers, onChange }: SignersProps) {
  const replace = (at: number, signer: Signer) =>
    onChange(signers.map((one, index) => (index === at ? signer : one)))
  return (
    <div class="adding">
      <h3>{words.signers}</h3>
      {signers.length === 0 && <p class="soft">{words.noSigner}</p>}
      {signers.map((signer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a signer has nothing else that stays the same while edited
        <fieldset key={at} class="entry">
          <legend>{words.signer(at + 1, signer.name)}</legend>
          <SignerFields signer={signer} onChange={(changed) => replace(at, changed)} />
          <div>
            <button
              type="button"
              class="button"
              aria-label={words.removeSigner(signer.name)}
              onClick={() => onChange(signers.filter((_, index) => index !== at))}
            >
              {pageWords.remove}
            </button>
          </div>
        </fieldset>
      ))}
      <div>
        <button type="button" class="button" onClick={() => onChange([...signers, newSigner])}>
          {words.addSigner}
        </button>
      </div>
    </div>
  )
}

const newSigner: Signer = { name: '', title: '', authority: '', onBehalfOf: '' }

const authorities = ['', 'KT.', 'TL.', 'TM.', 'TUQ.', 'Q.'] as const satisfies readonly Signer['authority'][]

function SignerFields({ signer, onChange }: { signer: Signer; onChange(signer: Signer): void }) {
  const signsForAnother = signer.authority !== '' && signer.authority !== 'Q.'
  return (
    <>
      <div class="columns">
        <TextField
          label={words.signerName}
          value={signer.name}
          onSave={(name) => onChange({ ...signer, name })}
        />
        <TextField
          label={words.signerTitle}
          hint={words.signerTitleHint}
          value={signer.title}
          onSave={(title) => onChange({ ...signer, title })}
        />
        <SelectField
          label={words.authority}
          value={signer.authority}
          options={authorities.map((value) => ({ value, label: words.authorities[value] }))}
          onSave={(authority) => onChange({ ...signer, authority })}
        />
        {signsForAnother && (
          <TextField
            label={words.onBehalfOf}
            value={signer.onBehalfOf}
            onSave={(onBehalfOf) => onChange({ ...signer, onBehalfOf })}
          />
        )}
      </div>
      <div class="columns">
        <DateField
          label={words.validFrom}
          hint={words.dateHint}
          value={signer.validFrom}
          onSave={(date) => onChange(withDate(signer, 'validFrom', date))}
        />
        <DateField
          label={words.validTo}
          hint={words.dateHint}
          value={signer.validTo}
          doubt={datesReversed(signer) ? words.datesReversed : null}
          onSave={(date) => onChange(withDate(signer, 'validTo', date))}
        />
      </div>
    </>
  )
}

function withDate(signer: Signer, which: 'validFrom' | 'validTo', date: DateText | null): Signer {
  const { [which]: _, ...rest } = signer
  return date === null ? rest : { ...rest, [which]: date }
}

function datesReversed({ validFrom, validTo }: Signer): boolean {
  return validFrom !== undefined && validTo !== undefined && validTo < validFrom
}
