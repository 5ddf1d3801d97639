/** The switches of the layers. `layer` is the name of a kind of link. */
import { count, dayText } from './means.ts'

export const layers = {
  label: 'Layers',
  /** `key` is the letter that switches it; `hint` says what belongs to it. */
  hint: ({ layer, hint, key }: { layer: string; hint: string; key: string }) =>
    `${layer}: ${hint}. Key ${key}; Shift and ${key} show it alone.`,
  /** To be heard after the name of a layer. */
  links: ({ n, day }: { n: number; day: number }) =>
    `${count(n, { one: '# link', other: '# links' })} on ${dayText(day)}`,
  /** The small button beside a layer, to be seen and to be heard; then what it says while that layer is shown alone. */
  only: 'only',
  onlyLayer: ({ layer }: { layer: string }) => `${layer} only`,
  showOnly: ({ layer }: { layer: string }) => `Show only this layer: ${layer}`,
  all: 'all',
  allLayers: 'All layers',
  showAll: 'Show all layers',
}
