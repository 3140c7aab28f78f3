import { type Stage, stagesOf } from '@/utils/dossier/stages'
import { paperTexts } from '@/utils/i18n/written/notices'
import type { Field, NoticeInput } from './paper'

/** Fields of papers that tell how a dossier went, as the console's pages showed it on this computer. */
export const stageFields: readonly Field<NoticeInput>[] = [
  {
    tag: 'quaTrinh',
    source: 'dossier',
    repeats: ['stt', 'boPhan', 'buoc', 'nguoiGiu', 'ghiNhan'],
    value: ({ dossier }) =>
      stagesOf(dossier).map(({ state, seen }, index) => ({
        stt: String(index + 1),
        boPhan: state.unit ?? '',
        buoc: state.step ?? state.statusLabel ?? '',
        nguoiGiu: state.holder ?? '',
        ghiNhan: paperTexts.seenFromTo(seen.from, seen.to),
      })),
  },
  {
    tag: 'quaTrinhTomTat',
    source: 'dossier',
    repeats: ['.'],
    value: ({ dossier }) => stagesOf(dossier).map(sentence),
  },
]

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** "- Từ 08:05 ngày 18/11/2026 đến …: Phòng Kinh tế, bước “Thẩm định”." */
function sentence({ state: { unit, step, statusLabel }, seen }: Stage): string {
  const where = [unit, step && paperTexts.atStep(step), statusLabel].filter(Boolean)
  return `- ${upperFirst(paperTexts.seenFromTo(seen.from, seen.to))}: ${where.join(', ') || paperTexts.noStage}.`
}
