import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { RESIZER, snippet } from '../../../src/embed/snippet.ts'

const options = {
  page: 'https://host.example/maps/',
  query: 'date=2016-04-03&layers=energy',
  hash: 'map=5/41/47',
  title: 'Ties of <"two" & more>',
  height: 620,
  resizer: false,
  licence: 'Data CC BY 4.0',
}

describe('the code to paste', () => {
  test('without the resizer has no script, a fixed height and a link beside the frame', () => {
    const code = snippet(options)
    expect(code).not.toContain('script')
    expect(code).toContain(
      'src="https://host.example/maps/?embed=1&amp;date=2016-04-03&amp;layers=energy#map=5/41/47"',
    )
    expect(code).toContain('height="620"')
    expect(code).toContain('loading="lazy"')
    expect(code).toContain('href="https://host.example/maps/?date=2016-04-03&amp;layers=energy#map=5/41/47"')
    expect(code).toContain('title="Ties of &lt;&quot;two&quot; &amp; more&gt;"')
  })
  test('of the opening view has nothing but the flag in the address', () => {
    expect(snippet({ ...options, query: '', hash: '' })).toContain('src="https://host.example/maps/?embed=1"')
  })
  test('with the resizer stays under a kilobyte more', () => {
    const more = snippet({ ...options, resizer: true }).length - snippet(options).length
    expect(more).toBeGreaterThan(0)
    expect(more).toBeLessThanOrEqual(1024)
    expect(RESIZER).not.toContain('</')
  })
})

describe('the resizer', () => {
  /** Runs it in a page with one frame; returns how to send it a message, and the frame's height. */
  function page() {
    const frame = { contentWindow: {}, style: { height: '' } }
    let hear = (_: unknown) => {}
    runInNewContext(RESIZER, {
      document: { currentScript: { parentNode: { querySelector: () => frame } } },
      addEventListener: (_: string, listener: typeof hear) => {
        hear = listener
      },
    })
    return {
      send: (data: unknown, source: unknown = frame.contentWindow) => {
        hear({ data, source })
      },
      height: () => frame.style.height,
    }
  }
  const asks = (height: unknown) => ({ type: 'between-blocs:height', height })

  test('sets the height that its frame asks for, rounded up and within limits', () => {
    const { send, height } = page()
    for (const [asked, set] of [
      [512.2, '513px'],
      [5, '200px'],
      [1e9, '4000px'],
    ] as const) {
      send(asks(asked))
      expect(height()).toBe(set)
    }
  })
  test('ignores other frames, other messages, what is no number, and less than two pixels', () => {
    const { send, height } = page()
    send(asks(500))
    send(asks(501))
    send(asks(900), {})
    for (const junk of [null, 'x', 7, asks('900'), asks(NaN), asks(Infinity), asks(null), { height: 900 }])
      send(junk)
    expect(height()).toBe('500px')
  })
})
