/** The text and the place of the map's tooltip. */
import type { Atlas } from '../atlas/atlas.ts'
import { eventSentence, formatSpan, nameOf, standingSentence, tieSentence } from '../atlas/describe.ts'
import { unitMeaning } from '../atlas/status-words.ts'
import { capital } from '../atlas/numbers.ts'
import { standing, type Standing } from '../atlas/snapshot.ts'
import { sizeOf, widthScales } from '../scene/width.ts'
import { m } from '../messages/messages.ts'
import type { Hovered, View } from '../state/view.ts'

export interface TooltipText {
  readonly title: string
  /** Details, or "". */
  readonly text: string
}

/** The tooltip of a thing, with the same sentences as the keyboard's list; null if the atlas does not have it. */
export function tooltipOf(
  atlas: Atlas,
  { day, mode }: Pick<View, 'day' | 'mode'>,
  { type, id }: Hovered,
): TooltipText | null {
  switch (type) {
    case 'tie': {
      const tie = atlas.ties.get(id)
      if (!tie) return null
      const now = standing(atlas, tie, day, mode)
      if (!now) return { title: tieSentence(atlas, tie), text: '' }
      const said = standingSentence(atlas, now)
      const means = unitOf(atlas, now)
      return {
        title: tieSentence(atlas, tie),
        text: means === null ? said : m.map.tooltip.unit({ said, means }),
      }
    }
    case 'event': {
      const event = atlas.events.get(id)
      return event ? { title: capital(event.title), text: eventSentence(atlas, event) } : null
    }
    case 'site': {
      const site = atlas.sites.get(id)
      if (!site) return null
      const text = m.map.tooltip.site({
        what: m.vocabulary.siteTypes[site.type].name,
        operator: site.operator === undefined ? null : nameOf(atlas, site.operator),
        span: site.from === undefined ? null : formatSpan(site.from, site.to),
      })
      return { title: site.name, text }
    }
    case 'actor': {
      const actor = atlas.actors.get(id)
      return actor ? { title: actor.name, text: m.map.tooltip.actor } : null
    }
    case 'claim':
      return null
  }
}

/** What the unit means in which a tie is measured, or its width, which stands beside its name. */
function unitOf(atlas: Atlas, { tie, span: { phase }, day, status }: Standing): string | null {
  const { scale } = sizeOf(widthScales(atlas), tie, phase, day, status)
  return unitMeaning(phase.quantity?.unit ?? '') ?? (scale === null ? null : unitMeaning(scale.unit))
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels between the pointer and the tooltip, and between the tooltip and the frame. */
const GAP = 14
const MARGIN = 6

/** The upper left corner of a tooltip near the pointer, not under it, within the frame. */
export function tooltipPlace(at: { x: number; y: number }, box: Size, frame: Size): { x: number; y: number } {
  const clamp = (p: number, size: number, room: number) => Math.max(MARGIN, Math.min(p, room - size - MARGIN))
  const right = at.x + GAP + box.width + MARGIN <= frame.width
  const below = at.y + GAP + box.height + MARGIN <= frame.height
  const above = at.y - GAP - box.height >= MARGIN
  const x = clamp(right ? at.x + GAP : at.x - GAP - box.width, box.width, frame.width)
  if (below || above) return { x, y: below ? at.y + GAP : at.y - GAP - box.height }
  // No room above or below: beside it.
  return { x, y: clamp(at.y - box.height / 2, box.height, frame.height) }
}
