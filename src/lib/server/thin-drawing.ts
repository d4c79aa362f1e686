import { Pen } from '../diagrams/pen.ts';

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
	const pen = new Pen(unseen);
	for (const [, command, x, y] of path.matchAll(/([ML])(\S+?) ([^ML]+)/g)) {
		if (command === 'M') pen.lift();
		pen.to(Number(x), Number(y));
	}
	return pen.path;
}
