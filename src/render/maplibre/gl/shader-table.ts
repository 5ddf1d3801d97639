/**
 * The shared part of all shaders: the table, the projection, and the predicate `alive`, whether a mark is drawn on a day under
 * the filters. It repeats `isDrawn` of src/scene/visibility.ts; tests compare the two.
 */
import { EVERY_PAIR, FLAG, MARKS_IN_A_ROW, NUMBERS } from './vertex-data.ts'

const shift = (flag: number) => Math.log2(flag)

/** What decides, a mark, and the predicate; `lookUp` has the function that reads a mark by its number. */
export const predicateOn = (lookUp: string) => /* glsl */ `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp isampler2D;
precision highp usampler2D;

uniform float u_day;
uniform float u_before;
/** Past marks are drawn if they ended after this day. */
uniform float u_pastAfter;
/** The flag of the reading that is not shown. */
uniform int u_unread;
uniform ivec3 u_filters;
uniform float u_open;

struct Mark { float from; float to; int flags; float pair; int subject; float stroke; float gap; float offset;
  float casing; float amplitude; float length; float opacity; };

${lookUp}

int hueOf(int flags) { return (flags >> ${shift(FLAG.hue)}) & 7; }
int statusOf(int flags) { return (flags >> ${shift(FLAG.status)}) & 7; }
bool has(int flags, int flag) { return (flags & flag) != 0; }

bool onDay(Mark m, float day) {
  return m.from <= day && day < m.to && (m.from > u_pastAfter || !has(m.flags, ${FLAG.past}))
    && !has(m.flags, u_unread);
}

bool passes(Mark m) {
  if (((u_filters.x >> hueOf(m.flags)) & 1) == 0) return false;
  if (has(m.flags, ${FLAG.loose})) return true;
  if (((u_filters.y >> statusOf(m.flags)) & 1) == 0) return false;
  if (((u_filters.z >> ((m.flags >> ${shift(FLAG.voice)}) & 7)) & 1) == 0) return false;
  bool open = m.pair == u_open || u_open == ${EVERY_PAIR.toFixed(1)};
  return has(m.flags, ${FLAG.open}) ? open : has(m.flags, ${FLAG.closed}) ? !open : true;
}

bool alive(Mark m) { return onDay(m, u_day) && passes(m); }
`

export const TABLE = /* glsl */ `${predicateOn(`
uniform sampler2D u_marks;
uniform usampler2D u_attention;

Mark markOf(float number) {
  int n = int(number + 0.5);
  ivec2 at = ivec2((n % ${MARKS_IN_A_ROW}) * ${NUMBERS / 4}, n / ${MARKS_IN_A_ROW});
  vec4 a = texelFetch(u_marks, at, 0);
  vec4 b = texelFetch(u_marks, at + ivec2(1, 0), 0);
  vec4 c = texelFetch(u_marks, at + ivec2(2, 0), 0);
  return Mark(a.x, a.y, int(a.z + 0.5), a.w, int(b.x + 0.5), b.y, b.z, b.w, c.x, c.y, c.z, c.w);
}
`)}
int attentionOf(Mark m) {
  return int(texelFetch(u_attention, ivec2(m.subject % ${MARKS_IN_A_ROW}, m.subject / ${MARKS_IN_A_ROW}), 0).r);
}
`

export const PLACE = /* glsl */ `
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
