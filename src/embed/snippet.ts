/**
 * The embed code: a frame, and a link for places that remove frames. Without the resizer it has no script and a fixed height;
 * with it, a few lines of script set the height that the frame requests. They accept numbers from their own frame only.
 */
import { m } from '../messages/messages.ts'
import { HEIGHT } from './frame-messages.ts'

export interface SnippetOptions {
  /** The page without query and hash; absolute if the code is for another site. */
  readonly page: string
  /** The view, as in the address: without "?" and without "#". */
  readonly query: string
  readonly hash: string
  /** The frame's title, for screen readers. */
  readonly title: string
  /** CSS pixels. */
  readonly height: number
  readonly resizer: boolean
  /** The licence of the data, written after the link. */
  readonly licence: string
}

export function embedSource({ page, query, hash }: Pick<SnippetOptions, 'page' | 'query' | 'hash'>): string {
  return `${page}?embed=1${query && `&${query}`}${hash && `#${hash}`}`
}

/** The code to paste. */
export function snippet(options: SnippetOptions): string {
  const { page, query, hash, title, height, resizer, licence } = options
  const whole = `${page}${query && `?${query}`}${hash && `#${hash}`}`
  return [
    '<figure>',
    `<iframe src="${escaped(embedSource(options))}" title="${escaped(title)}" width="100%" height="${Math.round(height)}" loading="lazy" frameborder="0" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
    ...(resizer ? [`<script>${RESIZER}</script>`] : []),
    `<figcaption><a href="${escaped(whole)}">${escaped(m.embed.openMap)}</a> · ${escaped(licence)}</figcaption>`,
    '</figure>',
  ].join('\n')
}

/** Sets the height of the frame beside it to what that frame requests. Without a build step, as it runs in any page. */
export const RESIZER = `(function(){var f=document.currentScript.parentNode.querySelector("iframe"),h=0;addEventListener("message",function(e){var d=e.data,n;if(e.source!==f.contentWindow||!d||d.type!=="between-blocs:height"||!Number.isFinite(d.height))return;n=Math.min(${HEIGHT.most},Math.max(${HEIGHT.least},Math.ceil(d.height)));if(Math.abs(n-h)<${HEIGHT.step})return;h=n;f.style.height=n+"px"})})()`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes text for attributes and for element content. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)
}
