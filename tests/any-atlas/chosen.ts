/** The atlas that these tests are about: the one that `npm test -- --atlas` names, else that of `examples/nile`. */
import { loadAtlas } from '../../scripts/assemble-atlas.ts'
import { formatFinding } from '../../src/atlas/findings.ts'

export const CHOSEN = process.env['BETWEEN_BLOCS_ATLAS'] ?? 'examples/nile'

const loaded = loadAtlas(CHOSEN)
if (!loaded.ok) throw new Error(loaded.findings.map(formatFinding).join('\n'))

export const { atlas, json } = loaded
