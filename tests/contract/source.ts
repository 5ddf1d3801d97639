/** The product's own source, file by file, for tests that hold it to its rules. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface SourceFile {
  /** From the project's root, with forward slashes: "src/render/maplibre/live.ts". */
  readonly file: string
  readonly text: string
}

/** Files below a folder whose names end in one of `endings`. */
export function filesIn(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name).replaceAll('\\', '/'))
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/** What a file imports at run time: specifiers of `import … from` and `import(…)`, without `import type`. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const statics = [...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
  const bare = [...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)]
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)]
  return [...statics, ...bare, ...dynamic].map((m) => m[1] ?? '')
}
