import type { ProjectOutcome } from '../../models/joint-project/equilibria.ts';

/** Width and height of the drawing, and of each of its four cells. */
export const paper = { width: 480, height: 262 };
export const cell = { width: 214, height: 110 };

/** The left upper corner of each outcome's cell: the facility chooses the row, the users the column. */
export const corners: Readonly<Record<ProjectOutcome, { readonly x: number; readonly y: number }>> =
	{
		both: { x: 4, y: 4 },
		'only-first': { x: 262, y: 4 },
		'only-second': { x: 4, y: 148 },
		neither: { x: 262, y: 148 }
	};

/** Where the bars of a cell run, from its left edge, and how far each lies below its top. */
export const bars = { from: 88, to: 168, first: 50, second: 88 };

/** The number of a bar ends here, counted from the cell's left edge. */
export const numberEnd = 206;
