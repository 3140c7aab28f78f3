import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { addresseeKind } from '@/utils/notices/addressee'
import { type Draft, type DraftGround, draftInput, firstDraft } from '@/utils/notices/draft'
import type { CalendarSettings } from '@/utils/settings/settings'
import { AddresseeFields } from './addressee-fields'
import { DossierFacts } from './dossier-facts'
import { DraftActions } from './draft-actions'
import { ExtensionFields } from './extension-fields'
import { PaperFields } from './paper-fields'
import { PaperSheet } from './paper-sheet'
import { ReasonFields } from './reason-fields'
import { Register } from './register'
import { useApplicant } from './use-applicant'
import { usePaper } from './use-paper'

interface WriterProps {
  ground: DraftGround
  calendarChoices: CalendarSettings
  dossierKey: DossierKey
  append(entry: Entry): Promise<boolean>
}

/** The form on one side, the paper as it will be printed on the other. */
export function Writer({ ground, calendarChoices, dossierKey, append }: WriterProps) {
  const [draft, setDraft] = useState(() => firstDraft(ground))
  const change = useCallback(
    (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    [],
  )
  const live = useApplicant(dossierKey)
  useEffect(() => {
    if (!live.applicant) return
    const { name, address = '' } = live.applicant
    change({ addressee: { kind: addresseeKind(name), name, address } })
  }, [live.applicant, change])

  const input = useMemo(() => draftInput(draft, ground), [draft, ground])
  const paper = usePaper(ground.paper, input)
  const parts = { draft, ground, change }
  return (
    <div class="desk">
      <div class="form">
        <DossierFacts dossier={ground.dossier} />
        <ExtensionFields {...parts} calendarChoices={calendarChoices} />
        <ReasonFields {...parts} />
        <AddresseeFields {...parts} live={live} />
        <PaperFields {...parts} />
        <DraftActions {...parts} paper={paper} append={append} />
        <Register dossier={ground.dossier} today={ground.today} append={append} />
      </div>
      <div class="preview">
        <PaperSheet paper={paper} />
      </div>
    </div>
  )
}
