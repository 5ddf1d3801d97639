/**
 * docs/api.md, made from the comments of `src/index.ts`. A test compares the two. Reads the syntax alone and
 * no types: everything public is declared in that file, or named in it with where it comes from.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { format, type FormatConfig } from 'oxfmt'
import ts from 'typescript'

const ENTRY = 'src/index.ts'
export const API = 'docs/api.md'

/** The page's text. Throws where something public has no comment. */
export async function apiDocs(): Promise<string> {
  const file = parsed(ENTRY)
  const functions: string[] = []
  const shapes: string[] = []
  const named: string[] = []
  for (const node of file.statements) {
    if (ts.isExportDeclaration(node)) {
      const own = node.moduleSpecifier
      for (const { name } of namesOf(node))
        if (own && ts.isStringLiteral(own)) functions.push(functionDoc(declared(name.text, own.text), node))
        else named.push(namedDoc(name.text, file))
    } else if (!isExported(node)) continue
    else if (ts.isFunctionDeclaration(node)) functions.push(functionDoc(node))
    else if (ts.isInterfaceDeclaration(node)) shapes.push(interfaceDoc(node))
    else if (ts.isTypeAliasDeclaration(node))
      shapes.push(`### \`${node.name.text}\`\n\n${commentOf(node)}\n\n${code(node.getText())}`)
    else throw new Error(`not known how to write of: ${node.getText().slice(0, 60)}`)
  }
  const text = [
    '# The core',
    '<!-- Made by `npm run docs` from the comments of src/index.ts. Change them, not this file. -->',
    firstComment(file),
    USE,
    '## Functions',
    ...functions,
    '## Shapes',
    ...shapes,
    '## Types of the atlas, the scene and the view',
    'These are the ones that the page uses; what their fields mean stands in their comments, and for the rows of an atlas in [the codebook](../data/README.md).',
    ['| type | where | what |', '| --- | --- | --- |', ...named].join('\n'),
  ].join('\n\n')
  const style = JSON.parse(readFileSync('.oxfmtrc.json', 'utf8')) as FormatConfig
  const { code: page, errors } = await format(API, text, style)
  if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'))
  return page
}

const USE = `\`\`\`sh
npm ci && npm run build:lib   # writes dist-lib/: one module with its types
npm run examples              # the same, and shows examples/map.html and the SVG of examples/svg.mjs
\`\`\`

The sources are TypeScript, which Node 20 does not run, so \`exports\` in package.json names the built module: in this
folder, and in one that has it as a dependency by path, \`import … from 'between-blocs'\` finds \`dist-lib/index.js\`, in Node and
in bundlers. A page without a bundler names the file in an import map, as \`examples/map.html\` does. All that it needs is in
the one file, with the licences in \`dist-lib/third-party.txt\`; MapLibre is not, since the page that has a map has it already. The
package is not in a registry. TypeScript finds the types with \`moduleResolution\` \`bundler\` or \`nodenext\`, and \`skipLibCheck\`.`

const parsed = (name: string) =>
  ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true)

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) ?? false)
  )
}

const namesOf = ({ exportClause }: ts.ExportDeclaration): readonly ts.ExportSpecifier[] =>
  exportClause && ts.isNamedExports(exportClause) ? [...exportClause.elements] : []

type Commented = ts.Node & { readonly jsDoc?: readonly ts.JSDoc[] }

function docOf(node: ts.Node): ts.JSDoc {
  const doc = (node as Commented).jsDoc?.at(-1)
  if (!doc) throw new Error(`without a comment: ${node.getText().slice(0, 60)}`)
  return doc
}

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s*\n\s*/g, ' ').trim()

const commentOf = (node: ts.Node) => textOf(docOf(node).comment)

