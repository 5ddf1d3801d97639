/** The shaders of edges: dashes, zigzags, double lines, and the animation of a step. */
import { STATUSES } from '../../../atlas/schema.ts'
import { HUES } from '../../../grammar/hue.ts'
import { ZIGZAG } from '../../../grammar/encoding.ts'
import { DASH, QUIET_STROKE, SWELL } from '../../../grammar/stroke.ts'
import { CONTEXT, FAINTEST } from '../../../grammar/strength.ts'
import { PLACE, TABLE } from './shader-table.ts'
import { ATTENTION } from './subjects.ts'
import { FLAG } from './vertex-data.ts'

/** Opacity of a line that ended with the last step. */
export const GHOST = 0.3

/** Attributes in the order of their locations. */
export const EDGE_ATTRIBUTES = ['a_previous', 'a_at', 'a_next'] as const

/** What lines of all shapes share, behind a predicate: how they look, and how they stand to the last step. */
export const LINE_VERTEX = /* glsl */ `
uniform bool u_casing;
/** CSS pixels for one pixel at the nearest whole zoom level. */
uniform float u_stretch;
uniform float u_progress;
/** Opacity of quiet lines. */
uniform float u_quiet;
uniform vec3 u_colours[${HUES.length}];
uniform vec3 u_quietColours[${HUES.length}];
uniform vec3 u_paper;
uniform vec2 u_dashes[${STATUSES.length}];

flat out vec4 v_line;
flat out vec3 v_length;
flat out vec2 v_dash;
flat out vec4 v_colour;

bool stoodBefore(Mark m) { return onDay(m, u_before) && passes(m); }

/** Lines that ended with the last step stay as ghosts for one step; a change of status is not an end. */
bool isGhost(Mark m) {
  return !alive(m) && stoodBefore(m) && !has(m.flags, u_day > u_before ? ${FLAG.after} : ${FLAG.before});
}

/** Lines that began with the last step grow along their length. */
bool isFresh(Mark m) {
  return alive(m) && !stoodBefore(m) && !has(m.flags, u_day > u_before ? ${FLAG.before} : ${FLAG.after});
}
`

/**
 * Each edge is a triangle strip with two vertices a point and mitred joins. Edges are drawn twice: first their casings, then
 * their strokes.
 */
