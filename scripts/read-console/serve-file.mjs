import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, dirname, extname, join, normalize } from 'node:path'
import { fail } from '../lib/progress.mjs'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Serves a saved page, and what lies in its folder, on loopback: an extension does not run in pages of `file:`.
 * @param {string} path
 */
export async function serveFile(path) {
  if (!existsSync(path)) fail(`Không tìm thấy tệp ${path}`)
  const folder = dirname(path)
  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const body = await readFile(join(folder, normalize(asked))).catch(() => null)
    const type = types[extname(asked).toLowerCase()] ?? 'application/octet-stream'
    response.writeHead(body ? 200 : 404, { 'content-type': type })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(basename(path))}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
