// npm run check: types, lint, format and data rules alone.
import { checks, together } from './steps.mjs'

const passed = await together(checks({ kept: true }))
process.exitCode = passed.every(Boolean) ? 0 : 1
