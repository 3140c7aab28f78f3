import { join } from 'node:path'
import { run } from './ensure.mjs'
import { projectRoot } from './paths.mjs'

const wxt = join(projectRoot, 'node_modules', 'wxt', 'bin', 'wxt.mjs')

/** The folders WXT writes, by browser and mode. */
export const outputs = {
  chromium: join(projectRoot, '.output', 'chrome-mv3'),
  chromiumDemo: join(projectRoot, '.output', 'chrome-mv3-demo'),
  firefox: join(projectRoot, '.output', 'firefox-mv3'),
  firefoxDemo: join(projectRoot, '.output', 'firefox-mv3-demo'),
}

const builds = {
  chromium: [],
  chromiumDemo: ['--mode', 'demo'],
  firefox: ['-b', 'firefox', '--mv3'],
  firefoxDemo: ['-b', 'firefox', '--mv3', '--mode', 'demo'],
}

/** Builds the extension, all four ways or the ones named. */
export function build(names = Object.keys(builds)) {
  for (const name of names) run([process.execPath, wxt, 'build', ...builds[name]])
}
