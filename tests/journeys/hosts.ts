/** Pages of another origin that embed ours, served from another port, and what they hear from it. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'

/** What a host has heard: frame by frame, in order. `at` is in milliseconds. */
export interface Heard {
  readonly frame: number
  readonly at: number
  readonly data: unknown
}

/** Hears every message, and obeys heights as the simplest of hosts does. */
const LISTEN = `
  window.heard = [];
  addEventListener('message', (e) => {
    const frames = [...document.querySelectorAll('iframe')];
    const frame = frames.findIndex((f) => f.contentWindow === e.source);
    heard.push({ frame, at: performance.now(), data: e.data });
    if (window.obeys && e.data && e.data.type === 'between-blocs:height') frames[frame].style.height = e.data.height + 'px';
  });`

/** A host page with some markup in its body. `obeys`: it gives each frame the height that it asks for. */
export function hostPage(body: string, obeys = true): string {
  return `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,"><script>window.obeys=${obeys};${LISTEN}</script></head><body>${body}</body></html>`
}

/** Serves one page at a time from a free port. */
export class HostServer {
  readonly #server: Server
  html = ''

  constructor() {
    this.#server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(this.html)
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  stop(): void {
    this.#server.close()
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }
}

/** All that a host has heard so far. */
export function heardBy(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
}

/** The values of one field in the messages of a type from one frame. */
export async function told(page: Page, type: string, field: string, frame = 0): Promise<readonly unknown[]> {
  const heard = await heardBy(page)
  return heard.flatMap(({ data, frame: from }) => {
    const message = data as Record<string, unknown> | null
    return from === frame && message?.['type'] === type ? [message[field]] : []
  })
}
