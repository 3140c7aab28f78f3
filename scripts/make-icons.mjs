// Renders scripts/icon.svg to public/icon/<size>.png, the sizes browsers ask for. Run after changing the drawing.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { chromiumFlags, findBrowser } from './lib/find-browser.mjs'

const sizes = [16, 32, 48, 96, 128]
const drawing = await readFile(new URL('icon.svg', import.meta.url))
const folder = new URL('../public/icon/', import.meta.url)

const executablePath = findBrowser('chromium') ?? findBrowser('chrome')
if (!executablePath) throw new Error('Không tìm thấy Chromium hoặc Chrome để vẽ biểu tượng.')

const browser = await chromium.launch({ executablePath, args: chromiumFlags })
try {
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}img{display:block}</style>
       <img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing.toString('base64')}">`,
    )
    await page.locator('img').evaluate((image) => image.decode())
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
