/**
 * The shaders of the marks. All share one predicate, `alive`: whether a mark is drawn on a day under the reader's filters.
 * It says the same as `shown()` in src/atlas/snapshot.ts, and the roll-call below lets tests hold the two together.
 */
import { STATUSES, TIE_KINDS } from '../../atlas/schema.ts'
import { ZIGZAG } from '../../scene/encoding.ts'
import { FLAG, MARKS_IN_A_ROW, NUMBERS, STRENGTH } from './table.ts'
import { ATTENTION } from './subjects.ts'

/** Strength of what attention is not on. */
const MUTED = 0.2

/** Pixels that an edge gains under the pointer or while it is picked. */
const SWELL = 1.4

/** Strength of a line that ended with the last step. */
const GHOST = 0.3

/** The ways of drawing an edge, bottom first: casings and strokes, of what is behind and of what is in front. */
export const PASSES = [0, 1, 2, 3] as const

const shift = (flag: number) => Math.log2(flag)

const TABLE = /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;

uniform sampler2D u_marks;
uniform usampler2D u_attention;
uniform float u_day;
uniform float u_before;
uniform bool u_soFar;
uniform ivec3 u_filters;
uniform float u_open;

struct Mark { float from; float to; int flags; float pair; int subject; float stroke; float gap; float offset;
  float casing; float amplitude; float length; float opacity; };

Mark markOf(float number) {
  int n = int(number + 0.5);
  ivec2 at = ivec2((n % ${MARKS_IN_A_ROW}) * ${NUMBERS / 4}, n / ${MARKS_IN_A_ROW});
  vec4 a = texelFetch(u_marks, at, 0);
  vec4 b = texelFetch(u_marks, at + ivec2(1, 0), 0);
  vec4 c = texelFetch(u_marks, at + ivec2(2, 0), 0);
  return Mark(a.x, a.y, int(a.z + 0.5), a.w, int(b.x + 0.5), b.y, b.z, b.w, c.x, c.y, c.z, c.w);
}

int kindOf(int flags) { return (flags >> ${shift(FLAG.kind)}) & 7; }
int statusOf(int flags) { return (flags >> ${shift(FLAG.status)}) & 7; }
bool has(int flags, int flag) { return (flags & flag) != 0; }

bool onDay(Mark m, float day) {
  return m.from <= day && day < m.to && (u_soFar || !has(m.flags, ${FLAG.past}));
}

bool passes(Mark m) {
  if (((u_filters.x >> kindOf(m.flags)) & 1) == 0) return false;
  if (has(m.flags, ${FLAG.loose})) return true;
  if (((u_filters.y >> statusOf(m.flags)) & 1) == 0) return false;
  if (((u_filters.z >> ((m.flags >> ${shift(FLAG.voice)}) & 7)) & 1) == 0) return false;
  bool open = m.pair == u_open;
  return has(m.flags, ${FLAG.open}) ? open : has(m.flags, ${FLAG.closed}) ? !open : true;
}

bool alive(Mark m) { return onDay(m, u_day) && passes(m); }

int attentionOf(Mark m) {
  return int(texelFetch(u_attention, ivec2(m.subject % ${MARKS_IN_A_ROW}, m.subject / ${MARKS_IN_A_ROW}), 0).r);
}
`

const PLACE = /* glsl */ `
uniform mat4 u_matrix;
/** Half the size of the canvas in CSS pixels. */
uniform vec2 u_half;

/** Web Mercator → CSS pixels from the middle of the canvas, y up. */
vec2 onScreen(vec2 world) {
  vec4 clip = u_matrix * vec4(world, 0.0, 1.0);
  return clip.xy / clip.w * u_half;
}
vec4 toClip(vec2 screen) { return vec4(screen / u_half, 0.0, 1.0); }
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
`

/**
 * Edges: one strip of triangles through all of them, two vertices a point, mitred between its neighbours. The first and
 * the last point of an edge stand twice; there the strip closes to nothing on its way to the next edge.
 */
export const EDGE_VERTEX = /* glsl */ `${TABLE}${PLACE}
in vec4 a_previous;
in vec4 a_at;
in vec4 a_next;

uniform int u_pass;
uniform bool u_calm;
/** Pixels of the whole world at the nearest whole zoom level: patterns keep to it, so that they do not crawl. */
uniform float u_world;
/** CSS pixels for one pixel at that level. */
uniform float u_stretch;
uniform float u_progress;
uniform vec3 u_colours[${TIE_KINDS.length}];
uniform vec3 u_paper;
uniform vec2 u_dashes[${STATUSES.length}];

out vec2 v_at;
flat out vec4 v_line;
flat out vec3 v_length;
flat out vec2 v_dash;
flat out vec4 v_colour;

