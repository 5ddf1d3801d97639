// The option --atlas PATH of npm start, npm run build and npm test.
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The folder or the file that `--atlas` names, as a path, null without it; and the other arguments. Throws where there is none. */
export function atlasOption(args) {
  const rest = [...args]
  const at = rest.findIndex((arg) => arg === '--atlas' || arg.startsWith('--atlas='))
  if (at === -1) return { atlas: null, rest }
  const [option] = rest.splice(at, 1)
  const named = option.includes('=') ? option.slice(option.indexOf('=') + 1) : rest.splice(at, 1)[0]
  // A path counts from where npm was called, should that be another folder than the package's.
  const found =
    named && [path.resolve(named), path.resolve(process.env.INIT_CWD ?? '.', named)].find(existsSync)
  if (!found)
    throw new Error(
      named ? `--atlas ${named}: no such file or folder` : '--atlas needs the folder or the file of an atlas',
    )
  return { atlas: found, rest }
}
