import axe from 'axe-core'

/** What axe finds wrong in `root`, one line a finding; contrast included, so the page's styles must be loaded. */
export async function findings(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
