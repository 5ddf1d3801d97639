// Finds a Chromium for the tests, in this order: CHROMIUM_PATH, an installed Chromium or Chrome, Playwright's own
// download, Debian's package where apt and root are at hand. Otherwise it says in one line what to install.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
}

/** Chromium without windows, as Debian has it: a page opens in it with a fifth less work. */
const SHELL = '/usr/bin/chromium-headless-shell'

/**
 * The path of a browser, or undefined for Playwright's own; of those that are installed, with `shell` the one without windows
 * first. Throws an Error that says what to install.
 */
export async function findBrowser({ shell = false } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`)
    return named
  }
  if (shell && existsSync(SHELL)) return SHELL
  const installed = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path))
  if (installed) return installed
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return undefined
  const fresh = installWithApt(shell)
  if (fresh) return fresh
  throw new Error(
    'No Chromium found. Install Chrome or Chromium, or run `npx playwright install chromium`, or set CHROMIUM_PATH.',
  )
}

/** The path of what was installed; null if nothing was. */
function installWithApt(shell) {
  const debian = process.platform === 'linux' && existsSync('/etc/debian_version')
  if (!debian || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  if (!apt('update', '-q')) return null
  // Older systems do not have the shell as a package.
  for (const name of [...(shell ? [path.basename(SHELL)] : []), 'chromium'])
    if (apt('install', '-y', '-q', '--no-install-recommends', name) && existsSync(`/usr/bin/${name}`))
      return `/usr/bin/${name}`
  return null
}
