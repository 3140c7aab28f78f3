import '@/components/base.css'
import './notice.css'
import './paper.css'
import { startPage } from '@/components/start-page'
import { noticePageWords } from '@/utils/i18n/notices'
import { BatchPage } from './batch/batch-page'
import { NoticePage } from './notice-page'

const address = new URLSearchParams(location.search)
const batch = address.get('batch')
const page =
  batch === null ? (
    <NoticePage dossierKey={address.get('key')} paperId={address.get('paper')} />
  ) : (
    <BatchPage asked={batch} whose={address.get('whose')} absence={readSeq(address.get('absence'))} />
  )
startPage(() => noticePageWords.title, page)

/** The name of an absence whose dossiers are handed over; null for none. */
function readSeq(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}
