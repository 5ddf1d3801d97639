/**
 * fast-check with one seed for every run, so that what fails once fails again; `FC_SEED` sets another. A failure prints the
 * seed, and what it found becomes a file of `tests/corpus/` or a line of a table.
 */
import fc from 'fast-check'

/**
 * `npm test` runs the unit tests in these: each takes half of the runs, by a seed of its own. The first alone runs those that
 * say no dates (`scripts/test.mjs`), half as often as they run by themselves.
 */
const ZONES = ['Asia/Baku', 'America/Los_Angeles']
const zone = ZONES.indexOf(process.env['TZ'] ?? '')

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_160_808) + Math.max(0, zone) })

/** As many runs of `n` as fall to this time zone. */
export const runs = (n: number): number => (zone < 0 ? n : Math.ceil(n / 2))

export default fc
