import { catalogue } from './catalogue'

/** The way to a dossier's course. Apart from that page's own words, so that the popup stays small. */
export const timelineOpenWords = catalogue('timelineOpenWords', {
  open: 'Quá trình xử lý',
  openFor: (number: string) => `Quá trình xử lý hồ sơ ${number}`,
})
