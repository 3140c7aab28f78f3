/**
 * In every document of a foreign console: what is painted, told to the test as it comes, since pages come and go. Runs
 * before the page's own scripts.
 */
import { probeFrames } from './paint-probe.mjs'

/** Longer than any row that a badge stands on. */
const longest = 600
const told = new Set()

/** The rows that carry a badge, as text; a badge stands on a cell of its row. */
function dressedRows() {
  return [...document.querySelectorAll('[data-dh-text]')].map((cell) => ({
    text: cell.parentElement.textContent.slice(0, longest),
    badge: cell.getAttribute('data-dh-text'),
  }))
}

function tellNew() {
  for (const { text, badge } of dressedRows()) {
    const painted = `${badge}\n${text}`
    if (told.has(painted)) continue
    told.add(painted)
    window.tellPainted(text, badge)
  }
}

addEventListener('DOMContentLoaded', () => probeFrames(tellNew))
