/**
 * Boxes that a map can show. A box of a few metres asks for a scale that no map of ours has, and one without height for a picture
 * without end: the least size and the slimmest shape are decided here, for every box of an atlas.
 */
import { m } from '../messages/messages.ts'
import type { Finding } from './findings.ts'
import type { AtlasData } from './schema.ts'

/** West, south, east, north in degrees. */
type Box = AtlasData['article']['map']['home']

/** The least size in degrees: about two hundred kilometres from west to east, as much as a desktop shows at the closest zoom. */
const LEAST = { wide: 2, high: 1 } as const

/** A side is at least this share of the other, in degrees. */
const SLIMMEST = 1 / 8

/** The northernmost latitude of a square map in Mercator's projection; the poles lie infinitely far away on it. */
const POLE = 85

/** The farthest longitude on either side. */
const FARTHEST = 360

/** The smallest box around another that a map can show; the same one if it is large enough. What lies beyond the poles' edge is cut. */
export function shownBox(box: Box): Box {
  const [west, south, east, north] = box
  const latitudes = [Math.max(-POLE, Math.min(POLE, south)), Math.max(-POLE, Math.min(POLE, north))] as const
  const [bottom, top] = widened(latitudes, Math.max(LEAST.high, (east - west) * SLIMMEST), POLE)
  const [left, right] = widened([west, east], Math.max(LEAST.wide, (top - bottom) * SLIMMEST), FARTHEST)
  const same = left === west && right === east && bottom === south && top === north
  return same ? box : [left, bottom, right, top]
}

/** A span around the same middle, as long as it has to be, moved so that it lies between −`most` and `most`. */
function widened([low, high]: readonly [number, number], least: number, most: number): [number, number] {
  if (high - low >= least) return [low, high]
  const from = Math.max(-most, Math.min(most - least, (low + high - least) / 2))
  return [from, from + least]
}

/** Rows with boxes that can be shown, and a finding for each that had to be widened. */
export function withShownBoxes(data: AtlasData): { data: AtlasData; findings: readonly Finding[] } {
  const findings: Finding[] = []
  const shown = (path: string, box: Box): Box => {
    const wider = shownBox(box)
    if (wider[2] - wider[0] > box[2] - box[0] || wider[3] - wider[1] > box[3] - box[1])
      findings.push({
        path,
        message: m.findings.boxSmall({ box: wider.map((n) => Math.round(n * 1000) / 1000).join(', ') }),
      })
    return wider
  }
  const { map, tour } = data.article
  const bounds = shown('article.map.bounds', map.bounds)
  const home = shown('article.map.home', map.home)
  const steps = tour.map((step, i) => {
    const frame = step.frame && shown(`article.tour[${i}].frame`, step.frame)
    return frame === step.frame ? step : { ...step, frame }
  })
  const same = bounds === map.bounds && home === map.home && steps.every((step, i) => step === tour[i])
  if (same) return { data, findings }
  return {
    data: { ...data, article: { ...data.article, tour: steps, map: { ...map, bounds, home } } },
    findings,
  }
}
