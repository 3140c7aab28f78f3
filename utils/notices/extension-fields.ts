import { dottedDate, longDots } from './blanks'
import { dateInWords, twoDigits } from './dates-in-words'
import type { Field, NoticeInput } from './paper'

/** Fields of a paper that moves the promised date. */
export const extensionFields: readonly Field<NoticeInput>[] = [
  { tag: 'lyDoChamTre', source: 'officer', dots: longDots, repeats: ['.'], value: ({ reason }) => reason },
  {
    tag: 'soNgayGiaHan',
    source: 'officer',
    value: ({ extension }) => (extension ? twoDigits(extension.days) : ''),
  },
  {
    tag: 'mocGiaHan',
    source: 'officer',
    dots: dottedDate,
    value: ({ extension }) => (extension ? dateInWords(extension.countedFrom) : ''),
  },
  {
    tag: 'ngayHenTraMoi',
    source: 'officer',
    dots: dottedDate,
    value: ({ extension }) => (extension ? dateInWords(extension.newDue) : ''),
  },
  { tag: 'lanHenLai', source: 'officer', value: ({ timesBefore }) => String(timesBefore + 1) },
]
