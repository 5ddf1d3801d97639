/** What is claimed and how it is drawn, without a page. */
const CORE = ['messages', 'atlas', 'grammar', 'scene', 'state']

/** What may stand on a page, whoever makes it. */
const PAGE = [...CORE, 'embed', 'export', 'render', 'render/svg', 'figure', 'ui']

/** Folder of `src/` → folders that it may import, besides itself: the arrows of docs/architecture.md, for the linters and a test. */
export const MAY = {
  messages: [],
  trust: ['messages'],
  offline: ['messages', 'trust'],
  atlas: ['messages'],
  open: ['messages', 'atlas'],
  grammar: ['atlas'],
  scene: ['messages', 'atlas', 'grammar'],
  state: ['messages', 'atlas'],
  embed: ['messages', 'atlas', 'state'],
  export: [...CORE, 'trust'],
  render: CORE,
  'render/svg': [...CORE, 'render'],
  'render/maplibre': [...CORE, 'trust', 'render', 'render/svg'],
  figure: [...CORE, 'export', 'render', 'render/svg', 'ui'],
  ui: [...CORE, 'export'],
  features: [...PAGE, 'open'],
  app: [...PAGE, 'open', 'trust', 'render/maplibre', 'features'],
  site: [...PAGE, 'features', 'app'],
}

/** The folder of the table in which a file lies, or undefined for those beside them: the deepest that holds it. */
export const layerOf = (file) =>
  Object.keys(MAY)
    .filter((folder) => file.startsWith(`src/${folder}/`))
    .sort((a, b) => b.length - a.length)[0]

/** The feature in which a file lies, or undefined: a feature imports no other. */
export const featureOf = (file) => /^src\/features\/([^/]+)\//.exec(file)?.[1]
