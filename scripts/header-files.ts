/** The table of headers in the languages of common hosts. `root` is the path of the site on its host: "/" or "/maps/blocs/". Pure. */
import { TABLE } from './headers.mjs'

const NOTE = 'Written by the build from scripts/headers.mjs.'

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => line(name, value))

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(root: string): string {
  const rules = TABLE.flatMap(({ paths, headers }) =>
    paths.map((path) => [root + path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n')),
  )
  return `# ${NOTE}\n${rules.join('\n\n')}\n`
}

/** Locations for a `server` block of nginx. */
export function nginx(root: string): string {
  const rules = TABLE.flatMap(({ paths, headers }) =>
    paths.map((path) => {
      const place = path.endsWith('*') ? `^~ ${root}${path.slice(0, -1)}` : `= ${root}${path}`
      return [
        `location ${place} {`,
        ...lines(headers, (n, v) => `  add_header ${n} "${v}" always;`),
        '}',
      ].join('\n')
    }),
  )
  return `# ${NOTE} Include it in the server block.\n${rules.join('\n\n')}\n`
}

/** `.htaccess` for Apache with mod_headers. */
export function htaccess(root: string): string {
  const escaped = (text: string) => text.replaceAll(/[.\\+?()[\]{}|^$#]/g, '\\$&')
  const rules = TABLE.map(({ paths, headers }) => {
    const files = paths.map((path) =>
      path.endsWith('*') ? `${escaped(path.slice(0, -1))}.*` : escaped(path),
    )
    return [
      `<If "%{REQUEST_URI} =~ m#^${escaped(root)}(?:${files.join('|')})$#">`,
      ...lines(headers, (name, value) => `  Header set ${name} "${value}"`),
      '</If>',
    ].join('\n')
  })
  return `# ${NOTE}\n<IfModule mod_headers.c>\n${rules.join('\n')}\n</IfModule>\n`
}
