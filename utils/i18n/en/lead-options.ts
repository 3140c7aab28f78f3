import { parseDate } from '@/utils/working-time/dates'
import type { Translation } from '../catalogue'
import type * as vietnamese from '../lead-options'
import { fullDate } from '../time-words'

export const leadSectionWords: Translation<typeof vietnamese.leadSectionWords> = {
  intro:
    'Reports by period, random samples, absences, figures merged from several computers and figures by person are shown only when your office has a document that allows them. Officers are never ranked, and nobody is told who opened which page when.',
  number: 'Number and symbol of the document',
  numberHint: 'For example: 12/QĐ-UBND',
  numberNeeded: 'Enter the number and symbol of the document.',
  date: 'Date of the document',
  dateHint: 'dd/mm/yyyy',
  turnOn: 'Switch on under this document',
  turnOff: 'Switch off',
  byPolicy: 'Set by the administrator of this computer.',
  offByPolicy: 'The administrator of this computer has switched this off.',
  on: (number, date) => {
    const day = parseDate(date)
    return `On, under document no. ${number} of ${day === null ? date : fullDate(day)}.`
  },
  off: 'Off.',
  resetLost:
    'The document that allows this part and what was chosen or entered on the dashboard (from which number on small figures are shown, own units, days a dossier was not seen opened, the system’s own totals) will be lost. The other parts, the history of dossiers and what the computer’s administrator has set stay.',
}

export const leadOffWords: Translation<typeof vietnamese.leadOffWords> = {
  heading: 'This part is off',
  text: 'What is meant for the head of office is shown only when your office has a document that allows it (its number and date are entered in Settings), or when the administrator of this computer has switched it on.',
  toSettings: 'Open Settings',
}