/** The first comment of a file, paragraph by paragraph. */
function firstComment(file: ts.SourceFile): string {
  const [, inside = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(file.text) ?? []
  return inside.replaceAll(/^ ?\* ?/gm, '').trim()
}

const code = (text: string) => `\`\`\`ts\n${text.replace(/^export /, '')}\n\`\`\``

/** A function: what it is called with, what it does, its parts. `from` has its comment if it comes from elsewhere. */
function functionDoc(node: ts.FunctionDeclaration, from: ts.Node = node): string {
  const name = node.name?.text ?? ''
  const parameters = node.parameters.map((p) => p.getText()).join(', ')
  const doc = docOf(from)
  const tags = (doc.tags ?? []).map((tag) => {
    const text = textOf(tag.comment)
    if (ts.isJSDocParameterTag(tag)) return `- \`${tag.name.getText()}\`: ${text}`
    if (ts.isJSDocReturnTag(tag)) return `- Returns: ${text}`
    return `- Throws: ${text}`
  })
  const documented = (doc.tags ?? []).flatMap((tag) =>
    ts.isJSDocParameterTag(tag) ? tag.name.getText() : [],
  )
  const missing = from === node && node.parameters.some((p) => !documented.includes(p.name.getText()))
  if (missing) throw new Error(`${name}: a parameter without a comment`)
  return [
    `### \`${name}\``,
    code(`function ${name}(${parameters}): ${node.type?.getText() ?? 'void'}`),
    textOf(doc.comment),
    tags.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** An interface, a row a field. A field without a comment goes with the one above it. */
function interfaceDoc(node: ts.InterfaceDeclaration): string {
  const parents = node.heritageClauses?.flatMap((h) => h.types.map((t) => t.getText())) ?? []
  const rows = node.members.filter(ts.isPropertySignature).map((field) => {
    const name = `\`${field.name.getText()}${field.questionToken ? '?' : ''}\``
    const type = (field.type?.getText() ?? '').replace(/ \| undefined$/, '').replace(/^readonly /, '')
    const comment = (field as Commented).jsDoc ? commentOf(field) : ''
    return `| ${name} | \`${type.replaceAll('|', '\\|')}\` | ${comment.replaceAll('|', '\\|')} |`
  })
  const more = parents.length ? ` Has all of ${parents.map((p) => `\`${p}\``).join(', ')} as well.` : ''
  return `### \`${node.name.text}\`\n\n${commentOf(node)}${more}\n\n${['| field | type | what |', '| --- | --- | --- |', ...rows].join('\n')}`
}

/** The declaration of a function that another module has. */
function declared(name: string, specifier: string): ts.FunctionDeclaration {
  const file = parsed(path.posix.join(path.posix.dirname(ENTRY), specifier))
  const found = file.statements.find((s) => ts.isFunctionDeclaration(s) && s.name?.text === name)
  if (!found || !ts.isFunctionDeclaration(found)) throw new Error(`${specifier} has no function ${name}`)
  return found
}

/** A type that is imported and passed on: where it stands, and the first sentence of its comment there. */
function namedDoc(name: string, entry: ts.SourceFile): string {
  for (const node of entry.statements) {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) continue
    const bindings = node.importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) continue
    if (!bindings.elements.some((e) => e.name.text === name)) continue
    const at = path.posix.join(path.posix.dirname(ENTRY), node.moduleSpecifier.text)
    const { file, comment } = typeIn(at, name)
    return `| \`${name}\` | [${file}](../${file}) | ${comment} |`
  }
  throw new Error(`${name} is imported from nowhere`)
}

/** A type by its name, in a module or in what that passes on. */
function typeIn(at: string, name: string): { readonly file: string; readonly comment: string } {
  const file = parsed(at)
  for (const node of file.statements) {
    const isType = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
    if (isType && node.name.text === name)
      return { file: at, comment: whatIs(node, file).replaceAll('|', '\\|') }
  }
  for (const node of file.statements)
    if (ts.isExportDeclaration(node) && !node.exportClause && node.moduleSpecifier) {
      const next = (node.moduleSpecifier as ts.StringLiteral).text
      try {
        return typeIn(path.posix.join(path.posix.dirname(at), next), name)
      } catch {
        continue
      }
    }
  throw new Error(`${at} has no type ${name}`)
}

/** A type in a few words: its comment, its words, or what its module is about. */
function whatIs(node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration, file: ts.SourceFile): string {
  if ((node as Commented).jsDoc) return commentOf(node)
  const about = firstComment(file).split('\n\n', 1)[0] ?? ''
  if (ts.isInterfaceDeclaration(node)) return about
  const text = node.type.getText()
  const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(text) ?? []
  if (list !== undefined) return wordsOf(list, file).join(', ')
  if (text.startsWith('v.Infer')) return 'A row, or a part of one, as the codebook has it.'
  return text.length < 60 ? `\`${text}\`` : about
}

/** The words of a list in a module; lists that are part of it come first. */
function wordsOf(list: string, file: ts.SourceFile): readonly string[] {
  for (const node of file.statements) {
    if (!ts.isVariableStatement(node)) continue
    const found = node.declarationList.declarations.find((d) => d.name.getText() === list)?.initializer
    const array = found && ts.isAsExpression(found) ? found.expression : found
    if (array && ts.isArrayLiteralExpression(array))
      return array.elements.flatMap((e) =>
        ts.isSpreadElement(e)
          ? wordsOf(e.expression.getText(), file)
          : ts.isStringLiteral(e)
            ? [`\`${e.text}\``]
            : [],
      )
  }
  throw new Error(`${file.fileName} has no list ${list}`)
}
