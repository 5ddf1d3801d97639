/** The one version of code and dataset: that of package.json. */
import { readFileSync } from 'node:fs'

/** "1.2.3". Throws when there is none. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const found = typeof manifest === 'object' && manifest !== null && 'version' in manifest && manifest.version
  if (typeof found !== 'string' || !/^\d+\.\d+\.\d+$/.test(found))
    throw new Error('package.json has no version')
  return found
}
