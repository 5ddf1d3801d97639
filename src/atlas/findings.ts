/** A finding: what is wrong with an atlas, and where. */
export interface Finding {
  /** "ties/energy.json[3].phases[1].from" or "ties[3].phases[1].from". */
  readonly path: string
  readonly message: string
}

/** "ties[3].phases[1].from: is missing" */
export function formatFinding({ path, message }: Finding): string {
  return `${path}: ${message}`
}
