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
    <BatchPage asked={batch} />
  )
startPage(() => noticePageWords.title, page)
