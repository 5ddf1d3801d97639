/**
 * The code that a newsroom pastes: a frame, and a link that stays where frames are cut out. Pure.
 *
 * Without the resizer there is no script in it and the height is fixed; with it, a few lines set the height that the frame
 * asks for. They listen to their own frame only and take a number only.
 */
import { m } from '../messages/messages.ts'
import { HEIGHT } from './frame-messages.ts'

export interface SnippetOptions {
  /** The page, without query and hash. Absolute where the code leaves the site. */
  readonly page: string
  /** The view, as in the address: without "?" and without "#". */
  readonly query: string
  readonly hash: string
  /** What the frame shows, for those who do not see it. */
  readonly title: string
  /** CSS pixels. */
  readonly height: number
  readonly resizer: boolean
  /** Under which licence the data are: after the link. */
  readonly licence: string
}

/** The address of the embed itself. */
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

/** Sets the height of the frame beside it to what that frame, and no other, asks for. Plain old script: it runs in any page. */
export const RESIZER = `(function(){var f=document.currentScript.parentNode.querySelector("iframe"),h=0;addEventListener("message",function(e){var d=e.data,n;if(e.source!==f.contentWindow||!d||d.type!=="between-blocs:height"||!Number.isFinite(d.height))return;n=Math.min(${HEIGHT.most},Math.max(${HEIGHT.least},Math.ceil(d.height)));if(Math.abs(n-h)<${HEIGHT.step})return;h=n;f.style.height=n+"px"})})()`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text that can stand in an attribute or between tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)
}
