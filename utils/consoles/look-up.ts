/** A record's own entry. A page may well say "constructor" or "__proto__"; those are no entries. */
export function lookUp<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
