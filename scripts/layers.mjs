/** Folder of `src/` → folders that it may import, besides itself: the arrows of docs/architecture.md, for the linter and a test. */
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
  export: ['messages', 'atlas', 'grammar', 'scene', 'state'],
  render: ['messages', 'atlas', 'grammar', 'scene', 'state'],
  'render/svg': ['messages', 'atlas', 'grammar', 'scene', 'state', 'render'],
  'render/maplibre': ['messages', 'trust', 'atlas', 'grammar', 'scene', 'state', 'render', 'render/svg'],
  figure: ['messages', 'atlas', 'grammar', 'scene', 'state', 'export', 'render', 'render/svg', 'ui'],
  ui: ['messages', 'atlas', 'grammar', 'scene', 'state', 'export'],
  features: [
    'messages',
    'atlas',
    'open',
    'grammar',
    'scene',
    'state',
    'embed',
    'export',
    'render',
    'render/svg',
    'figure',
    'ui',
  ],
  app: [
    'messages',
    'trust',
    'atlas',
    'open',
    'grammar',
    'scene',
    'state',
    'embed',
    'export',
    'render',
    'render/svg',
    'render/maplibre',
    'figure',
    'ui',
    'features',
  ],
  site: [
    'messages',
    'atlas',
    'grammar',
    'scene',
    'state',
    'embed',
    'export',
    'render',
    'render/svg',
    'figure',
    'ui',
    'features',
    'app',
  ],
}

/** The folder of the table in which a file lies, or undefined for those beside them: the deepest that holds it. */
export const layerOf = (file) =>
  Object.keys(MAY)
    .filter((folder) => file.startsWith(`src/${folder}/`))
    .sort((a, b) => b.length - a.length)[0]

/** The feature in which a file lies, or undefined: a feature imports no other. */
export const featureOf = (file) => /^src\/features\/([^/]+)\//.exec(file)?.[1]
