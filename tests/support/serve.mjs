// node tests/support/serve.mjs FOLDER PREFIX PORT [gzip]: a plain file server under a sub-path, as any host is one. Unknown paths
// are 404, and .mjs and .webmanifest have the wrong type that stock servers give them, so that the build may not lean on
// either. A folder is its index.html. Files have the headers that the build's header files ask of a host. Port 0 takes a free
// one. The port is printed. With `gzip` it compresses what is text, as most hosts do.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { createGzip } from 'node:zlib'
import { headersOf } from '../../scripts/headers.mjs'

const [folder, prefix, port, coding] = process.argv.slice(2)
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
/** What is worth compressing; files of no known type are scripts here. */
const TEXT = /^text|json|svg|octet-stream/

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost')
  const wanted = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : null
  const file =
    wanted === null
      ? null
      : path.join(folder, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted)
  const inside = file !== null && path.resolve(file).startsWith(path.resolve(folder) + path.sep)
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
    return
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
  const packed =
    coding === 'gzip' && TEXT.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': type,
    ...headersOf(wanted),
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  })
  const content = createReadStream(file)
  if (packed) content.pipe(createGzip({ level: 9 })).pipe(response)
  else content.pipe(response)
}).listen(Number(port), '127.0.0.1', () => {
  console.log(String(server.address().port))
})
