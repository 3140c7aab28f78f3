import { TextField } from '@/components/text-field'
import { noticePageWords as words } from '@/utils/i18n/notices'

interface AgencyFieldsProps {
  agencies: string
  onSave(agencies: string): void
}

/** Kính gửi of a paper to offices. */
export function AgencyFields({ agencies, onSave }: AgencyFieldsProps) {
  return (
    <TextField
      label={words.agencies}
      hint={words.agenciesHint}
      value={agencies}
      lines={2}
      maxLength={2000}
      onSave={onSave}
    />
  )
}
