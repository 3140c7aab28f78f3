import { clean } from '@/utils/dossier/text'
import type { Pager } from './profile'
import { textOf, valueIn } from './read-text'

/** Where the list stands among its pages, as its own pager says. */
export interface PagerReading {
  /** Leads to the next page; null on the last one. */
  next: HTMLElement | null
  /** Leads back; null on the first page, or where the pager has no such thing. */
  previous: HTMLElement | null
  /** Number of the present page; null where it is not shown. */
  current: number | null
  /** How many dossiers the list has in all; null where it is not shown. */
  total: number | null
}

/** The pager on this page, or null when there is none at all. */
export function readPager(page: Document, { next, previous, current, total }: Pager): PagerReading | null {
  const present = current ? page.querySelector(current) : null
  const forward = page.querySelector(next)
  const totalPlace = total ? page.querySelector(total) : null
  if (!forward && !totalPlace) return null
  return {
    next: pressable(forward),
    previous: pressable(previous ? page.querySelector(previous) : null),
    current: present && wholeNumber(valueIn(present)),
    total: totalPlace ? totalIn(textOf(totalPlace)) : null,
  }
}

/** A button or link that does something now. Consoles mark a dead one on itself or on the `<li>` around it. */
function pressable(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null
  const isDead = element.closest('[disabled], [aria-disabled="true"], .disabled') !== null
  return isDead ? null : element
}

const behindTotal = /(?:tổng(?: số| cộng)?|trong(?: tổng)?(?: số)?|trên|của|of|\/)\D{0,20}(\d[\d.,]*)/giu

/**
 * How many there are in all, as a pager writes it: "Tổng số: 1.234 hồ sơ", "1-20 / 120", "Hiển thị 1 đến 20 trong
 * tổng số 120". Null when the text says nothing of the kind; two different totals are none.
 */
export function totalIn(text: string): number | null {
  const found = [...clean(text).matchAll(behindTotal)].map(([, digits]) => numberOf(digits ?? ''))
  const totals = new Set(found.filter((count) => count !== null))
  const [total] = totals
  return total !== undefined && totals.size === 1 ? total : null
}

function wholeNumber(text: string): number | null {
  const [digits] = /\d+/u.exec(text) ?? []
  return digits && digits.length < 7 ? Number(digits) : null
}

/** "1.234" and "1,234" are whole numbers; anything with another grouping is none. */
function numberOf(digits: string): number | null {
  const bare = digits.replace(/[.,]$/u, '')
  if (!/^\d{1,6}$|^\d{1,3}(?:[.,]\d{3}){1,2}$/u.test(bare)) return null
  return Number(bare.replace(/[.,]/gu, ''))
}
