import '@/components/base.css'
import './notice.css'
import './paper.css'
import { render } from 'preact'
import { NoticePage } from './notice-page'

const place = document.getElementById('app')
const key = new URLSearchParams(location.search).get('key')
if (place) render(<NoticePage dossierKey={key} />, place)
