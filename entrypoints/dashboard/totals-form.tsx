import { TextField } from '@/components/text-field'
import { reportWords as words } from '@/utils/i18n/reports'
import type { PeriodFigures } from '@/utils/reports/period-report'
import { type TotalFigure, totalFigures } from '@/utils/reports/system-totals'
import type { SystemTotals } from '@/utils/settings/lead'

interface TotalsFormProps {
  seen: PeriodFigures
  totals: SystemTotals | null
  onSave(figure: TotalFigure, value: number | null): void
}

/** What the console's own report says of the period, to hold it against what was seen here. */
export function TotalsForm({ totals, seen, onSave }: TotalsFormProps) {
  return (
    <fieldset>
      <legend>{words.totalsHeading}</legend>
      <p class="small soft">{words.totalsHint}</p>
      <div class="columns">
        {totalFigures.map((figure) => (
          <TextField
            key={figure}
            label={words.figures[figure]}
            hint={words.seenHere(seen[figure])}
            maxLength={7}
            value={String(totals?.[figure] ?? '')}
            check={(text) => (/^\d{0,7}$/.test(text) ? null : words.badTotal)}
            onSave={(text) => onSave(figure, text === '' ? null : Number(text))}
          />
        ))}
      </div>
    </fieldset>
  )
}
