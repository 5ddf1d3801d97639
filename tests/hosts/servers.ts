/** Starts nginx and Apache, as Debian has them, over a folder; each with the settings of its package that matter to files, and no more. */
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'

export interface Server {
  /** Without a slash at its end. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Writes a configuration into `folder`, which serves `folder/www` on a port, and returns the command that runs it. */
type Configure = (folder: string, port: number) => readonly [string, ...string[]]

/** Where packages put the modules of Apache, on Debian, Fedora and macOS. */
const APACHE_MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2']
const LOADED = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'headers']

const nginx: Configure = (folder, port) => {
  const binary = installed('nginx', ['nginx', '/usr/sbin/nginx'])
  const settings = /--conf-path=(\S+)/.exec(spawnSync(binary, ['-V'], { encoding: 'utf8' }).stderr)?.[1]
  if (settings === undefined) throw new Error('nginx does not say where its settings are')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `  ${of}_temp_path ${folder}/${of};`,
  )
  const file = `${folder}/nginx.conf`
  writeFileSync(
    file,
    `daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  include ${path.join(path.dirname(settings), 'mime.types')};
  default_type application/octet-stream;
  access_log off;
${temporary.join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    include ${folder}/hosting.conf;
  }
}
`,
  )
  return [binary, '-p', folder, '-c', file]
}

const apache: Configure = (folder, port) => {
  const binary = installed('Apache', ['apache2', 'httpd', '/usr/sbin/apache2', '/usr/sbin/httpd'])
  const modules = APACHE_MODULES.find((place) => existsSync(place))
  if (modules === undefined) throw new Error(`no modules of Apache in ${APACHE_MODULES.join(', ')}`)
  // What is compiled in has no file.
  const loaded = LOADED.filter((name) => existsSync(`${modules}/mod_${name}.so`))
  const file = `${folder}/httpd.conf`
  writeFileSync(
    file,
    `ServerRoot "${folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/httpd.pid
ErrorLog "|/bin/cat >&2"
${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot "${folder}/www"
<Directory "${folder}/www">
  AllowOverride All
  Require all granted
</Directory>
`,
  )
  return [binary, '-D', 'FOREGROUND', '-f', file]
}

export const SERVERS = { nginx, Apache: apache }

/** Starts a server over `folder/www` and waits until it answers; throws what it said where it ends instead. */
export async function start(configure: Configure, folder: string): Promise<Server> {
  // Workers of a server that root starts run as another user.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const [binary, ...args] = configure(folder, port)
  const child = spawn(binary, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`${binary} ended: ${said}`)
    const answer = await fetch(origin).catch(() => null)
    if (answer)
      return {
        origin,
        stop: () => {
          child.kill('SIGTERM')
          return ended
        },
      }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`${binary} does not answer: ${said}`)
}

/** The first of the names that can be run. */
function installed(what: string, names: readonly string[]): string {
  const found = names.find((name) => spawnSync(name, ['-v']).error === undefined)
  if (found === undefined)
    throw new Error(`${what} is not installed (Debian: apt install nginx-light apache2-bin media-types)`)
  return found
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
