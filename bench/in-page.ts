/** What the bench of scale runs in the page. Each function stands alone: it is sent there as text. */

export interface Noted {
  /** Milliseconds until the page said that it is ready. */
  readonly ready: number
  /** Tasks of the main thread of 50 ms and longer, in milliseconds. */
  readonly tasks: readonly { readonly start: number; readonly duration: number }[]
}

/** Notes when the page is ready, and its long tasks. */
export function notePage(): void {
  const noted = { ready: NaN, tasks: [] as { start: number; duration: number }[] }
  Object.assign(window, { noted })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver(() => {
    if (document.documentElement.dataset['ready'] && Number.isNaN(noted.ready))
      noted.ready = performance.now()
  }).observe(document, { attributes: true, subtree: true })
}

/**
 * Steps day by day, some to warm up and some that count: milliseconds of the key handler and the flush it causes, and how
 * many frames pass until the map draws. Each waits until the map has drawn the one before.
 */
export async function steps([warm, counted]: readonly [number, number]): Promise<{
  times: number[]
  frames: number[]
}> {
  const slider = document.querySelector<HTMLElement>('[role=slider]')
  const map = window.betweenBlocs?.map
  const times: number[] = []
  const frames: number[] = []
  for (let i = 0; i < warm + counted; i++) {
    let passed = 0
    let drawn = false
    map?.once('render', () => {
      drawn = true
    })
    const start = performance.now()
    slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    // The page's own work is flushed in a microtask.
    await Promise.resolve()
    await Promise.resolve()
    times.push(performance.now() - start)
    // Its own frame, as a step draws without the library.
    map?.triggerRepaint()
    while (!drawn && passed < 60) {
      await new Promise(requestAnimationFrame)
      passed++
    }
    frames.push(passed)
    // What the frame leaves behind, such as the placing of names, has its time.
    await new Promise((done) => setTimeout(done, 150))
  }
  return { times: times.slice(warm), frames: frames.slice(warm) }
}

/** Looks at points all over the map: milliseconds between two callbacks of one frame, with the look between them. */
export async function picks(count: number): Promise<number[]> {
  const canvas = window.betweenBlocs?.map?.getCanvas()
  const box = canvas?.getBoundingClientRect()
  const times: number[] = []
  if (!canvas || !box) return times
  for (let i = 0; i < count; i++) {
    const clientX = box.left + box.width * (0.3 + (0.6 * ((i * 7) % count)) / count)
    const clientY = box.top + box.height * (0.2 + (0.6 * ((i * 13) % count)) / count)
    let start = 0
    await new Promise<void>((done) => {
      requestAnimationFrame(() => (start = performance.now()))
      canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }))
      requestAnimationFrame(() => {
        times.push(performance.now() - start)
        done()
      })
    })
    await new Promise((done) => setTimeout(done, 60))
  }
  return times
}

/**
 * Has the map draw as many links as an address says: milliseconds until they are there, how many stand on the day, and of a frame, read
 * back, so that the card has drawn it.
 */
export async function drawnWith(most: string): Promise<{ wait: number; links: number; frame: number }> {
  const handle = window.betweenBlocs
  const gl = handle?.map?.getCanvas().getContext('webgl2')
  const standing = () => {
    const { full, quiet } = handle?.emphasis() ?? { full: [], quiet: [] }
    return full.length + quiet.length
  }
  const before = standing()
  const start = performance.now()
  const to = new URL(location.href)
  if (most === '5000') to.searchParams.delete('most')
  else to.searchParams.set('most', most)
  if (to.href !== location.href) {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
    while (standing() === before && performance.now() - start < 120_000)
      await new Promise((done) => setTimeout(done, 100))
  }
  const wait = performance.now() - start
  const times: number[] = []
  for (let i = 0; i < 4; i++) {
    const from = performance.now()
    handle?.map?.redraw()
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    times.push(performance.now() - from)
    await new Promise((done) => setTimeout(done, 50))
  }
  return { wait, links: standing(), frame: Math.min(...times) }
}

/** Waits until the map draws more links than a picture has. */
export async function untilFurther(most: number): Promise<void> {
  while ((window.betweenBlocs?.emphasis().full.length ?? 0) <= most)
    await new Promise((done) => setTimeout(done, 100))
}
