import '@/components/base.css'
import './dashboard.css'
import { startPage } from '@/components/start-page'
import { dashboardWords } from '@/utils/i18n/dashboard'
import { DashboardPage } from './dashboard-page'

startPage(() => dashboardWords.title, <DashboardPage />)
