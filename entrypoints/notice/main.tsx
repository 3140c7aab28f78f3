import '@/components/base.css'
import './notice.css'
import './paper.css'
import { startPage } from '@/components/start-page'
import { noticePageWords } from '@/utils/i18n/notices'
import { listPapers } from '@/utils/notices/catalogue'
import { BatchPage } from './batch/batch-page'
import { NoticePage } from './notice-page'

const address = new URLSearchParams(location.search)
const batch = address.get('batch')
const dossierKey = address.get('key')
const paperId = address.get('paper')
/** A paper about several dossiers is written from their list. */
const listPaper = listPapers.find(({ id }) => id === paperId) ?? null
const page =
  batch === null && listPaper === null ? (
    <NoticePage dossierKey={dossierKey} paperId={paperId} />
  ) : (
    <BatchPage
      asked={batch ?? 'open'}
      paper={listPaper}
      dossierKey={dossierKey}
      whose={address.get('whose')}
      absence={readSeq(address.get('absence'))}
    />
  )
startPage(() => noticePageWords.title, page)

/** The name of an absence whose dossiers are handed over; null for none. */
function readSeq(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
