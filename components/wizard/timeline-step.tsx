import { stepMeanings } from '@/utils/consoles/recognise/find-timeline'
import { wizardWords } from '@/utils/i18n/wizard'
import { ColumnItem } from './column-item'
import { Ways } from './ways'
import type { WizardProps } from './wizard'

const words = wizardWords.timeline

/** Whether the outlined table is the dossier's steps (tiến trình xử lý), and what its columns hold. */
export function TimelineStep({ state, actions }: WizardProps) {
  const { timeline } = state
  if (!timeline) return null
  const itemActions = { ...actions, choose: actions.chooseStepColumn, lookAt: actions.lookAtSteps }
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.found(timeline.rows)}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={timeline.isRead}
          onChange={({ currentTarget }) => actions.readSteps(currentTarget.checked)}
        />
        {words.read}
      </label>
      <p class="soft">{words.hint}</p>
      <div class="scroll">
        {timeline.isRead && (
          <ul class="columns">
            {timeline.columns.map((column) => (
              <ColumnItem
                key={column.index}
                column={column}
                parts={[]}
                among={stepMeanings}
                asked={column.confidence === 'unsure' ? 'further' : null}
                actions={itemActions}
              />
            ))}
          </ul>
        )}
      </div>
      <Ways onBack={actions.back} onForward={actions.forward} />
    </>
  )
}
