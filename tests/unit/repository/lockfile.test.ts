import { expect, test } from 'vitest'
import { read } from './source'

/** What is built is built from exactly these packages, here and in a year (the sources zip promises the same bytes). */
interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const manifest: Locked = JSON.parse(read('package.json'))
const lock: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'))
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

test('every package asked for is one version, and the lockfile’s', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
  expect(Object.keys(wanted).length).toBeGreaterThan(10)
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('every package is held by its checksum, and no address stands in the lockfile', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(
    packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path),
  ).toEqual([])
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
})
