import '@/components/base.css'
import './timeline.css'
import { startPage } from '@/components/start-page'
import { timelineWords } from '@/utils/i18n/timeline'
import { TimelinePage } from './timeline-page'

const page = <TimelinePage dossierKey={new URLSearchParams(location.search).get('key')} />
startPage(() => timelineWords.title, page)
