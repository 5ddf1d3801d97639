/** The colours of the page: the reader's choice, or the system's. */
import type { Scheme } from '../grammar/encoding.ts'
import type { Theme } from '../state/view.ts'

/** The scheme of a theme, on a system that is set to dark or not. */
export function schemeOf(theme: Theme, dark: boolean): Scheme {
  return theme === 'auto' ? (dark ? 'dark' : 'light') : theme
}
