import type { Translation } from '../catalogue'
import type * as vietnamese from '../explain-page'
import { counted } from './counted'

export const explainWords: Translation<typeof vietnamese.explainWords> = {
  title: 'How the due date is counted',
  open: 'Calculation',
  openFor: (number) => `How the due date of dossier ${number} is counted`,
  noNumber: 'no number yet',
  gaps: {
    noTerm:
      'No term to compare with: the system shows none, and your office’s list of procedures does not have this procedure. Add it to the list in Settings.',
    noFixedTerm: 'This procedure has no fixed term, so there is no due date to count.',
    noReceipt:
      'The system has not shown the date of receipt. Open the dossier’s detail page, then try again.',
    noHourOfReceipt:
      'The term is in hours, but the system shows only the date of receipt. Open the detail page that has the hour, then try again.',
    noAgencyReceipt:
      'The term runs from when the competent agency receives the dossier; the system does not show that date. Enter it to count.',
  },
  agencyReceipt: 'Date on which the competent agency received the dossier',
  startsAtAgency:
    'Counted from the date on which the competent agency received the dossier, as entered by an officer.',
  fromPage: 'Term according to the one-stop system.',
  fromCatalogue: 'Term according to your office’s list of procedures.',
  agencyCalendar: (agency) => `Counted by the calendar of ${agency}.`,

  waitHeading: 'Time waiting for a supplement, or paused',
  waitSeen:
    'The history shows that the dossier waited. The dates filled in are those on which the status was seen to change, which may be later than in fact. Correct them, then count.',
  waitInHours:
    'The history shows that the dossier waited. A term in hours needs the exact hours of waiting, which the system does not show, so it cannot be counted.',
  waitHint: 'dd/mm/yyyy',
  wait: (number) => `Wait ${number}`,
  waitAdd: 'Add a wait',
  waitRemove: (number) => `Remove wait ${number}`,
  waitUse: (count) =>
    count === 0
      ? 'Count without a wait'
      : `Count with ${count === 1 ? 'this wait' : `these ${counted(count, 'wait')}`}`,
  waitNotWhole: 'Enter both the start and the end of the wait, the end not before the start.',
  waitFrom: 'Wait began on',
  waitTo: 'Wait ended on',
  waitReversed: 'The end of the wait is before its start.',
  waitKind: 'Reason for the wait',
  waitKinds: { supplement: 'Waiting for the applicant’s supplement', other: 'Paused for another reason' },

  citizenHeading: 'Explanation for the applicant',
  citizenHint:
    'In Vietnamese, without anything about the applicant. It can be read out, or copied into a message or letter.',
  citizenDiffers:
    'The computed due date differs from the one in the system. What was promised to the applicant is the date on the slip; check before you send this.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it.',
  inspectorHeading: 'Statement for inspection',
  print: 'Print the statement',
}

export const observationWords: Translation<typeof vietnamese.observationWords> = {
  seen: (between) => `The dossier was seen ${between}.`,
  change: (field, before, after, from, to) =>
    `${field}: ${before} → ${after}, changed between ${from} and ${to}.`,
  absent: 'none',
}
