// mapshaper as one function: files in, commands, files out. Nothing else in the build knows it.
import mapshaper from 'mapshaper'

/** Runs mapshaper's commands over in-memory files; gives each output file as text. */
export async function shape(
  commands: readonly string[],
  files: Record<string, string | object | Uint8Array>,
): Promise<Record<string, string>> {
  const given = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' || file instanceof Uint8Array ? file : JSON.stringify(file),
    ]),
  )
  const out = await mapshaper.applyCommands(`-quiet ${commands.join(' ')}`, given)
  return Object.fromEntries(
    Object.entries(out).map(([name, file]) => [
      name,
      typeof file === 'string' ? file : new TextDecoder().decode(file),
    ]),
  )
}
