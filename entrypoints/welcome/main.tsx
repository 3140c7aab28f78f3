import '@/components/base.css'
import '@/components/settings.css'
import './welcome.css'
import { browser } from 'wxt/browser'
import { startPage } from '@/components/start-page'
import { welcomeWords } from '@/utils/i18n/welcome'
import { loadWelcomeStep } from '@/utils/settings/welcome-progress'
import { Welcome } from './welcome'

loadWelcomeStep(browser.storage.local).then((step) =>
  startPage(() => welcomeWords.title, <Welcome first={step} />),
)
