/** Whether `npm start` can open a browser: tested first, as a failed attempt prints a stack trace. */
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What decides: the platform, the environment's variables, and whether a file is there. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (file: string) => boolean
}

const HERE: Machine = { platform: process.platform, env: process.env, exists: existsSync }

/** Whether a browser can be opened: never on a build server, and on Linux only with a screen and what opens addresses on it. */
export function canOpen({ platform, env, exists }: Machine = HERE): boolean {
  if (env['CI']) return false
  if (platform === 'darwin' || platform === 'win32') return true
  // Linux inside Windows: the browser is Windows' own.
  if (env['WSL_DISTRO_NAME']) return true
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return false
  return (env['PATH'] ?? '').split(path.delimiter).some((folder) => exists(path.join(folder, 'xdg-open')))
}
