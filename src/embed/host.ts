/**
 * The connection between an embedded page and its host: sends heights and views, receives requests.
 */
import { addressOf } from '../state/history.svelte.ts'
import type { Address } from '../state/url.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { nextSize, type PreferredSize } from './height.ts'
import { addressText, heightMessages, hostOf, requestOf, viewMessage } from './frame-messages.ts'
import { paced } from './pace.ts'
import { fromHost, wholeAddress } from './embed-view.ts'

/** Milliseconds between two messages of a type. */
const PACE = 100

/** Milliseconds between two views of the host that are shown: of more, the last. A host that sends hundreds holds the frame up by none. */
const FOLLOW = 40

export interface HostMessage {
  /** To be called with each measurement of the page. */
  readonly measured: (now: PreferredSize) => void
  readonly stop: () => void
}

/** Connects a reader to the host; null if the page is not in a frame. */
export function connectHost(reader: Reader, win: Window): HostMessage | null {
  const { parent } = win
  if (parent === win) return null
  const host = hostOf(addressOf(win.location))
  // '*', as the host's origin cannot be known and nothing here is secret.
  const post = (message: unknown) => {
    parent.postMessage(message, '*')
  }
  let size: PreferredSize | null = null
  const tellHeight = paced(() => {
    if (size) for (const message of heightMessages(size.height, host)) post(message)
  }, PACE)
  const view = () => addressText(wholeAddress(reader.atlas, reader.view))
  let sent = view()
  const tellView = paced(() => {
    const now = view()
    if (now === sent) return
    sent = now
    post(viewMessage(now))
  }, PACE)

  let wished: Address | null = null
  const follow = paced(() => {
    if (wished) reader.go(fromHost(reader.atlas, reader.view, wished), 'replace')
    wished = null
  }, FOLLOW)

  const hear = ({ source, data }: MessageEvent) => {
    const request = source === parent ? requestOf(data) : null
    if (request?.do === 'tell-height') tellHeight()
    else if (request?.do === 'set') {
      wished = request.address
      follow()
    }
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
      follow.stop()
      tellHeight.stop()
      tellView.stop()
    },
  }
}
