/** Reports the first uncaught error to the reader. */
import { m } from '../messages/messages.ts'
import { report, type Fault } from './error-report.ts'

/** Shows a message, with details that can be copied. */
type Tell = (text: string, details: string) => void

/** A harmless error event: a layout needs another frame. */
const NOISE = /^ResizeObserver loop/

/** Listens until the first error of our own scripts, not of extensions or other origins. Returns a function to stop. */
export function hearFaults(win: Window, tell: Tell): () => void {
  const stop = () => {
    win.removeEventListener('error', thrown)
    win.removeEventListener('unhandledrejection', rejected)
  }
  const say = (error: unknown) => {
    stop()
    const fault: Fault = { code: 'E-PAGE', part: 'page', error }
    tell(m.failure.outside({ code: fault.code }), report(fault, win.location.href, win.navigator.userAgent))
  }
  const thrown = ({ error, message, filename }: ErrorEvent) => {
    if (!NOISE.test(message) && isOurs(filename, win.document.baseURI)) say(error ?? message)
  }
  const rejected = ({ reason }: PromiseRejectionEvent) => {
    // Cancelled tasks reject with an AbortError.
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) say(reason)
  }
  win.addEventListener('error', thrown)
  win.addEventListener('unhandledrejection', rejected)
  return stop
}

/** Whether a script is from the page's origin. Cross-origin scripts have an empty address here. */
function isOurs(script: string, page: string): boolean {
  return URL.canParse(script) && new URL(script).origin === new URL(page).origin
}
