import '@/components/base.css'
import './dashboard.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { restoreClock } from '@/utils/settings/demo-clock'
import { DashboardPage } from './dashboard-page'

const place = document.getElementById('app')
if (place) restoreClock(browser.storage.local).then(() => render(<DashboardPage />, place))
