/** How the map is, for good: no rotation, no pitch, no copies of the world, nothing of the map library's own on it. */
import { MOST_ZOOM } from '../camera.ts'
import { m } from '../../messages/messages.ts'

export const OPTIONS = {
  attributionControl: false,
  maplibreLogo: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  rollEnabled: false,
  maxPitch: 0,
  maxZoom: MOST_ZOOM,
  renderWorldCopies: false,
  fadeDuration: 0,
  validateStyle: false,
} as const

/** What the map library says itself. The label is kept up to date by the component; this one stands until then. */
export const locale = (): Readonly<Record<string, string>> => ({
  'Map.Title': m.map.title,
  'CooperativeGesturesHandler.WindowsHelpText': m.map.gestures.wheel,
  'CooperativeGesturesHandler.MacHelpText': m.map.gestures.wheelOnMac,
  'CooperativeGesturesHandler.MobileHelpText': m.map.gestures.touch,
})
