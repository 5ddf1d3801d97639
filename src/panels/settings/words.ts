/** The words of the settings, as tables: a new panel, theme or border policy does not compile without its word. */
import type { Borders, Comparison, Panel, Theme } from '../../view/view.ts'

/** The names of the views. */
export const PANEL: Readonly<Record<Panel, string>> = {
  map: 'Map',
  ledger: 'Fact check',
  table: 'All links',
  matrix: 'Who with whom',
  sheet: 'Key days',
}

/** The views behind "More": for those who look something up. */
export const MORE = ['table', 'matrix', 'sheet'] as const satisfies readonly Panel[]

/** Every view, in the order in which the key walks them. */
export const VIEWS: readonly Panel[] = ['map', 'ledger', ...MORE]

/** Whether a view is one of those behind "More". */
export function isMore(panel: Panel): boolean {
  return MORE.some((more) => more === panel)
}

/** The names of the colour schemes. */
export const THEME: Readonly<Record<Theme, { label: string; hint: string }>> = {
  auto: { label: 'As the system', hint: 'As the system is set' },
  light: { label: 'Light', hint: 'Dark ink on light paper' },
  dark: { label: 'Dark', hint: 'Light ink on dark paper' },
}

/** How two days are compared. */
export const COMPARISON: Readonly<Record<Comparison, { label: string; hint: string }>> = {
  overlay: { label: 'Overlay', hint: 'One map: what began, ended or changed stands out' },
  swipe: { label: 'Swipe', hint: 'The earlier day on the left of a divider, the later one on its right' },
}

/** The border policies, each with one sentence. `year` is the year that the map is about. */
export const BORDER: Readonly<Record<Borders, (year: number) => { label: string; hint: string }>> = {
  neutral: () => ({
    label: 'Neutral',
    hint: 'Disputed areas are hatched, dash-dotted and labelled as disputed; no side is taken.',
  }),
  un: () => ({
    label: 'Recognised by the UN',
    hint: 'Borders as most members of the United Nations recognise them, whoever holds the ground.',
  }),
  control: (year) => ({
    label: `Control in ${year}`,
    hint: `Lines as they were held on the ground in ${year}, recognised or not.`,
  }),
}
