/** Entry point: loads the published atlas and mounts the page. */
import './trust/default-policy.ts'
import { mount } from 'svelte'
import Root from './app/Root.svelte'
import { showFailure } from './app/fatal-screen.ts'
import { geoAssets } from './app/geo-assets.ts'
import { grounds } from './app/ground-loader.ts'
import { fetchFirstNames } from './app/first-names.ts'
import { load, LoadError } from './app/fetch-page-data.ts'
import { hearFaults } from './app/global-errors.ts'
import './app/theme.css'
import { ownType } from './app/page-fonts.ts'
import { mendStyles } from './app/style-sheets.ts'
import { keepTranslated } from './app/translated-text.ts'
import { m, useLanguage, words } from './messages/messages.ts'
import { mayRegister, situationOf } from './offline/allowed.ts'
import { whenQuiet } from './offline/quiet.ts'
import type { PlacedNames } from './render/labels/opening-names.ts'
import { addressOf } from './state/history.svelte.ts'
import type { Notice } from './state/reader.svelte.ts'
import { frame, turns } from './state/turns.svelte.ts'

type Notify = (text: string, action?: Notice['action']) => void

const query = new URLSearchParams(addressOf(location).query)

/** Before anything is imported that brings a style sheet of its own, which is then still on its way. */
const styled = mendStyles(document)

/** Loaded in parallel with the data. */
const slim = query.get('embed') === '1' ? import('./app/embed/Embed.svelte') : null

/** Milliseconds to wait for the first frame, for fonts once everything else is there, and for the frame before which they are not used. */
const PATIENCE = 500

async function start(target: HTMLElement): Promise<void> {
  // On a fast line the scripts are here before the first page has been painted.
  await frame(PATIENCE)
  await useLanguage(query.get('lang'))
  document.documentElement.lang = words.tag
  document.documentElement.dir = words.direction
  const assets = geoAssets(document.baseURI)
  const type = ownType(assets.fonts, target.textContent)
  let names: PlacedNames | null = null
  void fetchFirstNames(document).then((written) => {
    // They are in the language of the build.
    if (!query.has('lang')) names = written
  })
  const { home, routes, topology } = await load(document.baseURI)
  if (!(await styled)) throw new LoadError(m.failure.unreachable({ what: m.failure.parts.styles }))
  const ground = grounds({ ...assets, topology }, document.baseURI)
  const { geo, notices } = await ground(home.atlas.data.article.map)
  const Embed = (await slim)?.default
  await type.come(PATIENCE)
  const grounded = { ...home, geo: { ...geo, names }, notices }
  const first = [...target.childNodes]
  let root: { notify: Notify } | undefined
  const notify: Notify = (...words) => root?.notify(...words)
  await turns.begin(
    () => {
      root = mount(Root, { target, props: { home: grounded, routes, ground, Slim: Embed ?? null } })
    },
    () => {
      for (const node of first) node.remove()
      document.documentElement.dataset['mounted'] = 'true'
    },
  )
  // Painted once in the first page's type, its words are no larger than before: the browser takes only larger ones for a new page.
  await frame(PATIENCE)
  type.show(document.fonts)
  keepTranslated(target)
  hearFaults(window, (text, details) => {
    notify(text, { label: m.failure.copyDetails, run: () => void copied(notify, details) })
  })
  if (import.meta.env.PROD) offline(notify)
}

/** Shows the details if copying is not allowed. */
async function copied(notify: Notify, details: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(details)
    notify(m.failure.copied)
  } catch {
    notify(details)
  }
}

/** Registers the service worker, if allowed. The page works without it. */
function offline(notify: Notify): void {
  if (!mayRegister(situationOf(window)) || !('serviceWorker' in navigator)) return
  whenQuiet(document.documentElement, () => {
    import('./offline/page.ts')
      .then(({ keepOffline }) => keepOffline(navigator.serviceWorker, document, notify))
      .catch(() => {})
  })
}

const target = document.getElementById('app')
if (target)
  start(target).catch((error: unknown) => {
    if (!(error instanceof LoadError)) console.error(error)
    showFailure(target, error)
  })