export const EDGE_VERTEX = /* glsl */ `${TABLE}${PLACE}${LINE_VERTEX}
in vec4 a_previous;
in vec4 a_at;
in vec4 a_next;

/** Pixels of the whole world at the nearest whole zoom level, at which patterns are defined, so that they do not crawl. */
uniform float u_world;

out vec2 v_at;

void main() {
  gl_Position = NOWHERE;
  Mark m = markOf(a_at.w);
  bool ghost = isGhost(m);
  if (!alive(m) && !ghost) return;
  int mood = attentionOf(m);
  if (has(mood, ${ATTENTION.hidden})) return;
  bool quiet = has(mood, ${ATTENTION.quiet});
  bool picked = has(mood, ${ATTENTION.picked});
  bool casing = u_casing;
  if (casing && (ghost || quiet)) return;
  // Quiet edges are one thin plain stroke.
  if (quiet) {
    m.stroke = min(${QUIET_STROKE.toFixed(2)}, m.stroke);
    m.gap = 0.0;
    m.amplitude = 0.0;
  }

  float swell = picked ? ${SWELL.toFixed(2)} : 0.0;
  float stroke = ghost ? 1.0 : casing ? m.casing + swell : m.stroke + swell;
  float gap = ghost || casing ? 0.0 : m.gap;
  vec2 P = onScreen(a_at.xy);
  gl_Position = toClip(P);
  // The first and the last point have one neighbour only.
  vec2 back = a_previous.w == a_at.w ? P - onScreen(a_previous.xy) : vec2(0.0);
  vec2 ahead = a_next.w == a_at.w ? onScreen(a_next.xy) - P : vec2(0.0);
  if (dot(back, back) < 1e-8) back = ahead;
  if (dot(ahead, ahead) < 1e-8) ahead = back;
  if (dot(ahead, ahead) < 1e-8) return;
  back = normalize(back);
  ahead = normalize(ahead);
  vec2 middle = normalize(back + ahead + ahead * 1e-4);
  float mitre = 1.0 / max(0.4, dot(middle, ahead));
  float side = gl_VertexID % 2 == 0 ? -1.0 : 1.0;
  float reach = side * ((gap > 0.0 ? gap * 0.5 + stroke : stroke * 0.5) + m.amplitude + 1.5);
  // To the right of the direction, with y up.
  vec2 right = vec2(middle.y, -middle.x);
  gl_Position = toClip(P + right * (m.offset + reach) * mitre);

  v_at = vec2(a_at.z * u_world, reach);
  bool fresh = isFresh(m);
  float total = m.length * u_world;
  v_length = vec3(total, fresh ? total * u_progress : total + 1.0, u_stretch);
  v_line = vec4(stroke, gap, m.amplitude, 0.0);
  v_dash = casing ? vec2(0.0) : ghost ? vec2(1.0, 3.0) : u_dashes[statusOf(m.flags)] * clamp(m.stroke / ${DASH.from.toFixed(2)}, 1.0, ${DASH.most.toFixed(2)});
  float strength = casing ? 1.0
    : ghost ? ${GHOST.toFixed(2)} : picked ? m.opacity
    : quiet ? max(${FAINTEST.toFixed(2)}, m.opacity * u_quiet)
    : m.opacity * (has(m.flags, ${FLAG.context}) ? ${CONTEXT.toFixed(2)} : 1.0);
  v_colour = vec4(casing ? u_paper : quiet && !picked ? u_quietColours[hueOf(m.flags)] : u_colours[hueOf(m.flags)], strength);
}
`

/** Functions of the fragments of lines: coverage, zigzags, dashes. */
export const LINE_FRAGMENT = /* glsl */ `
uniform float u_ratio;

/** Coverage of a pixel (antialiasing) by its signed distance from an edge in CSS pixels, positive inside. */
float cover(float inside) { return clamp(inside * u_ratio + 0.5, 0.0, 1.0); }

/** The distance from a triangle wave, straight for one wavelength at both ends, where heads are. */
float fromZigzag(float away, float amplitude, float along, float total, float stretch) {
  float wave = ${ZIGZAG.wavelength.toFixed(1)};
  float swing = amplitude * smoothstep(${ZIGZAG.swing.join(', ')}, min(along, total - along) / wave);
  float turn = abs(fract(along / wave) * 4.0 - 2.0) - 1.0;
  float slope = 4.0 * swing / (wave * stretch);
  return (away - swing * turn) * inversesqrt(1.0 + slope * slope);
}

float dashed(vec2 dash, float along, float stretch) {
  float period = dash.x + dash.y;
  if (period <= 0.0) return 1.0;
  float at = abs(mod(along + dash.y * 0.5, period) - period * 0.5);
  return cover((dash.x * 0.5 - at) * stretch);
}
`

export const EDGE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in vec4 v_line;
flat in vec3 v_length;
flat in vec2 v_dash;
flat in vec4 v_colour;
out vec4 colour;
${LINE_FRAGMENT}
void main() {
  float along = v_at.x;
  if (along > v_length.y) discard;
  float away = v_at.y;
  float amplitude = v_line.z;
  if (amplitude > 0.0) {
    away = fromZigzag(away, amplitude, along, v_length.x, v_length.z);
  }
  float distance = abs(away);
  if (v_line.y > 0.0) distance = abs(distance - (v_line.y + v_line.x) * 0.5);
  float alpha = cover(v_line.x * 0.5 - distance);
  alpha *= dashed(v_dash, along, v_length.z);
  alpha *= v_colour.a;
  if (alpha < 0.004) discard;
  colour = vec4(v_colour.rgb * alpha, alpha);
}
`
