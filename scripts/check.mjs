// npm run check: types, lint, format and data rules alone.
import { CHECKS, step } from './steps.mjs'

const failed = CHECKS.filter(([title, command]) => !step(title, command))
process.exitCode = failed.length ? 1 : 0
