/** Says in a notice that a part of the page could not be loaded, and what helps: another try, or the newer page. */
import { m, type Messages } from '../messages/messages.ts'
import type { Reader } from '../state/reader.svelte.ts'
import { isOutdated } from './outdated.ts'

export async function tellNotLoaded(notify: Reader['notify'], part: keyof Messages['parts']): Promise<void> {
  const what = { part: m.parts[part] }
  if (await isOutdated(document))
    notify(m.failure.outdated(what), {
      label: m.failure.reload,
      run: () => {
        location.reload()
      },
    })
  else notify(m.failure.notLoadedTryLater(what))
}
