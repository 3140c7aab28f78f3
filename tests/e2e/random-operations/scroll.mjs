/** In the page: every frame's badges while a grid is scrolled. */
import { probeFrames } from './paint-probe.mjs'
import { countdownOf } from './right-texts.mjs'

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const numberIn = (row) => /H00\.[\d.-]+\d/.exec(row.textContent)?.[0] ?? ''

/** The badges as they stand now, each with the number of the row that it stands on. */
function badgesNow() {
  return [...document.querySelectorAll('[data-dh-text]')].map((cell) => [
    numberIn(cell.parentElement),
    countdownOf(cell.getAttribute('data-dh-text')),
  ])
}

/** Scrolls the grid as many screens down, by parts of a screen, and gives what was painted on the way. */
async function scrollThrough(screens) {
  const grid = document.querySelector('.khung')
  const painted = new Map()
  const frames = probeFrames(() => {
    for (const [number, badge] of badgesNow()) painted.set(`${number} ${badge}`, [number, badge])
  })
  for (let step = 0; step < screens * 3; step++) {
    grid.scrollTop += grid.clientHeight / 3
    await frame()
    // A wheel turned fast leaves no time; one turned slowly does.
    if (step % 3 === 0) for (let i = 0; i < 4; i++) await frame()
  }
  return { frames: frames(), painted: [...painted.values()] }
}

Object.assign(window, { scrollThrough })
