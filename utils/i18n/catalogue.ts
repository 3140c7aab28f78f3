/**
 * The words of the screen. They are written in Vietnamese where they are used from (utils/i18n), each catalogue under
 * the name of its constant; utils/i18n/en has the same catalogues in English. Another language is spoken by putting
 * its words in the place of the Vietnamese ones, so whoever reads a word need not know of languages. He must read it
 * when it is shown, though, and not keep it in a constant of his own from before.
 *
 * What the office writes to applicants, agencies and superiors is Vietnamese in every language: such words stand in
 * plain constants, and what is composed of both is composed `inVietnamese`.
 */
const catalogues = new Map<string, object>()
/** The Vietnamese words of catalogues that have been translated. */
const originals = new Map<string, object>()
let spoken: Translations | null = null

/** Words of another language, by the names of the catalogues they stand for. */
export type Translations = Readonly<Record<string, object>>

/** A catalogue in another language: the same texts, and functions of the same parameters. */
export type Translation<Of> = Of extends (...given: infer Given) => string
  ? (...given: Given) => string
  : Of extends string
    ? string
    : { readonly [Key in keyof Of]: Translation<Of[Key]> }

/**
 * Words that are shown in the language the officer has chosen. `name` is the constant's own.
 *
 * @__NO_SIDE_EFFECTS__ so that words nobody reads are left out of a bundle
 */
export function catalogue<const Words extends object>(name: string, words: Words): Words {
  catalogues.set(name, words)
  if (spoken) translate(name, words)
  return words
}

/** Speaks another language from now on, Vietnamese where it has no word; null is Vietnamese. */
export function speak(translations: Translations | null): void {
  if (translations === spoken) return
  spoken = translations
  for (const [name, words] of catalogues) translate(name, words)
}

/** Whether the words are the ones written here. */
export function speaksVietnamese(): boolean {
  return spoken === null
}

/** What `write` gives, in Vietnamese, whichever language is spoken. It must not wait for anything. */
export function inVietnamese<Written>(write: () => Written): Written {
  const language = spoken
  speak(null)
  try {
    return write()
  } finally {
    speak(language)
  }
}

function translate(name: string, words: object): void {
  const original = originals.get(name) ?? copyOf(words)
  originals.set(name, original)
  put(words, original)
  put(words, spoken?.[name] ?? {})
}

/** Puts texts and functions into the same places of another object. */
function put(words: object, others: object): void {
  for (const [key, other] of Object.entries(others)) {
    const word: unknown = Reflect.get(words, key)
    if (isGroup(word) && isGroup(other)) put(word, other)
    else Reflect.set(words, key, other)
  }
}

function copyOf(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, isGroup(word) ? copyOf(word) : word]),
  )
}

function isGroup(word: unknown): word is object {
  return typeof word === 'object' && word !== null
}
