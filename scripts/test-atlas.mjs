// What holds for any atlas: its rules, its drawing on every day and its files; then its site is built, and its pages are opened.
import path from 'node:path'
import { step } from './steps.mjs'

/**
 * The steps that test an atlas: its rules and the build of its site, which need nothing of one another, and the pages of that site.
 * `results` is a folder for what is made on the way.
 */
export function atlasSteps(atlas, results, browser) {
  const name = path.basename(atlas)
  const env = { ...browser, BETWEEN_BLOCS_ATLAS: atlas }
  const site = path.resolve(results, 'any-atlas-site')
  const rules = `${results}/any-atlas.json`
  const vitest = ['vitest', 'run', '--project', 'unit', 'tests/any-atlas']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${rules}`]
  const pages = `${results}/any-atlas-site.json`
  return {
    rules: Object.assign([`${name}: rules, drawing and files`, [...vitest, ...reporters], env], {
      file: rules,
      counts: (json) => [json.numPassedTests, json.numFailedTests],
    }),
    build: [
      `${name}: build`,
      ['vite', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn'],
      env,
    ],
    pages: Object.assign(
      [
        `${name}: the built page`,
        ['playwright', 'test', '--reporter=list,json'],
        { ...env, SITE_FOLDER: site, PLAYWRIGHT_JSON_OUTPUT_NAME: pages },
      ],
      { file: pages, counts: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky] },
    ),
  }
}

/** Tests an atlas, one step after the other; `tally` is told of each, and whether it succeeded. */
export function testAtlas(atlas, results, browser, tally) {
  const { rules, build, pages } = atlasSteps(atlas, results, browser)
  tally(rules, step(...rules))
  const built = step(...build)
  tally(build, built)
  if (built) tally(pages, step(...pages))
}
