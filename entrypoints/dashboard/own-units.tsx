import { TextField } from '@/components/text-field'
import { reportWords as words } from '@/utils/i18n/reports'

interface OwnUnitsProps {
  units: readonly string[]
  onSave(units: string[]): void
}

/** Whose dossiers the office resolves itself: the report splits them from what it only receives. */
export function OwnUnits({ units, onSave }: OwnUnitsProps) {
  return (
    <TextField
      label={words.ownUnits}
      hint={words.ownUnitsHint}
      lines={3}
      maxLength={10_000}
      value={units.join('\n')}
      onSave={(text) => onSave(linesOf(text))}
    />
  )
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 300))
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, 200)
}
