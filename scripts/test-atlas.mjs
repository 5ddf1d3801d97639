// What holds for any atlas: its rules, its drawing on every day and its files; then its site is built, and its pages are opened.
import path from 'node:path'
import { step } from './steps.mjs'
import { countedBy } from './test-counts.mjs'

/** Tests an atlas, and returns how many tests passed and failed; `results` is a folder for what is made on the way. */
export function testAtlas(atlas, results, browser) {
  const env = { ...browser, BETWEEN_BLOCS_ATLAS: atlas }
  const counts = []
  const vitest = [
    'vitest',
    'run',
    '--project',
    'unit',
    'tests/any-atlas',
    '--reporter=default',
    '--reporter=json',
  ]
  const rules = `${results}/any-atlas.json`
  const kept = step('rules, drawing and files', [...vitest, `--outputFile.json=${rules}`], env)
  counts.push(countedBy({ file: rules, counts: (j) => [j.numPassedTests, j.numFailedTests] }, kept))
  const site = path.resolve(results, 'any-atlas-site')
  const built = step('build', ['vite', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn'], env)
  counts.push(built ? [1, 0] : [0, 1])
  if (built) {
    const file = `${results}/any-atlas-site.json`
    const ok = step('the built page', ['playwright', 'test', '--reporter=list,json'], {
      ...env,
      SITE_FOLDER: site,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    })
    counts.push(
      countedBy({ file, counts: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky] }, ok),
    )
  }
  return [0, 1].map((i) => counts.reduce((sum, one) => sum + one[i], 0))
}
