import type { Browser } from 'puppeteer-core'

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

/**
 * Firefox's own window, from inside: where its shortcuts, menus and sidebar are. The driver's keys go to pages and never
 * come past there. Needs `--remote-allow-system-access`, which `launchFirefox` gives.
 */
export async function firefoxWindow(browser: Browser) {
  const connection: Connection = Reflect.get(browser, 'connection')
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] }
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox shows no window')

  async function evaluate(expression: string): Promise<unknown> {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    })
    const { type, result: given, exceptionDetails } = result as Evaluated
    if (type !== 'success') throw new Error(`In Firefox’s window: ${exceptionDetails?.text}`)
    return given?.value
  }

  return {
    evaluate,
    /** Presses Alt, Shift and a letter, as the keyboard does. */
    pressAltShift: (letter: string) =>
      evaluate(`{
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        keyboard.beginInputTransactionForTests(window)
        const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
          .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }))
        for (const key of keys) keyboard.keydown(key)
        for (const key of keys.reverse()) keyboard.keyup(key)
      }`),
    /** The labels of our entries in the context menu that is open; empty where it is not. */
    menuLabels: async (): Promise<string[]> =>
      String(
        await evaluate(`[...document.querySelectorAll('#contentAreaContextMenu menuitem')]
          .filter(({ id }) => id.startsWith('dung-hen'))
          .map(({ label }) => label).join('|')`),
      )
        .split('|')
        .filter(Boolean),
    /** Chooses one of them, which closes the menu. */
    chooseInMenu: (label: string) =>
      evaluate(`{
        const menu = document.getElementById('contentAreaContextMenu')
        ;[...menu.querySelectorAll('menuitem')].find((item) => item.label === ${JSON.stringify(label)}).doCommand()
        menu.hidePopup()
      }`),
    clipboard: async () =>
      String(
        await evaluate(`(() => {
          const held = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
          held.init(null)
          held.addDataFlavor('text/plain')
          Services.clipboard.getData(held, Services.clipboard.kGlobalClipboard)
          const data = {}
          held.getTransferData('text/plain', data)
          return data.value.QueryInterface(Ci.nsISupportsString).data
        })()`),
      ),
    /** Opens our sidebar, as the officer does from the browser's menu. */
    openSidebar: () =>
      evaluate(
        `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith('dung-hen')))`,
      ),
    closeSidebar: () => evaluate('SidebarController.hide()'),
    isSidebarOpen: async () => (await evaluate('SidebarController.isOpen')) === true,
    /** The address of the page in it. */
    sidebarAddress: async () =>
      String(
        await evaluate(`(() => {
          const browser = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')
          return browser?.currentURI.spec ?? ''
        })()`),
      ),
  }
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}
