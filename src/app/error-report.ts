/** Error reports as text that readers can send to the maintainers. */
import { m } from '../messages/messages.ts'

/** A panel that threw, and any other uncaught error. */
type FaultCode = 'E-PANEL' | 'E-PAGE'

export interface Fault {
  readonly code: FaultCode
  /** The key of the part in the catalogue, "timeline", which is the same in every language. */
  readonly part: string
  /** What was thrown; may be anything, even hostile. */
  readonly error: unknown
}

/** The longest report, in characters, to fit into a form. */
const LONGEST = 4000

/** Code, part, error, address and browser, a line each. Never throws, whatever was thrown. */
export function report({ code, part, error }: Fault, address: string, browser: string): string {
  return [`${code}: ${part}`, described(error), address, browser].join('\n').slice(0, LONGEST)
}

/** The stack, which contains the message in some browsers only. */
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
