/** Colours of the base map, beside those shared with the interface. */
import type { Scheme } from './encoding.ts'

export interface BasePalette {
  readonly coast: string
  readonly lake: string
  readonly river: string
  readonly seaName: string
  readonly countryName: string
  readonly townName: string
  readonly admin: string
  readonly contact: string
  readonly relief: number
}

export const BASE: Readonly<Record<Scheme, BasePalette>> = {
  light: {
    coast: '#A9BAC4',
    lake: '#DDE7EC',
    river: '#C2D3DC',
    seaName: '#7C97A6',
    countryName: '#9A938A',
    townName: '#6B6861',
    admin: '#DAD5CB',
    contact: '#8A4B3C',
    relief: 0.5,
  },
  dark: {
    coast: '#3B4855',
    lake: '#12171D',
    river: '#26323C',
    seaName: '#5F7686',
    countryName: '#7A828C',
    townName: '#8D959E',
    admin: '#2C333C',
    contact: '#C58A78',
    relief: 0.5,
  },
}
