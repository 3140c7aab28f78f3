import '@/components/base.css'
import './notice.css'
import './paper.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { NoticePage } from './notice-page'

const address = new URLSearchParams(location.search)
const page = <NoticePage dossierKey={address.get('key')} paperId={address.get('paper')} />
const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(page, place))
