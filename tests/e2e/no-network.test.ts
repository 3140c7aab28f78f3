import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { until } from '../../scripts/lib/officer.mjs'
import { type ConsolePage, type Office, openOffice } from './office'

/**
 * End-to-end suites end with "nothing left for the network" (watched-chromium.ts). Here the check itself is checked:
 * a request planted in each kind of context is found.
 */
let office: Office
let console: ConsolePage

beforeAll(async () => {
  office = await openOffice()
  console = await office.open('opencps')
  await office.auditor.untilRecorded(console)
})
afterAll(() => {
  office.network.foreign.length = 0
  return office.close()
})

beforeEach(() => {
  office.network.foreign.length = 0
})

const planted = 'https://planted.invalid/'
const found = () => office.network.foreign.filter(({ url }) => url === planted)
const plant = `fetch(${JSON.stringify(planted)}).catch(() => {})`

test('worker, pages and consoles are watched', () => {
  expect([...new Set(office.network.watched)]).toEqual(expect.arrayContaining(['service_worker', 'page']))
})

test('in the worker', async () => {
  const worker = await office.chromium.worker()
  await worker?.evaluate(plant)
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*background/)
})

test('on a page of ours', async () => {
  await office.auditor.page.evaluate(plant)
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*options\.html/)
})

test('in the script inside a console', async () => {
  const client = await console.createCDPSession()
  const contexts: { id: number; origin: string }[] = []
  client.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await client.send('Runtime.enable')
  const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension://'))
  expect(ours).toBeDefined()
  await client.send('Runtime.evaluate', {
    contextId: ours?.id ?? 0,
    expression: `${plant}\n//# sourceURL=${ours?.origin}/content-scripts/console.js`,
  })
  await until(async () => found().length > 0, 'the planted request')
  expect(found()[0]?.from).toMatch(/^chrome-extension:.*console\.js/)
})
