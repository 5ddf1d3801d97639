/** What keeps the rules and still could not be shown as it stands is mended here, and told: an author may have meant something else. */
import type { Finding } from './findings.ts'
import { withShownBoxes } from './map-boxes.ts'
import { withoutRepetitions } from './repetitions.ts'
import type { AtlasData } from './schema.ts'

/** What was mended, with the code under which readers of a report find it. */
export interface Mended extends Finding {
  readonly code: 'N-BOX' | 'N-TWICE'
}

export interface Tidied {
  readonly data: AtlasData
  readonly mended: readonly Mended[]
}

/** Rows that keep the rules, with each thing once and with boxes that a map can show. */
export function tidied(data: AtlasData): Tidied {
  const once = withoutRepetitions(data)
  const shown = withShownBoxes(once.data)
  return {
    data: shown.data,
    mended: [
      ...shown.findings.map((finding): Mended => ({ code: 'N-BOX', ...finding })),
      ...once.findings.map((finding): Mended => ({ code: 'N-TWICE', ...finding })),
    ],
  }
}
