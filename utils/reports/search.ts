import { fold } from '@/utils/dossier/text'
import type { JudgedDossier } from './judged'

/** The dossiers whose number holds `text`, however it is typed: case, spaces and separators do not count. */
export function dossiersNumbered(judged: readonly JudgedDossier[], text: string): JudgedDossier[] {
  return judged.filter(hasNumber(text))
}

/** Whether a dossier's number holds `text`; a text without letter or digit no number does. */
export function hasNumber(text: string): (one: JudgedDossier) => boolean {
  const sought = plain(text)
  if (sought === '') return () => false
  return ({ dossier }) => plain(dossier.current.number ?? '').includes(sought)
}

function plain(number: string): string {
  return fold(number).replace(/[^a-z0-9]/g, '')
}
