import type { KeyInput, Page } from 'puppeteer-core'

/** What the keyboard is on, as a screen reader names it. */
export interface Focused {
  role: string
  name: string
}

/** Tabs pressed in search of one thing before it counts as out of reach. */
const mostTabs = 200

/**
 * Somebody who has no mouse: goes on by Tab until the thing he wants is named, and presses keys. From now on the page
 * refuses every movement and press of the driver's mouse.
 */
export function createKeyboard(page: Page) {
  Object.defineProperty(page, 'mouse', {
    configurable: true,
    get() {
      throw new Error('This one has no mouse')
    },
  })

  async function focused(): Promise<Focused> {
    const session = await page.createCDPSession()
    const { result } = await session.send('Runtime.evaluate', {
      expression: `(() => {
        let at = document.activeElement
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
        return at
      })()`,
    })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      ...(result.objectId ? { objectId: result.objectId } : {}),
      fetchRelatives: false,
    })
    await session.detach()
    const [node] = nodes
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') }
  }

  return {
    focused,
    /** Goes on to what has this role and this name, however far it is. */
    async reach(role: string, name: string | RegExp): Promise<void> {
      const passed: string[] = []
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        const at = await focused()
        if (at.role === role && (typeof name === 'string' ? at.name === name : name.test(at.name))) return
        passed.push(`${at.role} “${at.name}”`)
        await page.keyboard.press('Tab')
      }
      throw new Error(
        `By Tab nobody gets to ${role} “${name}”; on the way were ${passed.slice(0, 60).join(', ')}`,
      )
    },
    press: (key: KeyInput) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),
  }
}
