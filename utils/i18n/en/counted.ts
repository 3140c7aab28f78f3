const plural = new Intl.PluralRules('en')
const format = new Intl.NumberFormat('en')

/** "1 dossier", "1,200 dossiers"; `many` where it is not the noun and an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${format.format(count)} ${plural.select(count) === 'one' ? one : many}`
}

/** "12.5", "1,200" */
export function figure(count: number): string {
  return format.format(count)
}
