import type { Translation } from '../catalogue'
import type * as vietnamese from '../paper-options'
import { dateAndTime } from '../time-words'

export const paperOptionWords: Translation<typeof vietnamese.paperOptionWords> = {
  intro:
    'Documents are drafted from built-in templates, in Vietnamese. Your office should check them against the forms in force and use its own.',
  paper: 'Kind of document',
  symbol: 'Document symbol',
  symbolHint: 'What follows the number, for example: BC-UBND. If left empty, it is printed as dots.',
  symbolOfOffice: (symbol) => `If left empty, your office’s symbol is used: ${symbol}.`,

  basis: 'Basis of the form',
  basisOf: (title) => `Basis of “${title}”`,
  basisText: (formNumber, basis) => `${formNumber}, ${basis}`,
  basisHint:
    'The basis is not printed until it has been checked. After checking it against the original text, enter who did so and when.',
  checkedBy: 'Checked by (person or unit)',
  checkedOn: 'Checked on',
  dateHint: 'dd/mm/yyyy',

  layout: 'Word template',
  layouts: { resolving: 'Written by the resolving agency', desk: 'Written by the one-stop desk' },
  download: 'Download the built-in template',
  downloadFor: (layout) => `Download the built-in template: ${layout}`,
  load: 'Load your office’s template (.docx)',
  loadHint: 'Download the built-in template, edit it in Word, keep the tags in braces, then load it here.',
  loaded: 'The template is loaded. Documents drafted from now on use it.',
  loadedWithAdvice: 'The template is loaded. Please check:',
  refused: 'The template was not loaded:',
  notStored:
    'The browser could not save the template. Check that there is free space on the disk, then try again.',
  unreadable: 'The file cannot be read. Close it in Word, then try again.',
  versionsUnreadable:
    'The templates loaded on this computer cannot be read. Close the extension’s other tabs and open this again; if it still fails, restart the browser.',
  notChosen:
    'The template in use could not be changed. Check that there is free space on the disk, then choose again; if it still fails, restart the browser.',
  inUse: 'Template in use',
  defaultTemplate: 'Built-in template',
  version: (fileName, loadedAt, hash) =>
    `${fileName}, loaded at ${dateAndTime(loadedAt)} (hash ${hash.slice(0, 8)})`,
  fetchVersion: 'Download',
  fetchVersionOf: (fileName) => `Download the template ${fileName}`,

  tags: 'Tags that can be used in this template',
  tag: 'Tag',
  meaning: 'Content',
  source: 'Taken from',
  sources: {
    dossier: 'One-stop system',
    applicant: 'Open page of the dossier',
    office: 'Office settings',
    officer: 'Officer who drafts it',
    blank: 'Left blank',
  },
  tagsHint:
    'A tag with several lines is written on three lines: {#tag}, {.}, {/tag}. Tables: put {#tag} into the first cell and {/tag} into the last cell of a row. Write {#tag?}…{/tag?} around what is printed only when there is content; {^tag}…{/tag} around what is printed when there is none.',
  rows: (names) => `consists of ${names}`,

  reasons: 'Your office’s reasons for delay',
  reasonsHint: 'One per line, in Vietnamese, added to the built-in list when an apology letter is drafted.',
}
