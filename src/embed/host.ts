/**
 * The line between an embedded page and the page around it: tells heights and views, takes requests. There is none where the
 * page is not in a frame.
 */
import { addressOf } from '../state/history.svelte.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { nextSize, type WantedSize } from './height.ts'
import { addressText, heightMessages, hostOf, requestOf, viewMessage } from './frame-messages.ts'
import { paced } from './pace.ts'
import { fromHost, wholeAddress } from './embed-view.ts'

/** Milliseconds between two messages of a kind: ten a second at most. */
const PACE = 100

/** What a page says to its host. */
export interface HostMessage {
  /** Called with each measure of the page. */
  readonly measured: (now: WantedSize) => void
  readonly stop: () => void
}

/** Connects a reader to the page around a window; null where there is none. */
export function connectHost(reader: Reader, win: Window): HostMessage | null {
  const { parent } = win
  if (parent === win) return null
  const host = hostOf(addressOf(win.location))
  // Nothing in these messages is secret, and what the host's origin is cannot be known.
  const post = (message: unknown) => {
    parent.postMessage(message, '*')
  }
  let size: WantedSize | null = null
  const tellHeight = paced(() => {
    if (size) for (const message of heightMessages(size.height, host)) post(message)
  }, PACE)
  const view = () => addressText(wholeAddress(reader.atlas, reader.view))
  let told = view()
  const tellView = paced(() => {
    const now = view()
    if (now === told) return
    told = now
    post(viewMessage(now))
  }, PACE)

  const hear = ({ source, data }: MessageEvent) => {
    const request = source === parent ? requestOf(data) : null
    if (request?.do === 'tell-height') tellHeight()
    else if (request?.do === 'set') reader.go(fromHost(reader.atlas, reader.view, request.address), 'replace')
  }
  win.addEventListener('message', hear)
  const stopListening = reader.listen(tellView)
  return {
    measured(now) {
      const next = nextSize(size, now)
      if (next?.height !== size?.height) tellHeight()
      size = next
    },
    stop() {
      win.removeEventListener('message', hear)
      stopListening()
      tellHeight.stop()
      tellView.stop()
    },
  }
}
