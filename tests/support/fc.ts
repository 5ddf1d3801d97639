/**
 * fast-check with one seed for every run, so that what fails once fails again; `FC_SEED` sets another. A failure prints the
 * seed, and what it found becomes a file of `tests/corpus/` or a line of a table.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_160_808) })

export default fc
