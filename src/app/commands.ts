/** From keys to deeds: what each command of the keys does to the reader and to the page's own pieces. */
import { stepClaim } from '../panels/argument/walk.ts'
import { commandFor, type Command, type KeyPress } from '../panels/help/shortcuts.ts'
import type { Player } from '../timeline/player.svelte.ts'
import type { Reader } from '../view/reader.svelte.ts'
import { letGo, PANELS, soloKind, toggleKind } from '../view/view.ts'
import { goHome } from '../view/walk.ts'

/** The keys that turn over while the page presents: arrows, and what a clicker sends. */
const PAGES: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** The pieces of the page that keys reach. */
export interface Page {
  readonly reader: Reader
  readonly player: Player
  toggleLegend(): void
  focusSearch(): void
  openHelp(): void
  readonly openShare: () => void
  /** Closes what lies on top, if anything does; true when it did. */
  closeTop(): boolean
}

/** Obeys a key press on the page. True when it was one of ours. */
export function obey(page: Page, event: KeyPress, target: EventTarget | null, singleKeys: boolean): boolean {
  const turned = page.reader.view.present ? PAGES[event.key] : undefined
  if (turned !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
    stepClaim(page.reader, turned)
    return true
  }
  const command = commandFor(event, singleKeys)
  if (!command || (takesKeys(target, event.key) && command.do !== 'let-go')) return false
  run(page, command)
  return true
}

function run(page: Page, command: Command): void {
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
      reader.go({ ...view, panel: PANELS[(PANELS.indexOf(view.panel) + 1) % PANELS.length] ?? 'map' })
      break
    case 'present':
      reader.go({ ...view, present: !view.present, panel: 'map' })
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
      if (!page.closeTop()) reader.go(letGo(view))
      break
  }
}

/** Whether the focused element uses the key itself: text fields use all, buttons and boxes the space bar. */
function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('dialog[open]')) return true
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
    return true
  return key === ' ' && target.closest('button, a, input, summary, [role=button], [role=switch]') !== null
}
