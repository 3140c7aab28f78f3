import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Entry } from '@/utils/dossier/dossier'
import type { DossierKey } from '@/utils/dossier/key'
import { dossierPapers, paperData } from '@/utils/notices/catalogue'
import {
  type Draft,
  type DraftGround,
  draftInput,
  firstDraft,
  type WriterGround,
  withAnswer,
  withApplicant,
  withPaper,
} from '@/utils/notices/draft'
import { type KeptDraft, resumed } from '@/utils/notices/kept-draft'
import type { DossierPaper } from '@/utils/notices/paper'
import { situationOf } from '@/utils/notices/situation'
import type { CalendarSettings } from '@/utils/settings/settings'
import { AddresseeFields } from './addressee-fields'
import { AskFields } from './ask-fields'
import { DossierFacts } from './dossier-facts'
import { DraftActions } from './draft-actions'
import { ExtensionFields } from './extension-fields'
import { Interrupted } from './interrupted'
import { PaperChoice } from './paper-choice'
import { PaperFields } from './paper-fields'
import { PaperSheet } from './paper-sheet'
import { ReasonFields } from './reason-fields'
import { Register } from './register'
import { useApplicant } from './use-applicant'
import { useKeptDraft } from './use-kept-draft'
import { usePaper } from './use-paper'

interface WriterProps {
  ground: WriterGround
  firstPaper: DossierPaper
  calendarChoices: CalendarSettings
  dossierKey: DossierKey
  append(entry: Entry): Promise<boolean>
}

/** The form on one side, the paper as it will be printed on the other. */
export function Writer({ ground: writer, firstPaper, calendarChoices, dossierKey, append }: WriterProps) {
  const [paper, setPaper] = useState(firstPaper)
  const ground: DraftGround = useMemo(() => ({ ...writer, paper }), [writer, paper])
  const [draft, setDraft] = useState(() => firstDraft(ground))
  const change = useCallback(
    (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    [],
  )
  const choose = (chosen: DossierPaper) => {
    setPaper(chosen)
    setDraft((before) => withPaper(before, { ...writer, paper: chosen }))
  }
  const live = useApplicant(dossierKey)
  const { applicant } = live
  useEffect(() => {
    if (applicant) setDraft((before) => withApplicant(before, applicant))
  }, [applicant])

  const interrupted = useKeptDraft(dossierKey, draft, paper)
  const resume = (kept: KeptDraft) => {
    const chosen = dossierPapers.find(({ id }) => id === kept.paper)
    if (chosen) choose(chosen)
    setDraft((before) => resumed(before, kept))
    interrupted.done()
  }

  const data = useMemo(() => paperData(paper, draftInput(draft, ground)), [paper, draft, ground])
  const state = usePaper(paper, draft.role, data)
  const parts = { draft, ground, change }
  return (
    <div class="desk">
      <div class="form">
        {interrupted.kept && (
          <Interrupted kept={interrupted.kept} onResume={resume} onDecline={interrupted.done} />
        )}
        <PaperChoice paper={paper} situation={situationOf(ground.dossier, ground.today)} onChoose={choose} />
        <DossierFacts dossier={ground.dossier} />
        {paper.movesDue && <ExtensionFields {...parts} calendarChoices={calendarChoices} />}
        {paper.movesDue && <ReasonFields {...parts} />}
        <AskFields
          paper={paper}
          answers={draft.answers}
          onAnswer={(tag, text) => setDraft((before) => withAnswer(before, tag, text))}
        />
        <AddresseeFields {...parts} live={live} />
        <PaperFields {...parts} />
        <DraftActions {...parts} paper={state} append={append} onOut={interrupted.done} />
        <Register dossier={ground.dossier} today={ground.today} append={append} />
      </div>
      <div class="preview">
        <PaperSheet paper={state} />
      </div>
    </div>
  )
}
