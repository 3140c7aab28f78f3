import { noticeTexts } from '@/utils/i18n/notices'
import type { Field, NoticeInput } from './paper'
import { type Stage, stagesOf } from './stages'

/** Fields of papers that tell how a dossier went, as the console's pages showed it on this computer. */
export const stageFields: readonly Field<NoticeInput>[] = [
  {
    tag: 'quaTrinh',
    source: 'dossier',
    repeats: ['stt', 'boPhan', 'buoc', 'nguoiGiu', 'ghiNhan'],
    value: ({ dossier }) =>
      stagesOf(dossier).map((stage, index) => ({
        stt: String(index + 1),
        boPhan: stage.unit ?? '',
        buoc: stage.step ?? stage.statusLabel ?? '',
        nguoiGiu: stage.holder ?? '',
        ghiNhan: noticeTexts.seenFromTo(stage.from, stage.to),
      })),
  },
  {
    tag: 'quaTrinhTomTat',
    source: 'dossier',
    repeats: ['.'],
    value: ({ dossier }) => stagesOf(dossier).map(sentence),
  },
]

/** "- Từ 08:05 ngày 18/11/2026 đến …: Phòng Kinh tế, bước “Thẩm định”." */
function sentence(stage: Stage): string {
  const where = [stage.unit, stage.step && noticeTexts.atStep(stage.step), stage.statusLabel].filter(Boolean)
  return `- ${noticeTexts.seenFromTo(stage.from, stage.to)}: ${where.join(', ') || noticeTexts.noStage}.`
}
