/** The shaders of sprites: heads, badges, sites, events. */
import { QUIET_SITE, QUIET_TRACE } from '../../../grammar/strength.ts'
import { PLACE, TABLE } from './shader-table.ts'
import { ATTENTION } from './subjects.ts'
import { STRENGTH } from './vertex-data.ts'

/** Attributes in the order of their locations. */
export const SPRITE_ATTRIBUTES = ['a_at', 'a_turn', 'a_shift', 'a_box'] as const

/** Icons of fixed size at a point, from the sprite atlas. */
export const SPRITE_VERTEX = /* glsl */ `${TABLE}${PLACE}
in vec3 a_at;
in vec3 a_turn;
in vec2 a_shift;
in vec4 a_box;

uniform float u_sheetRatio;
uniform vec2 u_sheet;
uniform float u_progress;

out vec2 v_at;
flat out float v_strength;

float strengthOf(Mark m, int mood) {
  bool quiet = has(mood, ${ATTENTION.quiet});
  int how = int(m.stroke + 0.5);
  // Quiet heads and signs are left out.
  if (how == ${STRENGTH.badge}) return quiet ? 0.0 : 1.0;
  // Events of the day are never quiet.
  if (how == ${STRENGTH.event}) return 1.0;
  if (how == ${STRENGTH.trace}) {
    float fresh = 1.0 - (u_day - m.from) / max(1.0, m.to - m.from);
    return max(0.12, 0.85 * fresh) * (quiet ? ${QUIET_TRACE.toFixed(2)} : 1.0);
  }
  if (how == ${STRENGTH.site}) return quiet ? ${QUIET_SITE.toFixed(2)} : 1.0;
  return quiet ? 0.0 : m.opacity;
}

void main() {
  gl_Position = NOWHERE;
  Mark m = markOf(a_at.z);
  if (!alive(m)) return;
  v_strength = strengthOf(m, attentionOf(m));
  if (v_strength <= 0.0) return;
  vec2 corner = vec2(gl_VertexID % 2, gl_VertexID / 2 % 2);
  vec2 box = a_box.zw / u_sheetRatio * a_turn.z;
  vec2 up = vec2(sin(a_turn.x), cos(a_turn.x));
  vec2 right = vec2(up.y, -up.x);
  vec2 P = onScreen(a_at.xy) + right * a_shift.x - up * a_shift.y;
  if (a_turn.y < 0.5) { up = vec2(0.0, 1.0); right = vec2(1.0, 0.0); }
  P += right * (corner.x - 0.5) * box.x - up * (corner.y - 0.5) * box.y;
  gl_Position = toClip(P);
  v_at = (a_box.xy + corner * a_box.zw) / u_sheet;
}
`

export const SPRITE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in float v_strength;
uniform sampler2D u_icons;
out vec4 colour;
void main() {
  colour = texture(u_icons, v_at) * v_strength;
}
`
