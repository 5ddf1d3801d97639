// node scripts/with-atlas.mjs [build] [--atlas FOLDER|FILE] [Vite's own options…]: Vite, with the atlas that the page shows.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2)
const at = args.findIndex((arg) => arg === '--atlas' || arg.startsWith('--atlas='))
const env = { ...process.env }
if (at !== -1) {
  const [option] = args.splice(at, 1)
  const named = option.includes('=') ? option.slice(option.indexOf('=') + 1) : args.splice(at, 1)[0]
  // A path counts from where npm was called, should that be another folder than the package's.
  const found =
    named && [path.resolve(named), path.resolve(process.env.INIT_CWD ?? '.', named)].find(existsSync)
  if (!found) {
    console.error(
      named ? `--atlas ${named}: no such file or folder` : '--atlas needs the folder or the file of an atlas',
    )
    process.exit(1)
  }
  env.BETWEEN_BLOCS_ATLAS = found
}
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
const { status } = spawnSync(process.execPath, [vite, ...args], { stdio: 'inherit', env })
process.exit(status ?? 1)
