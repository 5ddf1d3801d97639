/**
 * The shaders of further ties: each an instance of one strip, laid along its curve by the card. Lines look as other edges do
 * (`edge-shader.ts`), but for the paper around them and the form of their heads.
 */
import { STATUSES } from '../../../atlas/schema.ts'
import { CASING, STATUS, ZIGZAG } from '../../../grammar/encoding.ts'
import { CONTEXT, FAINTEST } from '../../../grammar/strength.ts'
import { DASH, QUIET_STROKE, SWELL } from '../../../grammar/stroke.ts'
import { ARC_FLAG, WIDTH_PARTS } from '../../../scene/further-ties.ts'
import { FLAG } from '../../../scene/mark-flags.ts'
import { GHOST, LINE_FRAGMENT, LINE_VERTEX } from './edge-shader.ts'
import { PLACE, predicateOn } from './shader-table.ts'
import { ATTENTION } from './subjects.ts'

/** Texels in a row of the textures; a curve takes two. */
export const STAGES_IN_A_ROW = 2048
export const CURVES_IN_A_ROW = 1024

/** Bits of an entry of the list that say how a tie stands; above them is the number of its stage. */
export const MOOD_BITS = 4

/** Pixels of a head on a line of no width, and what it gains with each pixel of the line. */
const HEAD = { length: 6.4, half: 2.7, growth: 0.12 } as const

const shift = (flag: number) => Math.log2(flag)

/** The predicate on stages; a curve is in the texture of its tie. */
export const STAGE_TABLE = predicateOn(/* glsl */ `
uniform isampler2D u_stages;
const float OPACITIES[${STATUSES.length}] = float[](${STATUSES.map((s) => STATUS[s].opacity.toFixed(2)).join(', ')});

Mark stageOf(int n) {
  ivec4 s = texelFetch(u_stages, ivec2(n % ${STAGES_IN_A_ROW}, n / ${STAGES_IN_A_ROW}), 0);
  float stroke = float((s.z >> ${shift(ARC_FLAG.width)}) & 255) / ${WIDTH_PARTS.toFixed(1)};
  float amplitude = (s.z & ${ARC_FLAG.tense}) != 0 ? ${ZIGZAG.amplitude.toFixed(2)} : 0.0;
  float opacity = OPACITIES[(s.z >> ${shift(FLAG.status)}) & 7];
  return Mark(float(s.x), float(s.y), s.z, -1.0, s.w, stroke, 0.0, 0.0, stroke + ${(2 * CASING).toFixed(2)}, amplitude, 0.0, opacity);
}
Mark markOf(float number) { return stageOf(int(number + 0.5)); }
`)

/** The curve and its direction, as `cubicAt` of src/scene/cubic.ts has it. */
export const CUBIC = /* glsl */ `
vec2 cubicAt(vec2 p, vec2 q, vec2 r, vec2 w, float t) {
  float s = 1.0 - t;
  return s * s * s * p + 3.0 * s * s * t * q + 3.0 * s * t * t * r + t * t * t * w;
}
vec2 slopeAt(vec2 p, vec2 q, vec2 r, vec2 w, float t) {
  float s = 1.0 - t;
  return 3.0 * (s * s * (q - p) + 2.0 * s * t * (r - q) + t * t * (w - r));
}
/** The length of the curve up to t, by Gauss and Legendre's four points. */
float lengthTo(vec2 p, vec2 q, vec2 r, vec2 w, float t) {
  float h = t * 0.5;
  float near = 0.3399810436 * h;
  float far = 0.8611363116 * h;
  return h * (0.6521451549 * (length(slopeAt(p, q, r, w, h - near)) + length(slopeAt(p, q, r, w, h + near)))
    + 0.3478548451 * (length(slopeAt(p, q, r, w, h - far)) + length(slopeAt(p, q, r, w, h + far))));
}
`

export const ARC_ATTRIBUTES = ['a_entry'] as const

