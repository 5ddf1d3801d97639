/** Finds words that a reader could see in source code: what should be in the catalogue of messages. */
import { parse } from 'svelte/compiler'
import ts from 'typescript'

export interface Text {
  readonly line: number
  readonly text: string
}

/** Two words, or one that begins a sentence: "in force", "Close". */
const WORDS = /\p{L}{2,}['’]?[\s,.:;–-]+['“(]?\p{L}{2,}|^[\s“(]*\p{Lu}\p{Ll}{2,}[\s.:…?!]*$/u

/** Words of standards, which are no language: keys, formats, media types, methods. */
const TECHNICAL =
  /^(?:Enter|Escape|Tab|Home|End|Delete|Backspace|Insert|Space|Page(?:Up|Down)|Arrow\w+|Shift|Control|Alt|Meta|Feature(?:Collection)?|Multi\w+|Polygon|LineString|Point|Topology|GeometryCollection|Accept|Content-[\w-]+|Cache-Control|Location|light dark|noopener[ \w]*|CC BY[\w .-]*)$/

/** One name with its joints, as files, keys, classes and events have it: "in-force", "E-NOT-FOUND", "og:title", "a/b.json". */
const NAME = /^(?:E-[\w-]+|[a-z\d]+(?:[-.:/_[\]][\w.:/[\]-]*)?)$/

/** Tables that are named as a format hold the words of that format, which no language translates. */
const FORMAT = /(?:^|_)FORMAT$/

/** Attributes that are read or heard. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|content|summary)$/

/** What asks a document for elements or a table for cells, or sets what is not read. */
const NOT_READ =
  /^(?:querySelector(?:All)?|closest|matches|getElementById|createElement(?:NS)?|addEventListener|on|matchMedia|getContext|setProperty|getPropertyValue|MediaQuery|RegExp|supports|cell|itemsIn|numberIn|yesIn|require|import|Error|RangeError|TypeError|LoadFault|debug|warn|error|info|log)$/

/** The texts of a module. */
export function textsOfModule(code: string, from = 0): readonly Text[] {
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true)
  const found: Text[] = []
  const add = (node: ts.Node, text: string) => {
    if (WORDS.test(text) && ![TECHNICAL, NAME].some((p) => p.test(text.trim())) && !isCode(text))
      found.push({ line: from + file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && NOT_READ.test(nameOf(node.expression))) {
      node.arguments?.filter((argument) => !isText(argument)).forEach(visit)
      return
    }
    if (ts.isTaggedTemplateExpression(node)) return
    if (ts.isVariableDeclaration(node) && FORMAT.test(node.name.getText())) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (!isKey(node)) add(node, node.text)
    } else if (ts.isTemplateExpression(node)) {
      add(node, node.head.text + node.templateSpans.map((s) => `0${s.literal.text}`).join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

const nameOf = (node: ts.Expression): string =>
  ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : ''

/** Whether a literal is a property's name, a type of schema.org, or is compared with: no text that is shown. */
function isKey(node: ts.StringLiteralLike): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name === node || parent.name.getText() === "'@type'"
  if (ts.isBinaryExpression(parent))
    return /^(?:[!=]==?|in)$/.test(parent.operatorToken.getText()) && !/\s/.test(node.text)
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent) || ts.isPropertySignature(parent)
}

/** Selectors, styles, families of type, paths, addresses, content policies, media queries and shaders. */
const isCode = (text: string) =>
  /[{}<>=\\]|^\s*[.#[@/]|\]\s*[>+~:]|^\(|--|;\s*\S+:|^\w+(?:, ?\w+)* (?:px|ms|s)$|gl_|^https?:|^[a-z]+-src |, (?:sans-)?serif$|^[a-z]+(?: [a-z-]+)? \d/.test(
    text,
  )

interface Node {
  readonly type: string
  readonly name?: string
  readonly start: number
  readonly data?: string
}

/** The texts of a component: of its script, its markup, and the attributes that are read or heard. */
export function textsOfComponent(source: string): readonly Text[] {
  const root = parse(source, { modern: true })
  const lineOf = (at: number) => source.slice(0, at).split('\n').length
  const scripts = [root.instance, root.module].flatMap((script) => {
    const content = script?.content as unknown as { start: number; end: number } | undefined
    return content ? textsOfModule(source.slice(content.start, content.end), lineOf(content.start) - 1) : []
  })
  const found: Text[] = []
  const visit = (node: unknown, attribute: string | null): void => {
    if (Array.isArray(node)) node.forEach((n) => visit(n, attribute))
    else if (node !== null && typeof node === 'object') {
      const { type, name, data, start } = node as Node
      if (type === 'Text') {
        const shown =
          attribute === null
            ? /\p{L}{2,}/u.test(data ?? '')
            : SPOKEN.test(attribute) && /\p{L}{2,}/u.test(data ?? '')
        const other =
          attribute !== null &&
          !/^(?:class|style|d|href|src|id|for|rel|type|role|transform|viewBox|points)$/.test(attribute)
        if (shown || (other && WORDS.test(data ?? '') && /\s/.test(data ?? '') && !isCode(data ?? '')))
          found.push({ line: lineOf(start), text: (data ?? '').trim() })
        return
      }
      if (/Literal$|Expression$|^TemplateElement$/.test(type ?? '') && type !== 'ExpressionTag') {
        const { end } = node as unknown as { end: number }
        if (attribute === null || !/^class|style$/.test(attribute))
          found.push(...textsOfModule(`(${source.slice(start, end)})`, lineOf(start) - 1))
        return
      }
      const inside = type === 'Attribute' ? (name ?? '') : type === 'StyleDirective' ? 'style' : attribute
      for (const [key, value] of Object.entries(node))
        if (key !== 'parent' && key !== 'metadata') visit(value, inside)
    }
  }
  visit(root.fragment, null)
  return [...scripts, ...found]
}
