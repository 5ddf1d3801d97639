/**
 * What the service worker does: fills the cache of its build, answers from it, and deletes old caches. Browser interfaces are
 * passed in as `World`, so that tests need no browser.
 */
import { answerTo, type RequestInfo } from './answers.ts'
import { cacheName, isLasting, ours, stale, type Build, type CacheInfo } from './build.ts'
import { genuine } from './genuine.ts'
import { sealed, unspoilt } from './sealed.ts'

export interface World {
  readonly build: Build
  /** The address of the app's root, ending in a slash. */
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Milliseconds to wait for the server before the cached page is shown. */
const PATIENCE = 1000

/** The entry of a cache with the time at which its worker took over. */
const USED_AT = 'used-at'

/** Fills the build's cache, copying unchanged files from caches of older builds. If a file is missing, deletes the cache and rejects. */
export async function install(world: World): Promise<void> {
  const { build, scope, caches } = world
  const name = cacheName(scope, build.version)
  const before = ours(await caches.keys(), scope)
  const cache = await caches.open(name)
  const keep = async (file: string) => {
    const address = new URL(file, scope).href
    const copy = isLasting(file) ? await inAny(world, address) : undefined
    await cache.put(address, await sealed(copy ?? (await fetched(world, file))))
  }
  const keepUsed = async (file: string) => {
    const address = new URL(file, scope).href
    const copy = await inAny(world, address)
    if (copy) await cache.put(address, await sealed(copy))
  }
  const done = await Promise.allSettled(build.files.map(keep))
  const failed = done.find((result) => result.status === 'rejected')
  if (failed) {
    if (!before.includes(name)) await caches.delete(name)
    throw failed.reason
  }
  await Promise.allSettled(build.onUse.map(keepUsed))
  await drop(world)
}

/** Records that this build is in use from now on, and deletes stale caches. */
export async function activate(world: World): Promise<void> {
  const cache = await world.caches.open(cacheName(world.scope, world.build.version))
  await cache.put(new URL(USED_AT, world.scope).href, new Response(String(world.now())))
  await drop(world)
}

/** The response to a request; null leaves it to the browser. */
export function answer(world: World, request: Request & RequestInfo): Promise<Response> | null {
  switch (answerTo(request, world.scope, world.build)) {
    case 'page':
      return page(world, request)
    case 'lasting':
      return lasting(world, request)
    case 'fresh':
      return world.fetch(request).catch(async (error: unknown) => {
        const hit = await inOurs(world, request.url)
        if (hit) return hit
        throw error
      })
    case 'leave':
      return null
  }
}

/** A lasting file: a sound copy, else from the server, else any copy of an older build. */
async function lasting(world: World, request: Request): Promise<Response> {
  const hit = await inAny(world, request.url)
  if (hit) return hit
  const response = await used(world, request).catch(() => null)
  if (response?.ok) return response
  const old = await inAny(world, request.url, true)
  if (old) return old
  if (response) return response
  throw new TypeError(`${request.url} cannot be reached`)
}

/** A lasting file from the server, kept if it is one of this build: used for the first time, or spoilt in the cache. */
async function used(world: World, request: Request): Promise<Response> {
  const { build, scope, caches } = world
  const response = await world.fetch(request)
  const file = [...build.onUse, ...build.files].find((name) => new URL(name, scope).href === request.url)
  if (file === undefined) return response
  const copy = response.clone()
  try {
    const cache = await caches.open(cacheName(scope, build.version))
    await cache.put(request.url, await sealed(await genuine(copy, file, build)))
  } catch {
    // A full disk or a wrong answer: the page has what came, and the next use asks again.
  }
  return response
}

/** Deletes all caches of this app. */
export async function clear({ caches, scope }: Pick<World, 'caches' | 'scope'>): Promise<void> {
  await Promise.all(ours(await caches.keys(), scope).map((name) => caches.delete(name)))
}

/** The page from the server, or the cached one if the server is slow, broken or unreachable. */
async function page(world: World, request: Request): Promise<Response> {
  const fresh = world.fetch(request)
  const soon = await Promise.race([fresh.catch(() => null), after(PATIENCE)])
  if (soon && soon.status < 500) return soon
  return (await inOurs(world, world.scope)) ?? fresh
}

/** A file from the server, checked against the build. */
async function fetched({ build, scope, fetch }: World, file: string): Promise<Response> {
  const response = await fetch(new URL(file, scope).href, isLasting(file) ? {} : { cache: 'no-cache' })
  return genuine(response, file, build)
}

function inOurs({ caches, scope, build }: World, address: string): Promise<Response | undefined> {
  return sound(caches, cacheName(scope, build.version), address)
}

/** A kept file whose content is what it was; one that is spoilt counts as not there. */
async function sound(
  caches: CacheStorage,
  name: string,
  address: string,
  unsealed = false,
): Promise<Response | undefined> {
  const kept = await caches.match(address, { cacheName: name, ignoreVary: true })
  return (kept && (await unspoilt(kept, unsealed))) ?? undefined
}

/**
 * A copy from any cache of this app, this build's first. `unsealed`: those of older builds count without a hash, which the first
 * workers did not keep; their pages have no other place to ask.
 */
async function inAny(world: World, address: string, unsealed = false): Promise<Response | undefined> {
  const mine = await inOurs(world, address)
  if (mine) return mine
  for (const name of ours(await world.caches.keys(), world.scope).toReversed()) {
    const hit = await sound(
      world.caches,
      name,
      address,
      unsealed && name !== cacheName(world.scope, world.build.version),
    )
    if (hit) return hit
  }
  return undefined
}

async function drop({ caches, scope, build }: World): Promise<void> {
  const note = new URL(USED_AT, scope).href
  const kept = await Promise.all(
    ours(await caches.keys(), scope).map(async (name): Promise<CacheInfo> => {
      const used = await caches.match(note, { cacheName: name })
      return { name, usedAt: used ? Number(await used.text()) : null }
    }),
  )
  await Promise.all(stale(kept, cacheName(scope, build.version)).map((name) => caches.delete(name)))
}

function after(ms: number): Promise<null> {
  return new Promise((done) => setTimeout(done, ms, null))
}
