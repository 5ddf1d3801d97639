/** Hears of faults that nothing caught, and tells the reader of the first: a page that is half broken says so, once. */
import { m } from '../messages/messages.ts'
import { report, type Fault } from './error-report.ts'

/** What is told, and the text that can be copied. */
type Tell = (text: string, details: string) => void

/** Said by browsers when a layout needs another frame; nothing is wrong. */
const NOISE = /^ResizeObserver loop/

/** Listens until the first fault of ours; those of extensions and of other origins are none. Returns how to stop. */
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
    // Whoever gives something up says so by an error that is no fault.
    if (!(reason instanceof DOMException && reason.name === 'AbortError')) say(reason)
  }
  win.addEventListener('error', thrown)
  win.addEventListener('unhandledrejection', rejected)
  return stop
}

/** Whether a script is from where the page is. Scripts of other origins and of nowhere have no name here. */
function isOurs(script: string, page: string): boolean {
  return URL.canParse(script) && new URL(script).origin === new URL(page).origin
}
