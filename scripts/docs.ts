/** `npm run docs`: writes the parts of docs/ that are made from the code. Tests compare them with it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { API, apiDocs } from './api-docs.ts'
import { withLayers } from './layer-diagram.ts'

const ARCHITECTURE = 'docs/architecture.md'

export async function main(): Promise<void> {
  writeFileSync(API, await apiDocs())
  writeFileSync(ARCHITECTURE, withLayers(readFileSync(ARCHITECTURE, 'utf8')))
}
