/**
 * Vite plugin: the cards that previews show, of the opening and of each moment. All of it is made from the atlas by the renderer
 * of the picture.
 */
import type { Plugin } from 'vite'
import { markup, type Tree } from '../src/render/svg/tree.ts'
import { CARD, OPENING_CARD } from '../src/site/metadata.ts'
import { cardFigure, momentFacts, type DrawnBase } from '../src/site/moment-facts.ts'
import { defaultView } from '../src/state/view.ts'
import { CHOSEN_ATLAS } from './assemble-atlas.ts'
import { printer } from './card.ts'
import { drawnBase } from './shipped-base.ts'

type Cards = readonly (readonly [file: string, png: Uint8Array])[]

/** The plugin; `dir` is where the parts of the atlas lie. */
export function cards(dir: string = CHOSEN_ATLAS): Plugin {
  let printing: Promise<Cards> | null = null
  return {
    name: 'between-blocs:cards',
    apply: 'build',
    buildStart() {
      // Printing takes other threads than the rest of the build, which does not wait for it.
      const drawn = drawnBase(dir)
      printing = drawn && printed(drawn)
      printing?.catch(() => {})
    },
    async generateBundle() {
      for (const [fileName, source] of (await printing) ?? [])
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

async function printed(drawn: DrawnBase): Promise<Cards> {
  const { png, close } = await printer()
  const card = async (file: string, drawing: Tree) => [file, await png(markup(drawing), CARD.width)] as const
  const all = [card(OPENING_CARD, cardFigure(drawn, defaultView(drawn.base.atlas)))]
  for (const { page, view, moment } of momentFacts(drawn.base))
    all.push(card(page.card.file, cardFigure(drawn, view, moment.label)))
  try {
    return await Promise.all(all)
  } finally {
    await Promise.allSettled(all)
    close()
  }
}
