/**
 * The lines from a capital to another actor: one for each kind and tone that stands, side by side; straight for ties that
 * bind, zigzag for those that strain, dashed by how real the best of them is. And the ring of kinds in the middle.
 *
 * Numbers in, path text out; knows no component. Lengths are pixels, along the x axis from the centre.
 */
import { arc, pie } from 'd3-shape'
import { STATUSES, TIE_KINDS, TONES, type Status, type TieKind, type Tone } from '../../atlas/schema.ts'
import type { Standing } from '../../atlas/snapshot.ts'
import { BY_REALITY, STATUS } from '../../grammar/encoding.ts'
import { shortLine } from '../../grammar/zigzag.ts'

/** The ring of kinds. */
export const DONUT = { inner: 31, outer: 42 } as const

/** Pixels between two lines, and how wide all of them may be together. */
const PITCH = 4.6
const BUNDLE = 30

export interface CompassStrand {
  readonly key: string
  readonly kind: TieKind
  readonly tone: Tone
  readonly status: Status
  readonly path: string
  readonly dash: string | undefined
  readonly opacity: number
}

/** How wide the lines of a pair of actors are together. */
export function bundleWidth(ties: readonly Standing[]): number {
  const n = new Set(ties.map((s) => `${s.tie.kind}-${s.tie.tone}`)).size
  return (n - 1) * pitchOf(n)
}

function pitchOf(n: number): number {
  return Math.min(PITCH, BUNDLE / Math.max(1, n - 1))
}

/** The lines of a pair of actors, whose node lies `radius` pixels from the centre. */
export function strands(ties: readonly Standing[], radius: number): readonly CompassStrand[] {
  const groups = TIE_KINDS.flatMap((kind) =>
    TONES.flatMap((tone) => {
      const own = ties.filter((s) => s.tie.kind === kind && s.tie.tone === tone)
      return own.length ? [{ kind, tone, status: mostReal(own) }] : []
    }),
  )
  const pitch = pitchOf(groups.length)
  return groups.map(({ kind, tone, status }, i) => {
    const y = (i - (groups.length - 1) / 2) * pitch
    const style = STATUS[status]
    return {
      key: `${kind}-${tone}`,
      kind,
      tone,
      status,
      path: shortLine(tone, DONUT.outer + 3, radius - 7, y),
      dash: style.dash?.join(' '),
      opacity: style.opacity,
    }
  })
}

export interface Slice {
  readonly kind: TieKind
  readonly path: string
}

/** The ring of kinds, each as long as its share of the ties; from north, clockwise, around (0, 0). */
export function slices(
  kinds: readonly { readonly kind: TieKind; readonly count: number }[],
): readonly Slice[] {
  const shares = pie<{ readonly kind: TieKind; readonly count: number }>()
    .sort(null)
    .padAngle(kinds.length > 1 ? 0.05 : 0)
    .value((k) => k.count)([...kinds])
  const ring = arc<(typeof shares)[number]>().innerRadius(DONUT.inner).outerRadius(DONUT.outer)
  return shares.map((share) => ({ kind: share.data.kind, path: ring(share) ?? '' }))
}

function mostReal(ties: readonly Standing[]): Status {
  return BY_REALITY.find((status) => ties.some((s) => s.status === status)) ?? STATUSES[0]
}
