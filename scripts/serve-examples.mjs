// npm run examples: makes the core, writes the example's SVG and serves the examples at an address that it prints.
// `serve` alone is a plain file server on this machine: what any other server would do.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { step } from './steps.mjs'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a folder; resolves with its address and a way to stop. Port 0 takes a free one. */
export function serve(folder, port = 0) {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
    const isFile = file.startsWith(root + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    if (!isFile) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      done({ address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() })
    })
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made =
    step('the core', ['scripts/run.mjs', 'scripts/build-lib.ts']) &&
    step('an SVG', ['examples/svg.mjs', '2023-12-24', 'examples/baltic.svg'])
  if (made) {
    const { address } = await serve('.', Number(process.env.PORT ?? 4178))
    console.log(`\n${address}examples/map.html\n${address}examples/baltic.svg\nStop with Ctrl+C.`)
  } else process.exitCode = 1
}
