/** The few HTTP habits both demo consoles share: files, JSON, and one listener each on loopback. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const here = dirname(fileURLToPath(import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** The kits' own browser builds, from the installed packages: no CDN, nothing from outside. */
const kits = {
  'vue.js': 'vue/dist/vue.min.js',
  'vuetify.js': 'vuetify/dist/vuetify.min.js',
  'vuetify.css': 'vuetify/dist/vuetify.min.css',
  'react.js': 'react/umd/react.production.min.js',
  'react-dom.js': 'react-dom/umd/react-dom.production.min.js',
  'dayjs.js': 'dayjs/dayjs.min.js',
  'antd.js': 'antd/dist/antd.min.js',
  'antd-reset.css': 'antd/dist/reset.css',
}

/** The path of a kit's file: beside its package.json, whatever the package exports. */
function kitPath(file) {
  const [name, ...rest] = kits[file].split('/')
  return join(dirname(require.resolve(`${name}/package.json`)), ...rest)
}

/** Nothing is kept but the pages themselves, for whoever goes back to one. */
function send(response, status, type, body, headers = {}) {
  const freshness = type.startsWith('text/html') ? 'no-cache' : 'no-store'
  response.writeHead(status, { 'content-type': type, 'cache-control': freshness, ...headers })
  response.end(body)
}

export function sendJson(response, value, status = 200) {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value))
}

export function sendMissing(response) {
  send(response, 404, 'text/plain; charset=utf-8', 'Không tìm thấy')
}

export function redirect(response, location) {
  send(response, 302, 'text/plain; charset=utf-8', '', { location })
}

/** `/__kit/NAME`: a UI kit's browser build. */
export async function sendKit(response, file) {
  if (!Object.hasOwn(kits, file)) return sendMissing(response)
  send(response, 200, types[extname(file)], await readFile(kitPath(file)), {
    'cache-control': 'max-age=3600',
  })
}

/** A page's own script or style, by bare file name. */
export async function sendAsset(response, folder, file) {
  if (!/^[a-z-]+\.(js|css)$/.test(file)) return sendMissing(response)
  const body = await readFile(join(here, folder, file)).catch(() => null)
  if (body === null) return sendMissing(response)
  send(response, 200, types[extname(file)], body)
}

/** A page, with the server's clock written where the demo build of the extension reads it. */
export async function sendPage(response, folder, clockOffset) {
  const html = await readFile(join(here, folder, 'index.html'), 'utf8')
  send(response, 200, types['.html'], html.replace('data-demo-clock=""', `data-demo-clock="${clockOffset}"`))
}

/** A page that the server wrote itself. */
export function sendHtml(response, text) {
  send(response, 200, types['.html'], text)
}

/** The body of a request as JSON; null when it is none. */
export async function readJson(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return null
  }
}

/**
 * Listens on 127.0.0.1.
 * @param {number} port 0 for any free one
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, url: URL) => Promise<void>} handle
 * @returns {Promise<{ origin: string, close(): Promise<void> }>}
 */
export async function listen(port, handle) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    handle(request, response, url).catch((error) => sendJson(response, { error: String(error) }, 500))
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
