import type { ProfileSource } from './profile'

/** A selector of a profile, and where in the profile it stands. */
export interface PlacedSelector {
  path: (string | number)[]
  selector: string
}

type Readable = Pick<ProfileSource, 'recognise' | 'account' | 'lists' | 'details'>

/** Every CSS selector of a profile: all that a page is ever asked with. */
export function selectorsOf({ recognise, account, lists, details }: Readable): PlacedSelector[] {
  return [
    ...named(['recognise'], recognise),
    ...named([], { account }),
    ...lists.flatMap(
      ({ where, header, row, cell, placeholder, numberIn, pairs, followUp, composite, pager }, index) => {
        const path = ['lists', index]
        return [
          ...named(path, { where, header, row, cell, placeholder, numberIn }),
          ...named([...path, 'pairs'], { pair: pairs?.pair, label: pairs?.label, value: pairs?.value }),
          ...named([...path, 'followUp'], { row: followUp?.row }),
          ...named([...path, 'composite'], { step: composite?.step }),
          ...named([...path, 'pager'], { ...pager }),
        ]
      },
    ),
    ...details.flatMap(({ where, pair, label, value, numberIn, toggle, timeline }, index) => [
      ...named(['details', index], { where, pair, label, value, numberIn, toggle }),
      ...named(['details', index, 'timeline'], {
        entry: timeline?.entry,
        step: timeline?.step,
        header: timeline?.header,
      }),
    ]),
  ]
}

/** Whether the page's own parser takes a selector. Harmless whatever it is: it is asked of an empty fragment. */
export function isSelector(page: Document, selector: string): boolean {
  try {
    page.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}

function named(
  path: (string | number)[],
  selectors: Record<string, string | undefined> | string[],
): PlacedSelector[] {
  return Object.entries(selectors).flatMap(([key, selector]) =>
    selector === undefined ? [] : [{ path: [...path, key], selector }],
  )
}
