// npm run check:build: builds dist/ and, side by side with it, the same elsewhere, and compares the two file by file and byte by
// byte. A build that anyone can repeat is one that anyone can check.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { together } from './steps.mjs'

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))

/** Files that are in one of two folders alone, or differ. */
function differences(a, b) {
  const all = new Set([...filesIn(a), ...filesIn(b)])
  const read = (folder, file) => {
    try {
      return readFileSync(path.join(folder, file))
    } catch {
      return null
    }
  }
  return [...all].sort().filter((file) => {
    const [one, other] = [read(a, file), read(b, file)]
    return one === null || other === null || !one.equals(other)
  })
}

const again = mkdtempSync(path.join(tmpdir(), 'build-'))
try {
  // A build must not depend on time zone, time or language of the machine.
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' }
  const args = ['--outDir', again, '--emptyOutDir', '--logLevel', 'error']
  const built = await together([
    ['build', ['vite', 'build']],
    ['the same build elsewhere', ['vite', 'build', ...args], elsewhere],
  ])
  const differ = built.every(Boolean) ? differences('dist', again) : []
  for (const file of differ) console.error(`differs: ${file}`)
  process.exitCode = built.every(Boolean) && differ.length === 0 ? 0 : 1
} finally {
  rmSync(again, { recursive: true, force: true })
}
