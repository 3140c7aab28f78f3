import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags, findBrowser } from './scripts/lib/find-browser.mjs'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }
const executablePath = findBrowser('chromium') ?? findBrowser('chrome')

/**
 * Three kinds of test: `unit` in Node, `browser` in a real Chromium page (real DOM, real IndexedDB) for parts
 * that need one, `e2e` with the built extension loaded in real browsers.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          // Modules keep nothing between tests, so files need not load them anew: half the time.
          isolate: false,
          // A guard against hanging, not a measure: computers under load are slow.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          exclude: ['tests/unit/**/*.browser.test.*'],
        },
      },
      {
        plugins: [preact()],
        resolve: { alias },
        // Found only while tests run, they would make the page reload under a running test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@date-fns/utc/date/mini',
            'axe-core',
            'date-fns/addMonths',
            'dexie',
            'docxtemplater',
            'docxtemplater/js/get-tags.js',
            'pizzip',
            'wxt/browser',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          testTimeout: 60_000,
          env: { DUNG_HEN_LONG: process.env.DUNG_HEN_LONG ?? '' },
          include: ['tests/unit/**/*.browser.test.ts', 'tests/unit/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
