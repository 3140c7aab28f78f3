import type { Translation } from '../../catalogue'
import { between } from '../../warnings/shared'
import type * as vietnamese from '../../warnings/stillness'
import { counted } from '../counted'

export const stillnessWords: Translation<typeof vietnamese.stillnessWords> = {
  place: (step, holder) =>
    [...(step ? [`step “${step}”`] : []), ...(holder ? [`officer ${holder}`] : [])].join(', '),
  unchanged: (from, to) => `${between(from, to)} no change of status, step or officer was seen`,
  usual: ({ days, count, latestOnly }) =>
    `this step usually takes up to ${counted(days, 'working day')} (by ${latestOnly ? 'the latest ' : ''}${counted(count, 'dossier')} seen on this computer)`,
  lyingStill: {
    title: 'No movement',
    description:
      'Status, step and officer have not changed for longer than the step usually takes, or longer than your office’s threshold.',
    label: 'No movement',
    days: 'No movement after (working days)',
    share: 'or after this part of the term (%), whichever is shorter',
    posting: 'Leave out the time of public posting',
    sentence: (days) =>
      `No change of status, step or officer for ${counted(days, 'working day')}; please check.`,
    silence: 'This page does not show the step, so it cannot be told whether the dossier has moved.',
  },
  awaitingSignature: {
    title: 'Long wait for a signature',
    description:
      'The dossier was submitted for signature and has not moved for longer than your office’s threshold.',
    label: 'Waiting for signature',
    days: 'Long wait for a signature after (working days)',
    sentence: (days) =>
      `The dossier has been waiting for a signature for ${counted(days, 'working day')} without movement; please check.`,
  },
  awaitingApplicant: {
    title: 'Long wait for the applicant',
    description:
      'The dossier has waited for a supplement or a payment, or has been paused, for longer than your office’s threshold; its term does not run, so it is easily forgotten.',
    label: 'Long wait for supplement',
    days: 'Long wait for the applicant after (working days)',
    sentence: (days) =>
      `The dossier has waited for the applicant for ${counted(days, 'working day')}; please remind or check.`,
  },
  notLookedAt: {
    title: 'Not looked at for a long time',
    description: 'An open dossier has not been shown on this computer for many working days.',
    label: 'Not looked at',
    days: 'Warn when it was not shown on this computer for (working days)',
    sentence: (days) =>
      `The dossier has not been shown on this computer for ${counted(days, 'working day')}; please review.`,
    seen: (from, to) => `seen ${between(from, to)}`,
  },
}
