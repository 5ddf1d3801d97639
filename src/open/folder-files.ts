/** Which files of a folder are of an atlas, told by their names: what else lies there (notes, pictures, a schema) is left alone. */

export const isTable = (name: string): boolean => /\.(csv|tsv)$/i.test(name)

/** What may stand beside tables. */
export const isBeside = (name: string): boolean =>
  /\.geojson$/i.test(name) || ['article.json', 'atlas.json', 'mapping.json'].includes(name)

/** The names of the files of an atlas in a folder; none if it has no table and no `atlas.json`. */
export function atlasFilesOf(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => isTable(name) || isBeside(name)).sort()
  return own.some((name) => isTable(name) || name === 'atlas.json') ? own : []
}
