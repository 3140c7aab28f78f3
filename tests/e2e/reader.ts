import type { Page } from 'puppeteer-core'

/**
 * Somebody who knows of a page what it says and nothing of how it is built: finds things by their names as a screen
 * reader tells them, and counts what he has to do.
 */
export function createReader(page: Page) {
  const done: string[] = []
  const find = async (role: string, name: string) => {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`
    const found = await page.waitForSelector(selector, { timeout: 20_000 })
    if (!found) throw new Error(`Nothing on the page is a ${role} named “${name}”`)
    return found
  }
  return {
    /** Everything done so far, one line an action. */
    done: done as readonly string[],
    async press(name: string): Promise<void> {
      done.push(`bấm “${name}”`)
      await (await find('button', name)).click()
    },
    async fill(name: string, text: string): Promise<void> {
      done.push(`nhập “${name}”`)
      const field = await find('textbox', name)
      await field.focus()
      // What stands there is written over.
      await page.keyboard.down('Control')
      await page.keyboard.press('a')
      await page.keyboard.up('Control')
      await field.type(text)
      await page.keyboard.press('Tab')
    },
    async choose(name: string, label: string): Promise<void> {
      done.push(`chọn “${name}”`)
      const field = await find('combobox', name)
      const value = await field.evaluate(
        (list, wanted) =>
          [...list.querySelectorAll('option')].find(({ textContent }) => textContent === wanted)?.value ?? '',
        label,
      )
      await field.select(value)
    },
    /** Waits until the page says so, wherever on it. */
    async sees(text: string): Promise<void> {
      await page.waitForFunction(
        (wanted) => document.body.innerText.includes(wanted),
        { timeout: 20_000, polling: 50 },
        text,
      )
    },
  }
}

export type Reader = ReturnType<typeof createReader>
