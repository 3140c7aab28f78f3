import '@/components/base.css'
import './notice.css'
import './paper.css'
import { render } from 'preact'
import { NoticePage } from './notice-page'

const place = document.getElementById('app')
const address = new URLSearchParams(location.search)
if (place) {
  render(<NoticePage dossierKey={address.get('key')} paperId={address.get('paper') ?? 'apology'} />, place)
}
