/** The few words that only the inspector needs. */
import { m } from '../../messages/messages.ts'

/** "to within 2 km"; undefined where it is not said. */
export function accuracyText(km: number | undefined): string | undefined {
  return km === undefined ? undefined : m.inspector.site.accuracy({ km })
}
