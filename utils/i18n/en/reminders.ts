import type { Translation } from '../catalogue'
import type * as vietnamese from '../reminders'
import { counted } from './counted'

export const reminderWords: Translation<typeof vietnamese.reminderWords> = {
  title: {
    opening: 'Đúng Hẹn: what needs attention at the start of work',
    handOver: 'Đúng Hẹn: what needs attention before the last hand-over',
  },
  shared: 'Some dossiers need attention. Click here and choose your account to see the list.',
  figure: {
    overdue: (count) => `${counted(count, 'dossier')} overdue`,
    dueToday: (count) => `${counted(count, 'dossier')} due today`,
    dueTomorrow: (count) => `${counted(count, 'dossier')} due next working day`,
    notOnTime: (count) => `${counted(count, 'dossier')} reported not to be on time`,
    letterDue: (count) => `${counted(count, 'dossier')} for which an apology letter is to be sent`,
  },
}

export const reminderSectionWords: Translation<typeof vietnamese.reminderSectionWords> = {
  intro:
    'One notification at a time, with counts only, no dossier numbers and no names. None on days off, and none when nothing needs attention. Click it to open the review.',
  opening: 'Notify at the start of work',
  handOver: (hour) => `Notify before the last hand-over of the day (${hour}:00)`,
  minutesBefore: 'Before the hand-over (minutes)',
  quiet: 'Quiet hours',
  quietHint:
    'For example: 11:30–13:30. A notification that falls into them waits until they end, or comes just before them if the hand-over would be over by then. Leave empty for none.',
  quietWrong: 'Enter one period, like 11:30–13:30.',
  refused: 'The browser was not allowed to show notifications, so this could not be switched on.',
  blocked: 'The browser does not allow notifications yet.',
  allow: 'Allow notifications',
}
