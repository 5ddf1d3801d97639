/** What went wrong in the page itself, as a text that can be sent to its maintainers. Pure. */
import { m } from '../messages/messages.ts'

/** A panel that could not be shown, and anything else that nothing caught. */
type FaultCode = 'E-PANEL' | 'E-PAGE'

export interface Fault {
  readonly code: FaultCode
  /** Which part, as the catalogue knows it: "timeline". The maintainers read it, in whatever language the page was. */
  readonly part: string
  /** What was thrown: anything, and perhaps a hostile thing. */
  readonly error: unknown
}

/** The longest report, in characters: one that still fits into a form. */
const LONGEST = 4000

/** Code, part, error, address and browser, a line each. Never throws, whatever was thrown. */
export function report({ code, part, error }: Fault, address: string, browser: string): string {
  return [`${code}: ${part}`, described(error), address, browser].join('\n').slice(0, LONGEST)
}

/** The stack, which in some browsers has the message and in others not. */
function described(error: unknown): string {
  try {
    if (!(error instanceof Error)) return String(error)
    const message = `${error.name}: ${error.message}`
    const stack = error.stack ?? ''
    return stack.includes(error.message) && stack !== '' ? stack : `${message}\n${stack}`
  } catch {
    return m.failure.unreadable
  }
}
