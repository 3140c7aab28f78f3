import type { Translation } from '../catalogue'
import type * as vietnamese from '../warning-options'
import { figure } from './counted'

export const thresholdWords: Translation<typeof vietnamese.thresholdWords> = {
  intro:
    'Each office chooses when to be warned. A dossier’s row carries one mark only, the most serious; the other warnings are in its details.',
  unknownUnit: 'Where the system does not say whether a term is in days or hours',
  unknownUnits: {
    auto: 'Recognise it: an hour due that is closing time, or none, counts by the day; any other by the hour',
    day: 'Always by the day: overdue from the next day',
    instant: 'Always by the hour: overdue as soon as the hour due has passed',
  },
  rules: 'Warnings',
  shown: (on, all) => `${on} of ${all} warnings are on.`,
  always: (title) => `${title} (always shown)`,
  shortTerms:
    'Dossiers with a term of three working days or less are only marked “Due today” and “Overdue”; otherwise nearly every row of theirs would carry a mark.',
  thresholds: (title) => `Thresholds of “${title}”`,
  showThresholds: 'Thresholds',
  basisOf: (title) => `Basis of “${title}”`,
  initial: (value) => `Default: ${value}.`,
  yes: 'Yes',
  no: 'No',
  percent: (value) => `${figure(value)}%`,

  ownHeading: 'Thresholds of single procedures and steps',
  ownHint:
    'For a procedure or step that needs another value than the general one. An empty procedure or step means all of them.',
  ownEmpty: 'Your office has set none.',
  threshold: 'Threshold',
  procedure: 'Procedure (code or name)',
  step: 'Step',
  value: 'Value',
  any: 'all',
  addOwn: 'Add threshold',
  removeOwn: (threshold, where) => `Delete the threshold “${threshold}” ${where}`,
  ownNeedsPlace: 'Enter a procedure or a step.',

  fileHeading: 'Take the warning settings to another computer',
  fileName: 'dung-hen-canh-bao.json',
  export: 'Export to a file',
  exported: (name) => `Exported to ${name}.`,
  import: 'Import from a file',
  importHint: 'A .json file exported from this page. It replaces all current warning settings.',
  imported: 'The warning settings have been imported.',
  refused: 'The file does not hold warning settings of this extension; nothing has changed.',
  reset: 'Reset all warnings to default…',
  resetConfirm: 'Reset',
  resetKeep: 'Keep the current settings',
  resetText:
    'All warnings and thresholds, those of single procedures included, return to their defaults. Bases that were checked are kept.',
  resetDone: 'The warning settings are the defaults again.',
}
