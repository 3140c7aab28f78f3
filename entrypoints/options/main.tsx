import '@/components/base.css'
import '@/components/settings.css'
import './options.css'
import { startPage } from '@/components/start-page'
import { pageWords } from '@/utils/i18n/pages'
import { Options } from './options'

startPage(() => pageWords.settings, <Options />)
