import '@/components/base.css'
import './notice.css'
import './paper.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
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
const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(page, place))
