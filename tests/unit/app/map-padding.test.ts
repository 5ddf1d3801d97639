import { describe, expect, test } from 'vitest'
import { deskRoom, PHONE_ROOM, UNDER, WIDE } from '../../../src/app/map-padding.ts'
import { BAR, coveredBy } from '../../../src/app/bottom-sheet.ts'
import { DESKTOP_WIDTH, PHONE } from '../../../src/app/breakpoint.ts'

describe('what the camera leaves to panels', () => {
  test('a wide map is used beside the card, a narrow one below it and beside the key', () => {
    expect(deskRoom(WIDE)).toMatchObject({ top: 0, bottom: 0 })
    expect(deskRoom(WIDE).left).toBeGreaterThan(340)
    expect(deskRoom(WIDE - 1).left).toBeLessThan(deskRoom(WIDE).left)
    expect(deskRoom(WIDE - 1).top).toBeGreaterThan(0)
  })

  test('a telephone’s map ends where its sheet begins', () => {
    expect(PHONE_ROOM.bottom).toBe(UNDER)
    expect(coveredBy('bar', 844)).toBe(BAR)
    expect(coveredBy('half', 844)).toBeGreaterThan(BAR)
    // A map that is not seen stays as it was at half.
    expect(coveredBy('full', 844)).toBe(coveredBy('half', 844))
  })

  test('there is one width at which the layout changes', () => {
    expect(PHONE).toContain(String(DESKTOP_WIDTH))
  })
})
