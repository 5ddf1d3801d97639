/** Edges as arcs of deck.gl, their lifetimes tested on the graphics card. */
import { ArcLayer } from '@deck.gl/layers'
import { DataFilterExtension } from '@deck.gl/extensions'
import { start } from './peer.js'

const extensions = [new DataFilterExtension({ filterSize: 2 })]
const FAR = 1e6

void start(({ edges }, day) => [
  new ArcLayer({
    id: 'edges',
    data: edges,
    getSourcePosition: (e) => e.from,
    getTargetPosition: (e) => e.to,
    getSourceColor: (e) => e.colour,
    getTargetColor: (e) => e.colour,
    getWidth: (e) => e.width,
    getHeight: 0,
    pickable: true,
    extensions,
    getFilterValue: (e) => [e.start, e.end],
    // It has begun by the day, and ends after it.
    filterRange: [
      [-FAR, day],
      [day + 0.5, FAR],
    ],
  }),
])
