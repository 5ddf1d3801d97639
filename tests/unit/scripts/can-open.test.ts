import { describe, expect, test } from 'vitest'
import { canOpen, type Machine } from '../../../scripts/can-open.ts'

const machine = (over: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: { DISPLAY: ':0', PATH: '/usr/local/bin:/usr/bin' },
  exists: (file) => file === '/usr/bin/xdg-open',
  ...over,
})

describe('whether a browser can be opened', () => {
  test('where there is a screen and what opens addresses on it', () => {
    expect(canOpen(machine({}))).toBe(true)
    expect(canOpen(machine({ platform: 'darwin', env: {}, exists: () => false }))).toBe(true)
    expect(canOpen(machine({ platform: 'win32', env: {}, exists: () => false }))).toBe(true)
    expect(canOpen(machine({ env: { WSL_DISTRO_NAME: 'Debian' }, exists: () => false }))).toBe(true)
  })

  test('not without a screen, without such a program, or on a build server', () => {
    expect(canOpen(machine({ env: { PATH: '/usr/bin' } }))).toBe(false)
    expect(canOpen(machine({ exists: () => false }))).toBe(false)
    expect(canOpen(machine({ env: { DISPLAY: ':0' } }))).toBe(false)
    expect(canOpen(machine({ platform: 'darwin', env: { CI: 'true' } }))).toBe(false)
  })
})
