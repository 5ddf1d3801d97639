/**
 * The course of a tie as its author gives it: a list of points, several lists, or a GeoJSON LineString, MultiLineString or a
 * feature of one (RFC 7946), or well-known text. Read, it is always a list of parts, each of two or more points from the tie's start to its end.
 */
import * as v from 'valibot'
import { m } from '../messages/messages.ts'
import { LonLat } from './fields.ts'
import { readWkt } from './wkt.ts'

/** The most points of one part, and the most parts of a course. */
const POINTS_MAX = 5000
const PARTS_MAX = 100
/** The most characters of well-known text. */
const CHARACTERS_MAX = 200_000

const Part = v.pipe(v.array(LonLat), v.minLength(2), v.maxLength(POINTS_MAX))
const Parts = v.pipe(v.array(Part), v.minLength(1), v.maxLength(PARTS_MAX))

const Geometry = v.pipe(
  v.variant('type', [
    v.object({ type: v.literal('LineString'), coordinates: Part }),
    v.object({ type: v.literal('MultiLineString'), coordinates: Parts }),
  ]),
  v.transform((line) => (line.type === 'LineString' ? [line.coordinates] : line.coordinates)),
)
const Feature = v.pipe(
  v.object({ type: v.literal('Feature'), geometry: Geometry }),
  v.transform(({ geometry }) => geometry),
)
const WellKnownText = v.pipe(
  v.string(),
  v.maxLength(CHARACTERS_MAX),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parts = readWkt(dataset.value)
    if (parts) return parts
    addIssue({ message: m.findings.must.course })
    return NEVER
  }),
  Parts,
)
const Points = v.pipe(
  Part,
  v.transform((part) => [part]),
)

/** Which spelling a value has, so that findings speak of it alone. */
function spelling(input: unknown): v.GenericSchema<unknown, v.InferOutput<typeof Parts>> {
  if (typeof input === 'string') return WellKnownText
  if (typeof input === 'object' && input !== null && !Array.isArray(input))
    return Object.hasOwn(input, 'geometry') ? Feature : Geometry
  const first: unknown = Array.isArray(input) ? input[0] : null
  return Array.isArray(first) && Array.isArray(first[0]) ? Parts : Points
}

export const CourseSchema = v.lazy(spelling)
