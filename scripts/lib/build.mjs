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
  chromiumProvince: join(projectRoot, '.output', 'chrome-mv3-province'),
  firefoxProvince: join(projectRoot, '.output', 'firefox-mv3-province'),
}

const builds = {
  chromium: [],
  chromiumDemo: ['--mode', 'demo'],
  firefox: ['-b', 'firefox', '--mv3'],
  firefoxDemo: ['-b', 'firefox', '--mv3', '--mode', 'demo'],
}

/** Builds the extension, all four ways or the ones named. */
export function build(names = Object.keys(builds)) {
  for (const name of names) buildOne(name, {})
}

/**
 * Builds the extension for one province: its consoles' hosts stand in the manifest, and no other can be asked for.
 * @param {string[]} hosts match patterns: `https://motcua.example.gov.vn/*`
 * @param {('chromium' | 'firefox')[]} [names]
 */
export function buildProvince(hosts, names = ['chromium', 'firefox']) {
  for (const name of names) buildOne(name, { DUNG_HEN_HOSTS: hosts.join(',') })
}

/** Whatever the environment is called that somebody builds in, the bytes are the same. */
function buildOne(name, env) {
  run([process.execPath, wxt, 'build', ...builds[name]], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
}
