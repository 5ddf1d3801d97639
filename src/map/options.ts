/** How the map is, for good: no rotation, no pitch, no copies of the world, nothing of the map library's own on it. */
import { MOST_ZOOM } from '../drawing/camera.ts'

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
  // The label is kept up to date by the component; this one stands until then.
  locale: {
    'Map.Title': 'Map of ties',
    // In an embed the wheel and one finger scroll the page around it.
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl to zoom the map with the wheel',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ to zoom the map with the wheel',
    'CooperativeGesturesHandler.MobileHelpText': 'Move the map with two fingers',
  },
} as const
