/** Ten journeys through the built page. They know no browser: each is driven through all of them. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { m } from '../../src/messages/messages.ts'
import type { Site } from '../support/deploy.ts'
import type { Reader } from './reader.ts'

export interface Journey {
  readonly name: string
  readonly go: (reader: Reader, site: Site) => Promise<void>
}

const SWITCH = '[role=switch]'
const SLIDER = '[role=slider]'

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'opening: the picture, then the living map, with its names',
    go: async (reader, { home }) => {
      await reader.open(home)
      await reader.map()
      const names = await reader.driver.run(() => window.betweenBlocs?.labels().length ?? 0)
      assert.ok(names > 20, `${names} names are written on the map`)
      const drawn = await reader.driver.run(() => window.betweenBlocs?.drawn().length ?? 0)
      assert.ok(drawn > 40, `the graphics card draws ${drawn} marks`)
    },
  },
  {
    name: 'layers: a switch and its key take lines away and bring them back',
    go: async (reader, { home }) => {
      await reader.open(`${home}?view=table`)
      const rows = () => reader.driver.run(() => document.querySelectorAll('tr[data-tie]').length)
      await reader.until('the table', () => document.querySelector('tr[data-tie]') !== null)
      const before = await rows()
      const fewer = (most: number, is: boolean) =>
        reader.until(
          is ? 'fewer lines' : 'all lines',
          (most, is) => document.querySelectorAll('tr[data-tie]').length < most === is,
          most,
          is,
        )
      await reader.click(SWITCH, 'Energy')
      await reader.address('layers=')
      await fewer(before, true)
      await reader.driver.press('e')
      await reader.address('layers=', false)
      await fewer(before, false)
      assert.equal(await rows(), before)
    },
  },
  {
    name: 'slider: keys and the hand move the date',
    go: async (reader, { home }) => {
      await reader.open(`${home}?date=2016-08-08`)
      const day = () => reader.driver.run(() => document.querySelector('[role=slider]')?.ariaValueText ?? '')
      await reader.driver.press('.')
      await reader.address('date=2016-08-09')
      const handle = await reader.spot({ css: SLIDER })
      await reader.driver.drag(handle, { x: handle.x - 300, y: handle.y })
      await reader.address('date=2016-08-09', false)
      const said = await day()
      assert.match(said, /^\d+ \w+ 201[56]/)
      await reader.driver.press('ArrowRight')
      await reader.until(
        'another day',
        (s) => document.querySelector('[role=slider]')?.ariaValueText !== s,
        said,
      )
    },
  },
  {
    name: 'tour: nine steps, there and back',
    go: async (reader, { home }) => {
      await reader.open(home)
      await reader.click('button', 'The argument in')
      await reader.address('step=1')
      await reader.driver.press('ArrowRight')
      await reader.address('step=2')
      await reader.until(
        'the second step',
        () => document.querySelector('[data-step="2"] [aria-current=step]') !== null,
      )
      await reader.driver.back()
      await reader.address('step=1')
      await reader.driver.press('Escape')
      await reader.address('step=', false)
    },
  },
  {
    name: 'pick: a name on the map opens who says so, and Escape lets go',
    go: async (reader, { home }) => {
      await reader.open(home)
      await reader.map()
      const line = await reader.driver.run(() => {
        const found = window.betweenBlocs?.labels().find(({ kind }) => kind === 'line')
        const [x = 0, y = 0, width = 0, height = 0] = found?.box ?? []
        return { id: found?.of ?? '', x: x + width / 2, y: y + height / 2 }
      })
      await reader.driver.click(line)
      await reader.address(`tie=${line.id}`)
      await reader.text('since', '.frame, aside, [role=region]')
      await reader.driver.press('Escape')
      await reader.address('tie=', false)
    },
  },
  {
    name: 'compare: two days, with what changed between them',
    go: async (reader, { home }) => {
      await reader.open(`${home}?date=2016-07-05`)
      await reader.click('label', 'Two days')
      await reader.address('compare=')
      await reader.until('what changed', () =>
        /\d+ (new links?|links? (changed|ended))/.test(document.body.innerText),
      )
    },
  },
  {
    name: 'share: the view as a PNG, with its size and its colours',
    go: async (reader, { home }) => {
      await reader.open(`${home}?date=2016-08-10`)
      await reader.driver.run(() => {
        // What is saved is kept here, instead of in a folder that each browser has elsewhere.
        const kept = window as unknown as { saved: Record<string, Blob>; link: string }
        kept.saved = {}
        const make = URL.createObjectURL.bind(URL)
        URL.createObjectURL = (blob) => {
          const address = make(blob)
          if (blob instanceof Blob) kept.saved[address] = blob
          return address
        }
        HTMLAnchorElement.prototype.click = function () {
          kept.link = `${this.download} ${this.href}`
        }
      })
      await reader.driver.press('s')
      await reader.click('[role=tab]', 'Image')
      await reader.click('button', m.image.png)
      await reader.until('the file', () => (window as unknown as { link?: string }).link)
      const file = await reader.driver.run(async () => {
        const { saved, link } = window as unknown as { saved: Record<string, Blob>; link: string }
        const [name = '', address = ''] = link.split(' ')
        const blob = saved[address]
        if (!blob) return { name, width: 0, height: 0, size: 0, colours: 0 }
        const picture = await createImageBitmap(blob)
        const canvas = document.createElement('canvas')
        canvas.width = 64
        canvas.height = 40
        const drawing = canvas.getContext('2d')
        drawing?.drawImage(picture, 0, 0, 64, 40)
        const { data = new Uint8ClampedArray() } = drawing?.getImageData(0, 0, 64, 40) ?? {}
        const colours = new Set(
          Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3).join()),
        )
        return { name, width: picture.width, height: picture.height, size: blob.size, colours: colours.size }
      })
      assert.match(file.name, /_2016-08-10_map\.png$/)
      assert.deepEqual([file.width, file.height], [2560, 1600])
      assert.ok(file.size > 200_000, `it has ${file.size} bytes`)
      assert.ok(file.colours > 200, `it has ${file.colours} colours`)
    },
  },
  {
    name: 'open an atlas: three tables take the page, and Back undoes a choice without losing them',
    go: async (reader, { home }) => {
      await reader.open(home)
      const title = await reader.driver.run(() => document.title)
      await reader.driver.press('?')
      await reader.click('button', 'open an atlas')
      await reader.until('the dialog', () => document.querySelector('input[type=file]') !== null)
      const tables = ['actors', 'ties', 'claims'].map((name) => path.resolve(`tests/corpus/good/${name}.csv`))
      await reader.driver.upload('input[type=file]', tables)
      await reader.text(m.files.foreign.file)
      await reader.until('its title', (title) => document.title !== title, title)
      await reader.driver.press('Escape')
      await reader.click(SWITCH, 'Military')
      const on = (is: boolean) =>
        reader.until(
          `the layer ${is ? 'on' : 'off'}`,
          (is) =>
            [...document.querySelectorAll('[role=switch]')]
              .find((e) => (e.getAttribute('aria-label') ?? e.textContent).trim().startsWith('Military'))
              ?.getAttribute('aria-checked') === String(is),
          is,
        )
      await on(false)
      await reader.driver.back()
      await on(true)
      await reader.text(m.files.foreign.file)
    },
  },
  {
    name: 'embed: in a frame of another host it tells its height, and lives on when it was hidden and shown',
    go: async (reader, { home }) => {
      const host = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(`<!doctype html><title>A host</title><link rel="icon" href="data:,"><script>
          var heard = []; addEventListener('message', function (e) { heard.push(e.data) })</script>
          <div id="tab"><iframe src="${home}?embed=1" width="900" height="600" title="A map"></iframe></div>`)
      })
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
      try {
        // Another host than the page's by its name, and so another origin.
        await reader.driver.go(`http://localhost:${(host.address() as AddressInfo).port}/`)
        const heard = (type: string, part: string) =>
          reader.until(
            `a message of ${type} with ${part}`,
            (type, part) =>
              (window as unknown as { heard: { type?: string }[] }).heard.some(
                (data) => data.type === type && JSON.stringify(data).includes(part),
              ),
            type,
            part,
          )
        await heard('between-blocs:height', 'height')
        for (const hidden of [true, false]) {
          await reader.driver.run((hidden) => {
            document.getElementById('tab')?.toggleAttribute('hidden', hidden)
          }, hidden)
          await new Promise((resolve) => setTimeout(resolve, 1000))
        }
        // Nothing can be asked of a frame of another origin: "next" lies there in a frame of this size.
        await reader.driver.click({ x: 129, y: 554 })
        await heard('between-blocs:view', 'date=')
      } finally {
        host.close()
      }
    },
  },
  {
    name: 'offline: what was read once is read again without a server',
    go: async (reader, site) => {
      await reader.open(site.home)
      await reader.until('the worker', () => navigator.serviceWorker.controller?.state === 'activated')
      await site.stop()
      await reader.open(`${site.home}?date=2016-04-03`)
      await reader.until('the day', () =>
        document.querySelector('[role=slider]')?.ariaValueText?.startsWith('3 April 2016'),
      )
    },
  },
]
