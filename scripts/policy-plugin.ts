/**
 * Vite plugin: the built page carries its content policy, for hosts that send no headers, and the build has header files for
 * those that read them. The page under `npm start` has no policy: the development server writes scripts of its own into it.
 */
import type { Plugin } from 'vite'
import { headersFile, htaccess, nginx } from './header-files.ts'
import { PAGE_POLICY } from './headers.mjs'
import { siteUrl } from '../src/site/metadata.ts'

const CHARSET = '<meta charset="utf-8" />'

/** The page with its policy as early as may be: behind its encoding, before all that it rules. Throws where it has no place. */
export function withPolicy(html: string): string {
  if (!html.includes(CHARSET)) throw new Error(`the page has no ${CHARSET}`)
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
    '<meta name="referrer" content="strict-origin-when-cross-origin" />',
  ]
  return html.replace(CHARSET, [CHARSET, ...metas].join('\n    '))
}

/** The plugin. Where the site stands on its host is taken from `SITE_URL`. */
export function policy(): Plugin {
  return {
    name: 'between-blocs:policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
    generateBundle() {
      const url = siteUrl(process.env['SITE_URL'])
      const root = url === null ? '/' : new URL(url).pathname
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('_headers', headersFile(root))
      emit('.htaccess', htaccess(root))
      emit('hosting/nginx.conf', nginx(root))
    },
  }
}
