/** Keyboard commands: what each does to the view and to the page. */
import { stepClaim } from '../state/claim-stepping.ts'
import { endTour, keepsKey, directionOf, stepTour } from '../ui/tour-steps.ts'
import { commandFor, type Command, type KeyPress } from '../features/help/shortcuts.ts'
import type { Player } from '../features/timeline/player.svelte.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { VIEWS } from '../features/settings/view-order.ts'
import { stepWithClaim, toStep } from '../state/tour-step.ts'
import { letGo, soloKind, toggleKind, type View } from '../state/view.ts'
import { goHome } from '../state/claim-view.ts'

/** The parts of the page that commands use. */
export interface PageParts {
  readonly reader: Reader
  readonly player: Player
  toggleLegend(): void
  focusSearch(): void
  openHelp(): void
  readonly openShare: () => void
  /** Closes the topmost overlay; true if there was one. */
  closeTop(): boolean
}

/**
 * Next and previous step in the tour and in a presentation, by arrow keys and presentation remotes. Handled before anything else,
 * so that the map does not pan. True if the key was used.
 */
export function obeyTourKey(
  { reader }: Pick<PageParts, 'reader'>,
  event: KeyPress,
  target: EventTarget | null,
): boolean {
  const { view, atlas } = reader
  const toured = view.step !== null && view.panel === 'map'
  if (!view.present && !toured) return false
  const by = directionOf(event)
  if (by === null || event.ctrlKey || event.metaKey || event.altKey || keepsKey(target, event.key))
    return false
  if (atlas.data.article.tour.length) stepTour(reader, by)
  else stepClaim(reader, by)
  return true
}

/** The capturing listener of the window for `obeyTourKey`. Modal dialogs keep their keys. */
export function captureTourKey(page: PageParts, event: KeyboardEvent): void {
  if (document.querySelector('dialog:modal') || !obeyTourKey(page, event, event.target)) return
  event.preventDefault()
  event.stopPropagation()
}

/** Runs the command of a key. True if there was one. */
export function obey(
  page: PageParts,
  event: KeyPress,
  target: EventTarget | null,
  singleKeys: boolean,
): boolean {
  const command = commandFor(event, singleKeys)
  if (!command || (takesKeys(target, event.key) && command.do !== 'let-go')) return false
  run(page, command)
  return true
}

function run(page: PageParts, command: Command): void {
  const { reader, player } = page
  const { view } = reader
  switch (command.do) {
    case 'play':
      player.toggle(reader)
      break
    case 'event':
      player.step(reader, command.by === 1 ? 'next' : 'previous')
      break
    case 'claim':
      stepClaim(reader, command.by)
      break
    case 'kind':
      reader.go(command.alone ? soloKind(view, command.kind) : toggleKind(view, command.kind))
      break
    case 'view':
      reader.go({ ...view, panel: VIEWS[(VIEWS.indexOf(view.panel) + 1) % VIEWS.length] ?? 'map' })
      break
    case 'present':
      reader.go(present(reader))
      break
    case 'legend':
      page.toggleLegend()
      break
    case 'home':
      reader.go(goHome(reader.atlas, view))
      break
    case 'search':
      page.focusSearch()
      break
    case 'share':
      page.openShare()
      break
    case 'help':
      page.openHelp()
      break
    case 'let-go':
      if (!page.closeTop()) release(reader)
      break
  }
}

/** Escape: undoes one choice (`letGo`); leaving the tour restores the view before it. */
function release(reader: Reader): void {
  const next = letGo(reader.view)
  if (reader.view.step !== null && next.step === null) endTour(reader)
  else reader.go(next)
}

/** Toggles the presentation; if there is a tour, at its present step or that of the present claim. */
function present({ atlas, view }: Reader): View {
  if (view.present) return { ...view, present: false }
  const step = view.step ?? stepWithClaim(atlas, view.claim ?? '') ?? 1
  return { ...toStep(atlas, view, step), present: true, panel: 'map' }
}

/** Whether the focused element uses the key: text fields use all, buttons and boxes the space bar. */
function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog[open]')) return true
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
    return true
  return key === ' ' && target.closest('button, a, input, summary, [role=button], [role=switch]') !== null
}
