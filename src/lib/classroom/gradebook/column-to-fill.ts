/** The one column of a gradebook that is filled. */
export interface ColumnToFill {
	/** Header of a column that the gradebook has; null: a new one. */
	readonly existing: string | null;
	/** Name of the new one. */
	readonly title: string;
	/** What full marks are worth in the column. */
	readonly worth: number;
}

/** Points for the students who have some, by the student's key, on the scale of the column. */
export type Points = ReadonlyMap<string, number>;

/** A number as every gradebook reads it: a point, and no more decimals than are compared. */
export function gradeText(points: number): string {
	return String(Math.round((points + Number.EPSILON) * 100) / 100);
}
