// node scripts/run.mjs FILE.ts [args…]: runs a TypeScript file on every Node we support, by Vite's own module runner.
import path from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
process.argv = [process.argv[0], path.resolve(file), ...args]
const { module } = await runnerImport(path.resolve(file), { configFile: false, logLevel: 'error' })
if (typeof module.main === 'function') process.exitCode = (await module.main(args)) ?? 0