void main() {
  gl_Position = NOWHERE;
  Mark m = markOf(a_at.w);
  bool now = alive(m);
  bool was = onDay(m, u_before) && passes(m);
  // What ended with the last step stays as a ghost for one step; a change of status is not an end.
  bool forward = u_day > u_before;
  bool ghost = !now && was && !has(m.flags, forward ? ${FLAG.after} : ${FLAG.before});
  if (!now && !ghost) return;
  int mood = attentionOf(m);
  bool muted = has(mood, ${ATTENTION.muted});
  bool front = has(mood, ${ATTENTION.lit}) || (u_calm && has(m.flags, ${FLAG.raised}));
  if (front != (u_pass >= 2)) return;
  bool casing = u_pass % 2 == 0;
  if (casing && ghost) return;

  float swell = has(mood, ${ATTENTION.picked}) ? ${SWELL.toFixed(2)} : 0.0;
  float stroke = ghost ? 1.0 : casing ? m.casing + swell : m.stroke + swell;
  float gap = ghost || casing ? 0.0 : m.gap;
  vec2 P = onScreen(a_at.xy);
  gl_Position = toClip(P);
  // The closing points lie on the same line across the edge as their twins: nothing is drawn between them.
  if (a_previous.w != a_at.w || a_next.w != a_at.w) return;
  vec2 back = P - onScreen(a_previous.xy);
  vec2 ahead = onScreen(a_next.xy) - P;
  if (dot(back, back) < 1e-8) back = ahead;
  if (dot(ahead, ahead) < 1e-8) ahead = back;
  if (dot(ahead, ahead) < 1e-8) return;
  back = normalize(back);
  ahead = normalize(ahead);
  vec2 middle = normalize(back + ahead + ahead * 1e-4);
  float mitre = 1.0 / max(0.4, dot(middle, ahead));
  float side = gl_VertexID % 2 == 0 ? -1.0 : 1.0;
  float reach = side * ((gap > 0.0 ? gap * 0.5 + stroke : stroke * 0.5) + m.amplitude + 1.5);
  // The right of the way, with y up.
  vec2 right = vec2(middle.y, -middle.x);
  gl_Position = toClip(P + right * (m.offset + reach) * mitre);

  v_at = vec2(a_at.z * u_world, reach);
  bool fresh = now && !was && !has(m.flags, forward ? ${FLAG.before} : ${FLAG.after});
  float total = m.length * u_world;
  v_length = vec3(total, fresh ? total * u_progress : total + 1.0, u_stretch);
  v_line = vec4(stroke, gap, m.amplitude, 0.0);
  v_dash = casing ? vec2(0.0) : ghost ? vec2(1.0, 3.0) : u_dashes[statusOf(m.flags)];
  float strength = casing ? (muted ? 0.35 : front ? 1.0 : 0.95)
    : ghost ? ${GHOST.toFixed(2)} : m.opacity * (muted ? ${MUTED.toFixed(2)} : 1.0);
  v_colour = vec4(casing ? u_paper : u_colours[kindOf(m.flags)], strength);
}
`

export const EDGE_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_at;
flat in vec4 v_line;
flat in vec3 v_length;
flat in vec2 v_dash;
flat in vec4 v_colour;
uniform float u_ratio;
out vec4 colour;

/** How much of a pixel lies within a border at a signed distance, positive inside, in CSS pixels. */
float cover(float inside) { return clamp(inside * u_ratio + 0.5, 0.0, 1.0); }

void main() {
  float along = v_at.x;
  if (along > v_length.y) discard;
  float away = v_at.y;
  float amplitude = v_line.z;
  if (amplitude > 0.0) {
    // A triangle wave, straight for a wave at both ends so that heads sit well.
    float wave = ${ZIGZAG.wavelength.toFixed(1)};
    float swing = amplitude * smoothstep(0.8, 1.3, min(along, v_length.x - along) / wave);
    float turn = abs(fract(along / wave) * 4.0 - 2.0) - 1.0;
    float slope = 4.0 * swing / (wave * v_length.z);
    away = (away - swing * turn) * inversesqrt(1.0 + slope * slope);
  }
  float distance = abs(away);
  if (v_line.y > 0.0) distance = abs(distance - (v_line.y + v_line.x) * 0.5);
  float alpha = cover(v_line.x * 0.5 - distance);
  float period = v_dash.x + v_dash.y;
  if (period > 0.0) {
    float at = abs(mod(along + v_dash.y * 0.5, period) - period * 0.5);
    alpha *= cover((v_dash.x * 0.5 - at) * v_length.z);
  }
  alpha *= v_colour.a;
  if (alpha < 0.004) discard;
  colour = vec4(v_colour.rgb * alpha, alpha);
}
`

/** Sprites: pictures of a fixed size at a point, from one sheet. */
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
  bool muted = has(mood, ${ATTENTION.muted});
  int how = int(m.stroke + 0.5);
  if (how == ${STRENGTH.badge}) return muted ? 0.0 : 1.0;
  if (how == ${STRENGTH.reported}) return has(mood, ${ATTENTION.lit}) ? 1.0 : 0.0;
  if (how == ${STRENGTH.event}) return muted ? 0.6 : 1.0;
  if (how == ${STRENGTH.trace}) {
    float fresh = 1.0 - (u_day - m.from) / max(1.0, m.to - m.from);
    return max(0.12, 0.85 * fresh) * (muted ? 0.45 : 1.0);
  }
  if (how == ${STRENGTH.site}) return muted ? 0.4 : 1.0;
  return m.opacity * (muted ? ${MUTED.toFixed(2)} : 1.0);
}

void main() {
  gl_Position = NOWHERE;
  Mark m = markOf(a_at.z);
  if (!alive(m)) return;
  v_strength = strengthOf(m, attentionOf(m));
  if (v_strength <= 0.0) return;
  vec2 corner = vec2(gl_VertexID % 2, gl_VertexID / 2);
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

/** The roll-call: one pixel for each mark, white where it is alive. For tests, which read it back. */
export const ROLL_VERTEX = /* glsl */ `${TABLE}
uniform vec2 u_size;
out float v_alive;
void main() {
  vec2 at = vec2(gl_VertexID % ${MARKS_IN_A_ROW}, gl_VertexID / ${MARKS_IN_A_ROW}) + 0.5;
  gl_Position = vec4(at / u_size * 2.0 - 1.0, 0.0, 1.0);
  gl_PointSize = 1.0;
  v_alive = alive(markOf(float(gl_VertexID))) ? 1.0 : 0.0;
}
`

export const ROLL_FRAGMENT = /* glsl */ `#version 300 es
precision highp float;
in float v_alive;
out vec4 colour;
void main() { colour = vec4(v_alive); }
`
