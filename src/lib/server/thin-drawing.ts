interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * Makes a drawing lighter that is only looked at: positions to a tenth of a unit, and of a line
 * through many points only those without which it would look different.
 *
 * @param unseen so far from its line a point may be left out (units of the drawing): less than a
 * screen shows at the size it is looked at
 *
 * @example thinDrawing('<path d="M0 0L1 1.004L2 2L3 0"/>', 0.3) // '<path d="M0 0L2 2L3 0"/>'
 */
export function thinDrawing(svg: string, unseen: number): string {
	return svg
		.replace(
			/ d="((?:[ML]-?[\d.]+ -?[\d.]+)+)"/g,
			(_, path: string) => ` d="${thinPath(path, unseen)}"`
		)
		.replace(/ (?:d|[xy][12]?|c[xy]|r|width|height|transform)="[^"]*"/g, (attribute) =>
			attribute.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))
		);
}

function thinPath(path: string, unseen: number): string {
	return path
		.split(/(?=M)/)
		.map((line) =>
			thinLine(line.split(/(?=[ML])/).map(readPoint), unseen)
				.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
				.join('')
		)
		.join('');
}

function readPoint(command: string): Point {
	const [x = 0, y = 0] = command.slice(1).split(' ').map(Number);
	return { x, y };
}

/** Douglas and Peucker: keeps the point farthest from the straight line, and asks again beside it. */
function thinLine(points: readonly Point[], unseen: number): readonly Point[] {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last || points.length < 3) return points;
	const off = points.map((point) => distanceFrom(first, last, point));
	const farthest = off.indexOf(Math.max(...off));
	if ((off[farthest] ?? 0) <= unseen) return [first, last];
	const [before, after] = [points.slice(0, farthest + 1), points.slice(farthest)];
	return [...thinLine(before, unseen), ...thinLine(after, unseen).slice(1)];
}

/** From the nearest point of the straight line between two ends. */
function distanceFrom(from: Point, to: Point, { x, y }: Point): number {
	const [across, up] = [to.x - from.x, to.y - from.y];
	const length = across ** 2 + up ** 2;
	const along = length === 0 ? 0 : ((x - from.x) * across + (y - from.y) * up) / length;
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x - from.x - part * across, y - from.y - part * up);
}
