/** Folder of `src/` → folders that it may import, besides itself: the arrows of ARCHITECTURE.md, for the linter and a test. */
export const MAY = {
  atlas: [],
  view: ['atlas'],
  trust: [],
  offline: ['trust'],
  scene: ['atlas'],
  export: ['atlas', 'view', 'scene'],
  drawing: ['atlas', 'view', 'scene'],
  svg: ['atlas', 'view', 'scene', 'drawing'],
  map: ['atlas', 'view', 'scene', 'drawing', 'svg', 'trust'],
  timeline: ['atlas', 'view', 'scene'],
  embed: ['atlas', 'view'],
  panels: ['atlas', 'view', 'scene', 'export', 'timeline', 'embed'],
  sheet: ['atlas', 'view', 'scene', 'export', 'drawing', 'svg', 'panels'],
  app: ['atlas', 'view', 'scene', 'export', 'drawing', 'svg', 'map', 'timeline', 'embed', 'panels', 'sheet'],
}
