/** Inserts the first page into a built one, and moves what only scripts need behind it. */

export interface First {
  /** HTML for the place where the app will be mounted. */
  readonly page: string
  /** The address of its style sheet. */
  readonly css: string
}

/** What a build puts into the head for its scripts: modules and their styles, and data that they will ask for. */
const LATER =
  /[ \t]*<(?:script type="module"[^>]*><\/script>|link [^>]*rel="(?:modulepreload|preload|stylesheet)"[^>]*>)\n?/g

/** What data are fetched with beforehand: after what the first page needs, and only if there are scripts to read them. */
const LOW = ' fetchpriority="low" media="(scripting: enabled)"'

/** The page with the first one in it. Throws where it has no place for it. */
export function withFirst(html: string, { page, css }: First): string {
  const [head, rest] = split(html, '</head>')
  const later = [...head.matchAll(LATER)].map(([tag]) => tag.trim())
  const place = /(<div id="app">)[\s\S]*?(<\/div>)/
  if (!place.test(rest)) throw new Error('the page has no place for its first picture')
  const lines = (tags: readonly string[]) => tags.map((tag) => `    ${tag}\n`).join('')
  const body = rest
    .replace(place, (_, open: string, close: string) => open + page + close)
    .replace('</body>', () => `${lines(later.map(low))}  </body>`)
  return `${head.replace(LATER, '')}${lines([`<link rel="stylesheet" crossorigin href="${css}">`])}  </head>${body}`
}

const low = (tag: string) => (tag.includes('rel="preload"') ? tag.replace('<link', `<link${LOW}`) : tag)

function split(text: string, at: string): [string, string] {
  const i = text.indexOf(at)
  if (i < 0) throw new Error(`the page has no ${at}`)
  return [text.slice(0, i), text.slice(i + at.length)]
}
