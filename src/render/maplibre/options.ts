/** Constant options of the map: no rotation, no pitch, no copies of the world, no controls of the library. */
import { MAX_ZOOM } from '../camera.ts'
import { m } from '../../messages/messages.ts'

export const OPTIONS = {
  attributionControl: false,
  maplibreLogo: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  rollEnabled: false,
  maxPitch: 0,
  maxZoom: MAX_ZOOM,
  renderWorldCopies: false,
  fadeDuration: 0,
  validateStyle: false,
} as const

/** Texts of the library. The component updates the map's label later. */
export const locale = (): Readonly<Record<string, string>> => ({
  'Map.Title': m.map.title,
  'CooperativeGesturesHandler.WindowsHelpText': m.map.gestures.wheel,
  'CooperativeGesturesHandler.MacHelpText': m.map.gestures.wheelOnMac,
  'CooperativeGesturesHandler.MobileHelpText': m.map.gestures.touch,
})