export const ARC_VERTEX = /* glsl */ `${STAGE_TABLE}${PLACE}${LINE_VERTEX}${CUBIC}
in uint a_entry;

uniform sampler2D u_curves;
uniform int u_pieces;
/** The number of the tie that is picked, or -1. */
uniform int u_picked;

/** Along the line at the nearest whole zoom level, across it, and from its end. */
out vec3 v_at;

/** From degrees of the plane to CSS pixels. */
vec2 seen(vec2 plane) { return onScreen(vec2(plane.x + 180.0, 180.0 - plane.y) / 360.0); }

void main() {
  gl_Position = NOWHERE;
  int mood = int(a_entry & ${2 ** MOOD_BITS - 1}u);
  Mark m = stageOf(int(a_entry >> ${MOOD_BITS}u));
  bool ghost = isGhost(m);
  if (!alive(m) && !ghost) return;
  bool picked = m.subject == u_picked;
  if (has(mood, ${ATTENTION.hidden}) && !picked) return;
  bool quiet = has(mood, ${ATTENTION.quiet});
  if (u_casing && ghost) return;

  ivec2 place = ivec2(m.subject % ${CURVES_IN_A_ROW} * 2, m.subject / ${CURVES_IN_A_ROW});
  vec4 start = texelFetch(u_curves, place, 0);
  vec4 end = texelFetch(u_curves, place + ivec2(1, 0), 0);
  vec2 p = seen(start.xy);
  vec2 q = seen(start.zw);
  vec2 r = seen(end.xy);
  vec2 w = seen(end.zw);
  vec2 least = min(min(p, q), min(r, w));
  vec2 most = max(max(p, q), max(r, w));
  vec2 edge = u_half + 24.0;
  if (any(greaterThan(least, edge)) || any(lessThan(most, -edge))) return;

  float stroke = quiet ? min(${QUIET_STROKE.toFixed(2)}, m.stroke) : m.stroke;
  float amplitude = quiet || ghost || u_casing ? 0.0 : m.amplitude;
  stroke = ghost ? 1.0 : (u_casing ? m.casing : stroke) + (picked ? ${SWELL.toFixed(2)} : 0.0);
  bool headed = has(m.flags, ${ARC_FLAG.headed}) && !quiet && !ghost;
  float growth = 1.0 + ${HEAD.growth.toFixed(2)} * m.stroke;
  float head = headed ? ${HEAD.length.toFixed(2)} * growth : 0.0;
  float half_ = headed ? ${HEAD.half.toFixed(2)} * growth + (u_casing ? ${CASING.toFixed(2)} : 0.0) : 0.0;

  float t = float(gl_VertexID / 2) / float(u_pieces);
  vec2 at = cubicAt(p, q, r, w, t);
  vec2 ahead = slopeAt(p, q, r, w, t);
  if (dot(ahead, ahead) < 1e-8) ahead = w - p;
  if (dot(ahead, ahead) < 1e-8) return;
  ahead = normalize(ahead);
  float tip = distance(at, w);
  // A head may begin within the piece that follows.
  bool broad = headed && (tip < head || distance(cubicAt(p, q, r, w, min(1.0, t + 1.0 / float(u_pieces))), w) < head);
  float side = gl_VertexID % 2 == 0 ? -1.0 : 1.0;
  float reach = side * (max(stroke * 0.5 + amplitude, broad ? half_ : 0.0) + 0.8);
  gl_Position = toClip(at + vec2(ahead.y, -ahead.x) * reach);

  vec2 dash = u_casing ? vec2(0.0) : ghost ? vec2(1.0, 3.0)
    : u_dashes[statusOf(m.flags)] * clamp(stroke / ${DASH.from.toFixed(2)}, 1.0, ${DASH.most.toFixed(2)});
  bool fresh = isFresh(m) && u_progress < 1.0;
  // Lengths take time, and are asked for by patterns alone.
  bool measured = dash.x > 0.0 || amplitude > 0.0 || fresh;
  float total = measured ? lengthTo(p, q, r, w, 1.0) / u_stretch : 0.0;
  v_at = vec3(measured ? lengthTo(p, q, r, w, t) / u_stretch : 0.0, reach, tip);
  v_length = vec3(total, fresh ? total * u_progress : total + 1.0, u_stretch);
  v_line = vec4(stroke, amplitude, head, half_);
  v_dash = dash;
  float strength = u_casing ? 1.0
    : ghost ? ${GHOST.toFixed(2)} : picked ? m.opacity
    : quiet ? max(${FAINTEST.toFixed(2)}, m.opacity * u_quiet)
    : m.opacity * (has(m.flags, ${FLAG.context}) ? ${CONTEXT.toFixed(2)} : 1.0);
  v_colour = vec4(u_casing ? u_paper : quiet && !picked ? u_quietColours[hueOf(m.flags)] : u_colours[hueOf(m.flags)], strength);
}
`

export const ARC_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec3 v_at;
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
  float alpha;
  if (v_at.z < v_line.z) alpha = cover(v_line.w * v_at.z / v_line.z - abs(away));
  else {
    if (v_line.y > 0.0) away = fromZigzag(away, v_line.y, along, v_length.x, v_length.z);
    alpha = cover(v_line.x * 0.5 - abs(away)) * dashed(v_dash, along, v_length.z);
  }
  alpha *= v_colour.a;
  if (alpha < 0.004) discard;
  colour = vec4(v_colour.rgb * alpha, alpha);
}
`
