import { noticePageWords as words } from '@/utils/i18n/notices'
import { dossierPapers } from '@/utils/notices/catalogue'
import type { DossierPaper } from '@/utils/notices/paper'
import { offeredPapers, type situationOf } from '@/utils/notices/situation'
import { PaperGroup } from './paper-group'

interface PaperChoiceProps {
  paper: DossierPaper
  situation: ReturnType<typeof situationOf>
  onChoose(paper: DossierPaper): void
}

/** Which paper is written: those that fit the dossier first, no other one forbidden. */
export function PaperChoice({ paper, situation, onChoose }: PaperChoiceProps) {
  const { fitting, others } = offeredPapers(dossierPapers, situation)
  const choose = (id: string) => {
    const chosen = dossierPapers.find((one) => one.id === id)
    if (chosen) onChoose(chosen)
  }
  return (
    <section aria-labelledby="choice-heading">
      <h2 id="choice-heading">{words.choice}</h2>
      <div class="field">
        <label for="paper">{words.kindOfPaper}</label>
        <select id="paper" value={paper.id} onChange={(event) => choose(event.currentTarget.value)}>
          <PaperGroup label={words.fitting} papers={fitting} />
          <PaperGroup label={words.others} papers={others} />
        </select>
      </div>
    </section>
  )
}
