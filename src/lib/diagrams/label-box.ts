import { textWidth } from './text-width.ts';

/** A rectangle of the drawing. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where words stand: their baseline, and which of their ends lies at x. */
export interface PlacedLabel {
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The size of letters on the narrowest paper, see `Paper`. What stands apart there stands apart on
 * every wider one, where letters are smaller: nothing need be measured, and nothing moves about when
 * the drawing of the server comes alive.
 */
const largestLetter = 19.5;

/** Between the words of two labels. */
const between = 4;

/** How far a disc or a diamond reaches round its place. */
const markReach = 8;

/** How wide words may become, in units of the drawing. */
export function widthOf(text: string): number {
	return textWidth(text) * largestLetter;
}

/** The room of words of this width. */
export function boxOf({ x, y, anchor }: PlacedLabel, width: number): Box {
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return {
		left,
		right: left + width,
		top: y - largestLetter * 0.75,
		bottom: y + largestLetter * 0.25
	};
}

/** Do two labels touch, or stand so close that they read as one? */
export function meet(one: Box, other: Box): boolean {
	return (
		one.left < other.right + between &&
		other.left < one.right + between &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

/** Does a label cover a part of the mark that is drawn at a place? */
export function touchesMark(
	box: Box,
	{ x, y }: { readonly x: number; readonly y: number }
): boolean {
	return (
		x > box.left - markReach &&
		x < box.right + markReach &&
		y > box.top - markReach &&
		y < box.bottom + markReach
	);
}

/** Does a box reach over the edge of another? */
export function beyond(box: Box, bounds: Box): boolean {
	return (
		box.left < bounds.left - 1 ||
		box.right > bounds.right + 1 ||
		box.top < bounds.top - 1 ||
		box.bottom > bounds.bottom + 1
	);
}
