/** The settings: which view, which colours, how two days are compared, and how the ground is drawn. */
import { list } from './means.ts'

interface Year {
  /** That the map is about. */
  readonly year: number
}

export const settings = {
  /** The names of the views, and of the switch between them. */
  view: 'View',
  views: {
    map: 'Map',
    ledger: 'Fact check',
    table: 'All links',
    matrix: 'Who with whom',
    sheet: 'Key days',
  },
  more: 'More',
  moreHint: ({ views }: { views: readonly string[] }) => list(views),
  moreViews: 'More views',
  colours: 'Colours',
  theme: {
    auto: { label: 'As the system', hint: 'As the system is set' },
    light: { label: 'Light', hint: 'Dark ink on light paper' },
    dark: { label: 'Dark', hint: 'Light ink on dark paper' },
  },
  comparison: {
    overlay: { label: 'Overlay', hint: 'One map: what began, ended or changed stands out' },
    swipe: { label: 'Swipe', hint: 'The earlier day on the left of a divider, the later one on its right' },
  },
  borders: {
    title: 'Borders',
    neutral: {
      label: (_: Year) => 'Neutral',
      hint: (_: Year) =>
        'Disputed areas are hatched, outlined with dashes and dots, and labelled as disputed; the map takes no side.',
    },
    un: {
      label: (_: Year) => 'Recognised by the UN',
      hint: (_: Year) =>
        'Borders as most members of the United Nations recognise them, whoever holds the ground.',
    },
    control: {
      label: ({ year }: Year) => `Control in ${year}`,
      hint: ({ year }: Year) => `Lines as they were held on the ground in ${year}, recognised or not.`,
    },
  },
  sea: {
    title: 'Sea',
    medians: 'Computed median lines',
    hint: ({ year }: Year) =>
      `Halfway between the shores, by calculation. No state had agreed to them in ${year}.`,
  },
}
