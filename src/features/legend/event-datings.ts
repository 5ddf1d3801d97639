/** Who dates an event. */
import type { DATINGS } from '../../atlas/schema.ts'

/** How an event's mark is filled. */
export type EventDating = (typeof DATINGS)[number]
