import { noticePageWords as words } from '@/utils/i18n/notices'
import { dossierPapers } from '@/utils/notices/catalogue'
import type { DossierPaper } from '@/utils/notices/paper'
import { offeredPapers, type situationOf } from '@/utils/notices/situation'

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
          <Group label={words.fitting} papers={fitting} />
          <Group label={words.others} papers={others} />
        </select>
      </div>
    </section>
  )
}

function Group({ label, papers }: { label: string; papers: readonly DossierPaper[] }) {
  if (papers.length === 0) return null
  return (
    <optgroup label={label}>
      {papers.map(({ id, titles }) => (
        <option key={id} value={id}>
          {titles[0].name}
        </option>
      ))}
    </optgroup>
  )
}
