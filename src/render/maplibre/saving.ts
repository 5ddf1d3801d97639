/** Whether the browser's data saver is on, by its setting or by media query. */
export function savesData({ navigator, matchMedia }: Pick<Window, 'navigator' | 'matchMedia'>): boolean {
  return navigator.connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches
}
