type Point = readonly [x: number, y: number];

const RADIUS = 7;

/** An SVG path along the points, its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, index) => {
    const before = towards(corner, points[index]);
    const after = towards(corner, points[index + 2]);
    return `L${text(before)}Q${text(corner)} ${text(after)}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `M${text(first)}${corners.join('')}L${text(last)}` : '';
}

/** The two strokes of an arrow that ends where the points end. */
export function arrowPath(points: readonly Point[], size = 5): string {
  const [from, tip] = [points.at(-2), points.at(-1)];
  if (!from || !tip) return '';
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const [dx, dy] = [(size * (tip[0] - from[0])) / length, (size * (tip[1] - from[1])) / length];
  const one: Point = [tip[0] - dx - 0.8 * dy, tip[1] - dy + 0.8 * dx];
  const other: Point = [tip[0] - dx + 0.8 * dy, tip[1] - dy - 0.8 * dx];
  return `M${text(one)}L${text(tip)}L${text(other)}`;
}

/** The point at which the rounding of `corner` begins on the way to `neighbour`. */
function towards(corner: Point, neighbour: Point | undefined): Point {
  if (!neighbour) return corner;
  const [dx, dy] = [neighbour[0] - corner[0], neighbour[1] - corner[1]];
  const length = Math.hypot(dx, dy) || 1;
  const reach = Math.min(RADIUS, length / 2) / length;
  return [corner[0] + dx * reach, corner[1] + dy * reach];
}

function text([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
