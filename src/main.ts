/** Composition root: read the atlas and the address, make the scene, mount the page. */
import './trust/policy.ts'
import { mount } from 'svelte'
import App from './app/App.svelte'
import { showFailure } from './app/failure.ts'
import { geoAssets, registerFonts } from './app/geo-assets.ts'
import { load, LoadError } from './app/load.ts'
import { hearFaults } from './app/outside.ts'
import './app/theme.css'
import { ATTRIBUTION } from './drawing/attribution.ts'
import { mayRegister, situationOf } from './offline/allowed.ts'
import { whenQuiet } from './offline/quiet.ts'
import { LICENCE } from './embed/licence.ts'
import { buildScene } from './scene/scene.ts'
import { addressOf, connectHistory } from './view/history.svelte.ts'
import { Reader } from './view/reader.svelte.ts'
import { readAddress } from './view/url.ts'

/** Asked for beside the data, so that neither waits for the other. */
const slim = addressOf(location).query.split('&').includes('embed=1')
  ? import('./app/embed/Embed.svelte')
  : null

async function start(target: HTMLElement): Promise<void> {
  const { atlas, routes, topology } = await load(document.baseURI)
  const { view, notices } = readAddress(atlas, addressOf(location))
  const reader = new Reader(atlas, view, notices)
  hearFaults(window, (text, details) => {
    reader.notify(text, { label: 'Copy details', run: () => void copied(reader, details) })
  })
  const scene = buildScene(atlas, routes)
  document.title = `${atlas.data.article.title} · Between Blocs`
  const geo = geoAssets(topology, document.baseURI)
  registerFonts(geo, document.fonts)
  const Embed = (await slim)?.default
  target.replaceChildren()
  document.documentElement.dataset['mounted'] = 'true'
  if (Embed) mount(Embed, { target, props: { reader, scene, geo, licence: LICENCE } })
  else mount(App, { target, props: { reader, scene, geo, credits: ATTRIBUTION } })
  connectHistory(reader, window)
  if (import.meta.env.PROD && import.meta.env.MODE !== 'kill') offline(reader)
}

/** Where copying is not allowed, the details are said. */
async function copied(reader: Reader, details: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(details)
    reader.notify('The details are copied.')
  } catch {
    reader.notify(details)
  }
}

/** Lets a page of its own be read without a server, and hear of newer builds; it is as good a page if that fails. */
function offline(reader: Reader): void {
  if (!mayRegister(situationOf(window)) || !('serviceWorker' in navigator)) return
  whenQuiet(document.documentElement, () => {
    import('./offline/page.ts')
      .then(({ keepOffline }) =>
        keepOffline(navigator.serviceWorker, document, (text, action) => {
          reader.notify(text, action)
        }),
      )
      .catch(() => {})
  })
}

const target = document.getElementById('app')
if (target)
  start(target).catch((error: unknown) => {
    if (!(error instanceof LoadError)) console.error(error)
    showFailure(target, error)
  })
