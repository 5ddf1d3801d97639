/**
 * `npm run build:lib`: the core (`src/index.ts`) as a library in `dist-lib/`: one module with all that it needs in it but for
 * MapLibre, the types beside it, and the licences of what is in it. The types are checked, and so is the example that uses them.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { build, type Plugin } from 'vite'
import { pages } from '../src/messages/pages.ts'
import { noticesText, packageOf, partOf } from './notices.ts'

export const LIBRARY = 'dist-lib'
const ENTRY = 'src/index.ts'
/** What is written in JavaScript against the library's types. */
const USERS = ['examples/svg.mjs']

/** Makes the library and its types; the exit code is 1 if a type is wrong. */
export async function main(): Promise<number> {
  rmSync(LIBRARY, { recursive: true, force: true })
  await buildModule()
  const wrong = writeTypes()
  if (wrong) console.error(wrong)
  return wrong ? 1 : 0
}

/** The module alone: takes a second or two. */
export async function buildModule(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [notices],
    build: {
      lib: { entry: ENTRY, formats: ['es'], fileName: 'index' },
      outDir: LIBRARY,
      emptyOutDir: false,
      target: 'es2022',
      // Whoever uses it makes it small, with the rest of what they use.
      minify: false,
    },
  })
}

/** The licences of the packages whose code is in the module. */
const notices: Plugin = {
  name: 'between-blocs:licences-of-the-library',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? Object.keys(file.modules) : [],
    )
    const folders = new Set(modules.flatMap((id) => packageOf(id) ?? []))
    const parts = [...folders].map((folder) => partOf(folder))
    this.emitFile({
      type: 'asset',
      fileName: 'third-party.txt',
      source: noticesText(parts, pages.notices.packages),
    })
  },
}

/** Writes the declarations of the entry and of what it names; returns what is wrong with types, or "". */
function writeTypes(): string {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: path.join(LIBRARY, 'types'),
      rootDir: 'src',
      types: ['node'],
      allowJs: true,
      paths: { 'between-blocs': [`./${ENTRY}`] },
    },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (!config) throw new Error('no tsconfig.json')
  const program = ts.createProgram([ENTRY, ...USERS], { ...config.options, rootDir: '.' })
  const own = path.resolve('src') + path.sep
  const emitted = program.emit(
    undefined,
    (file, text) => {
      const from = path.relative(path.resolve(LIBRARY, 'types', 'src'), file)
      if (from.startsWith('..')) return
      const to = path.join(LIBRARY, 'types', from)
      mkdirSync(path.dirname(to), { recursive: true })
      writeFileSync(to, text)
    },
    undefined,
    true,
  )
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program
      .getSourceFiles()
      .filter(
        ({ fileName }) =>
          path.resolve(fileName).startsWith(own) || USERS.includes(path.relative('.', fileName)),
      )
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ...emitted.diagnostics,
  ]
  return ts.formatDiagnostics(found, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  })
}
