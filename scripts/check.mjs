// npm run check: types, lint, format and data rules alone.
import { CHECKS, together } from './steps.mjs'

const passed = await together(CHECKS)
process.exitCode = passed.every(Boolean) ? 0 : 1
