import '@/components/base.css'
import './explain.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { ExplainPage } from './explain-page'

const page = <ExplainPage dossierKey={new URLSearchParams(location.search).get('key')} />
const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(page, place))
