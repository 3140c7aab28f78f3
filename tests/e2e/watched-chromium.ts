import { launchChromium } from '../../scripts/lib/extension-browser.mjs'
import { type NetworkWatch, watchNetwork } from './network-watch'

type Options = Parameters<typeof launchChromium>[0]

/**
 * A real Chromium with the extension, as `launchChromium` starts it, under watch from before the extension is there.
 * Design rule 2 is asked when it is closed: did anything of ours reach for the network?
 */
export async function launchWatched(options: Options) {
  let watch: NetworkWatch | undefined
  const chromium = await launchChromium({
    ...options,
    beforeInstall: async (browser) => {
      watch = await watchNetwork(browser)
    },
  })
  if (!watch) throw new Error('Nobody watches the network')
  const network = watch
  return {
    ...chromium,
    network,
    async close(): Promise<void> {
      const { foreign, watched } = network
      await chromium.close()
      if (watched.length === 0) throw new Error('Nobody watched the network')
      if (foreign.length > 0) throw new Error(`Reached for the network: ${JSON.stringify(foreign)}`)
    },
  }
}
