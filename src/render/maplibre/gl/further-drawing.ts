/** What the marks' layer asks of what draws further ties, which is loaded when there are any (`further-arcs.ts`). */
import type { Emphasis } from '../../../state/emphasis.ts'
import type { Frame } from './frame-uniforms.ts'

export interface FurtherFrame extends Frame {
  readonly emphasis: Emphasis | null
  readonly picked: string | null
}

export interface FurtherDrawing {
  /** Draws those under all other marks, or those in full over what is quiet. */
  draw(gl: WebGL2RenderingContext, part: 'behind' | 'front', frame: FurtherFrame): void
  /** The ties that the shader's predicate draws, read back. For tests. */
  rollCall(gl: WebGL2RenderingContext, frame: FurtherFrame): readonly string[]
  /** Lets go of what lies in the card; of a lost context nothing is left to delete. */
  dispose(gl: WebGL2RenderingContext | null): void
}
