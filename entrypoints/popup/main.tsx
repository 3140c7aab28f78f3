import '@/components/base.css'
import './popup.css'
import { render } from 'preact'
import { Popup } from './popup'

const place = document.getElementById('app')
if (place) render(<Popup />, place)
