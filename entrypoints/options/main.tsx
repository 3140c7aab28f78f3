import '@/components/base.css'
import './options.css'
import { render } from 'preact'
import { Options } from './options'

const place = document.getElementById('app')
if (place) render(<Options />, place)
