/**
 * Thời hạn giải quyết as both consoles' details word it.
 * @param {import('./seed.mjs').Term} term
 */
export function termText(term) {
  if (term.unit === 'none') return 'Không quy định'
  return `${term.count} ${term.unit === 'workingHour' ? 'giờ' : 'ngày'} làm việc`
}
