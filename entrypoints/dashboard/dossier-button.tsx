import type { Dossier } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { popupWords } from '@/utils/i18n/popup'

interface DossierButtonProps {
  dossier: Pick<Dossier, 'key' | 'current'>
  onOpen(key: DossierKey): void
}

/** A dossier by its number, which leads to its course. */
export function DossierButton({ dossier: { key, current }, onOpen }: DossierButtonProps) {
  return (
    <button type="button" class="as-link code" onClick={() => onOpen(key)}>
      {current.number ?? popupWords.noNumber}
    </button>
  )
}
