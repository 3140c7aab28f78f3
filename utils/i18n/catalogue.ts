/**
 * The words of the screen. They are written in Vietnamese where they are used from (utils/i18n), each catalogue under
 * the name of its constant; utils/i18n/en has the same catalogues in English. A catalogue gives the word of whichever
 * language is spoken when it is read, so whoever reads it need not know of languages. He must read it when it is
 * shown, though, and not keep a text of his own from before.
 *
 * What the office writes to applicants, agencies and superiors is Vietnamese in every language: such words stand in
 * plain constants (utils/i18n/written), and what is composed of both is composed `inVietnamese`.
 */
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
 * Words that are shown in the language the officer has chosen. `name` is the constant's own. Marked as without side
 * effects, so that words nobody reads are left out of a bundle.
 */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<const Words extends object>(name: string, words: Words): Words {
  return spokenWords(words, () => spoken?.[name])
}

/** Speaks another language from now on, Vietnamese where it has no word; null is Vietnamese. */
export function speak(translations: Translations | null): void {
  spoken = translations
}

/** Whether the words are the ones written here. */
export function speaksVietnamese(): boolean {
  return spoken === null
}

/** What `write` gives, in Vietnamese, whichever language is spoken. It must not wait for anything. */
export function inVietnamese<Written>(write: () => Written): Written {
  const language = spoken
  spoken = null
  try {
    return write()
  } finally {
    spoken = language
  }
}

/** A group of words that reads each, and each group within, from its translation if there is one by then. */
function spokenWords<Words extends object>(words: Words, translation: () => unknown): Words {
  return new Proxy(words, {
    get(own, key) {
      const word: unknown = Reflect.get(own, key)
      const translated = () => wordIn(translation(), key)
      return typeof word === 'object' && word !== null
        ? spokenWords(word, translated)
        : (translated() ?? word)
    },
  })
}

function wordIn(group: unknown, key: PropertyKey): unknown {
  return typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined
}
