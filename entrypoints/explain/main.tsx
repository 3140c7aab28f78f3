import '@/components/base.css'
import './explain.css'
import { startPage } from '@/components/start-page'
import { explainWords } from '@/utils/i18n/explain-page'
import { ExplainPage } from './explain-page'

const page = <ExplainPage dossierKey={new URLSearchParams(location.search).get('key')} />
startPage(() => explainWords.title, page)
