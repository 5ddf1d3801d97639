// node scripts/with-atlas.mjs [build] [--atlas FOLDER|FILE] [Vite's own options…]: Vite, with the atlas that the page shows.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { atlasOption } from './atlas-option.mjs'

let chosen
try {
  chosen = atlasOption(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const { atlas, rest } = chosen
const env = { ...process.env, ...(atlas === null ? {} : { BETWEEN_BLOCS_ATLAS: atlas }) }
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
const { status } = spawnSync(process.execPath, [vite, ...rest], { stdio: 'inherit', env })
process.exit(status ?? 1)
