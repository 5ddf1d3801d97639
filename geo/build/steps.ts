// The steps of the build in their order, and the files that each makes. Nothing is written here: the caller
// writes, or compares with what is committed.
import { basemap } from './basemap.ts'
import { fonts } from './fonts.ts'
import { provenance } from './provenance.ts'
import { reliefs } from './relief.ts'
import { routes } from './routes.ts'
import { world } from './world.ts'

/** Files by their path below geo/. */
export type Files = Map<string, Buffer>

const rows = (list: readonly object[]): Buffer =>
  Buffer.from(`[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)

const STEPS = {
  basemap: async (files: Files) => {
    files.set('basemap.topo.json', Buffer.from(`${JSON.stringify(await basemap())}\n`))
  },
  world: async (files: Files) => {
    files.set('world.topo.json', Buffer.from(`${JSON.stringify(await world())}\n`))
  },
  routes: (files: Files) => {
    const courses = routes()
    const names = courses.map(({ id }) => `  ${JSON.stringify(id)}`)
    files.set('routes.json', rows(courses))
    files.set('route-names.json', Buffer.from(`[\n${names.join(',\n')}\n]\n`))
  },
  relief: async (files: Files) => {
    const { light, dark } = await reliefs()
    files.set('relief-light.webp', light).set('relief-dark.webp', dark)
  },
  fonts: async (files: Files) => {
    const { faces, cuts, licence } = await fonts()
    for (const [name, bytes] of cuts) files.set(`fonts/${name}`, bytes)
    files.set('fonts/fonts.json', rows(faces)).set('fonts/OFL.txt', licence)
  },
  provenance: (files: Files) => {
    files.set('provenance.json', Buffer.from(`${JSON.stringify(provenance(), null, 2)}\n`))
  },
}

/** Makes the files of the named steps, or of all. */
export async function make(names: readonly string[] = []): Promise<Files> {
  const files: Files = new Map()
  for (const [name, step] of Object.entries(STEPS)) {
    if (names.length === 0 || names.includes(name)) await step(files)
  }
  return files
}
