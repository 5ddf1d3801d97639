/** Files of an atlas in tables, from their texts. */
import type { ReadFile } from '../../src/open/import-pipeline.ts'

export const filesOfTexts = (texts: Readonly<Record<string, string>>): readonly ReadFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
