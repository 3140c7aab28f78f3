import { dossierPapers, listPapers, paperData } from '@/utils/notices/catalogue'
import type { NoticeInput, Paper, Role } from '@/utils/notices/paper'
import { answers, common, layouts, listed, past, type SamplePaper } from './every-paper'
import { noticeInput, office, sampleDossier, signer } from './sample'

/** What a citizen or an officer may have typed: markup, a tag, emoji, marks that turn text about, NUL, decomposed letters. */
export const hostileText = '<w:br/>&amp;{maHoSo} ]]> 👩‍👩‍👧 \u202E\u0000Hoa\u0300'
/** The same as it must be printed. */
export const hostileShown = '<w:br/>&amp;{maHoSo} ]]> 👩‍👩‍👧 Hoà'
/** Longer than any paragraph of a letter. */
export const longText = 'ạ'.repeat(20_000)

const hostileFacts = { step: hostileText, unit: hostileText, procedure: hostileText, holder: hostileText }

/** Every paper with such text wherever a page or a person fills it. */
export const hostilePapers: readonly SamplePaper[] = [
  ...dossierPapers.flatMap((paper) =>
    layouts(paper).map(({ role, template }) => {
      const addressee = { kind: 'person' as const, name: hostileText, address: hostileText }
      const input: NoticeInput = {
        ...noticeInput(),
        ...hostileCommon(paper, role),
        ...{ addressee, submitter: addressee, procedure: hostileText, resolvingUnit: hostileText },
        reason: `${hostileText}\n${longText}`,
        dossier: sampleDossier({ ...noticeInput().dossier.current, ...hostileFacts }, past),
      }
      return { name: `hostile-${paper.id}-${role}`, paper, template, data: paperData(paper, input) }
    }),
  ),
  ...listPapers.flatMap((paper) =>
    layouts(paper).map(({ role, template }) => {
      const rows = listed(2).map(({ dossier, standing }) => ({
        dossier: { ...dossier, current: { ...dossier.current, ...hostileFacts } },
        standing,
      }))
      const { today } = noticeInput()
      const data = paperData(paper, { ...hostileCommon(paper, role), today, office, signer, rows })
      return { name: `hostile-${paper.id}-${role}`, paper, template, data }
    }),
  ),
]

function hostileCommon(paper: Paper, role: Role) {
  const asked = paper.asks.map(({ tag, kind }) => {
    if (kind === 'line') return [tag, hostileText]
    return [tag, kind === 'paragraphs' ? `${hostileText}\n${longText}` : (answers[tag] ?? '')]
  })
  return { ...common(paper, role), agencies: [hostileText], answers: Object.fromEntries(asked) }
}
