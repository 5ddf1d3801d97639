// `npm run build:geo`: makes everything that geo/ commits, from the packages and the hand-made inputs. The
// steps are loaded only where their packages are installed, so that a bare checkout gets advice, not a trace.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { GEO, installed, missing, unpack } from './sources.ts'

const steps = installed() ? await import('./steps.ts') : null

/** Runs the build; `args` may name steps (basemap, world, routes, relief, fonts, provenance). Gives an exit code. */
export async function main(args: string[]): Promise<number> {
  if (steps) unpack()
  const advice = missing()
  if (!steps || advice) {
    console.error(advice)
    return 1
  }
  for (const [name, bytes] of await steps.make(args)) {
    writeFileSync(path.join(GEO, name), bytes)
    console.log(`geo/${name} ${Math.round(bytes.length / 1024)} KB`)
  }
  return 0
}
