/** Cache storage in memory, for tests of what the service worker does: as much of it as the worker uses. */

/**
 * An origin's caches: name → address → body. `broken` addresses cannot be written, as when the disk is full; a body that a test
 * sets is one that was spoilt.
 */
export class FakeCaches {
  readonly held = new Map<string, Map<string, string>>()
  readonly #headers = new Map<string, Headers>()
  readonly broken = new Set<string>()

  /** The caches, as the worker knows them. */
  get storage(): CacheStorage {
    const { held, broken } = this
    const headers = this.#headers
    const storage = {
      keys: () => Promise.resolve([...held.keys()]),
      delete: (name: string) => Promise.resolve(held.delete(name)),
      open(name: string) {
        const cache = held.get(name) ?? new Map<string, string>()
        held.set(name, cache)
        return Promise.resolve({
          async put(address: string, response: Response) {
            if (broken.has(address)) throw new DOMException('full', 'QuotaExceededError')
            headers.set(`${name} ${address}`, response.headers)
            cache.set(address, await response.text())
          },
        })
      },
      match(address: string, { cacheName = '' }: MultiCacheQueryOptions = {}) {
        const body = held.get(cacheName)?.get(address)
        return Promise.resolve(
          body === undefined
            ? undefined
            : new Response(body, { headers: headers.get(`${cacheName} ${address}`) ?? {} }),
        )
      },
    }
    return storage as unknown as CacheStorage
  }
}
