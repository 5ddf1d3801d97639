/** Whether a reader's browser asks to save data, by its setting or by the media query where that is known. */
export function savesData({ navigator, matchMedia }: Pick<Window, 'navigator' | 'matchMedia'>): boolean {
  return navigator.connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches
}
