import { type DossierStatus, dossierStatuses } from '@/utils/dossier/status'
import { statusChoices, wizardWords } from '@/utils/i18n/wizard'

const words = wizardWords.columns

interface StatusChoicesProps {
  /** What the column says and nobody knows. */
  labels: readonly string[]
  chosen: ReadonlyMap<string, DossierStatus>
  onChoose(label: string, status: DossierStatus | null): void
}

/** The statuses of a list that are not known, each with a choice of what it means. */
export function StatusChoices({ labels, chosen, onChoose }: StatusChoicesProps) {
  if (labels.length === 0) return null
  return (
    <div class="parts">
      <p>{words.statuses}</p>
      <ul>
        {labels.map((label) => (
          <li key={label}>
            <span class="text">{label}</span>
            <select
              aria-label={words.status(label)}
              value={chosen.get(label) ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChoose(label, dossierStatuses.find((status) => status === value) ?? null)
              }
            >
              <option value="">{words.statusUnknown}</option>
              {dossierStatuses.map(
                (status) =>
                  status !== 'unknown' &&
                  status !== 'notShown' && (
                    <option key={status} value={status}>
                      {statusChoices[status]}
                    </option>
                  ),
              )}
            </select>
          </li>
        ))}
      </ul>
    </div>
  )
}
