import type { Plugin } from 'vite';
import { leaveOut } from './leave-out.ts';
import { replaceInPackage } from './replace-in-package.ts';

/**
 * Leaves out of Chart.js what the plots here never come to: they do not move by themselves, answer no
 * pointer, are lines from point to point with round marks, and are told where their axes end.
 */
export function stillPlots(): Plugin {
	return {
		name: 'minga-still-plots',
		enforce: 'pre',
		apply: 'build',
		transform: {
			filter: { id: /chart\.js\/dist\/(?:chart|chunks\/index)\.js/ },
			handler: (code, id) => (id.includes('chunks') ? plainHelpers(code) : plainChart(code))
		}
	};
}

/** Tools of Chart.js: one way from place to place, evenly; one mark, round; lines that are straight. */
export function plainHelpers(helpers: string): string {
	const even = replaceInPackage(
		helpers,
		/(const effects = \{)[^]*?^\};$/m,
		'$1 linear: (t) => t };'
	);
	const round = replaceInPackage(
		even,
		/^( {12}ctx\.closePath\(\);\n {12}break;\n) {8}case 'triangle':[^]*?^ {4}\}$/m,
		'$1    }'
	);
	return leaveOut(round, [...bends, ...pointers]);
}

/** Chart.js without a way to look for what lies under a pointer, and without what only that or motion asks for. */
export function plainChart(chart: string): string {
	return leaveOut(replaceInPackage(chart, /(var Interaction = \{)[^]*?^\};$/m, '$1 modes: {} };'), [
		...moving,
		...pointing,
		...switching,
		...piling,
		...finding
	]);
}

/** Lines that bend, step, or change their look on the way. */
const bends = [
	'_updateBezierControlPoints',
	'_bezierCurveTo',
	'_steppedLineTo',
	'_bezierInterpolation',
	'_steppedInterpolation',
	'_boundSegment',
	'doSplitByStyles'
];

/** Where a pointer is. */
const pointers = ['getRelativePosition'];

/** Motion: no plot is animated. */
const moving = [
	'Animations._createAnimations',
	'Animations._animateOptions',
	'Animator._refresh',
	'Animator._update',
	'Animator._notify',
	'Animator.start',
	'awaitAll',
	'resolveTargetOptions'
];

/** A pointer over the plot: no plot listens to one. */
const pointing = [
	'Chart.getElementsAtEventForMode',
	'Chart.updateHoverStyle',
	'Chart.getActiveElements',
	'Chart.setActiveElements',
	'Chart._updateHoverStyles',
	'Chart._eventHandler',
	'Chart._handleEvent',
	'Chart._getActiveElements',
	'DatasetController._setStyle',
	'DatasetController.setHoverStyle',
	'DatasetController.removeHoverStyle',
	'DatasetController._removeDatasetHoverStyle',
	'DatasetController._setDatasetHoverStyle',
	'DatasetController.getStyle',
	'DatasetController.getLabelAndValue',
	'LineElement.interpolate',
	'PointElement.inRange',
	'PointElement.inXRange',
	'PointElement.inYRange',
	'determineLastEvent',
	'fromNativeEvent'
];

/** Lines switched on and off, and pictures of a plot. */
const switching = [
	'Chart.hide',
	'Chart.show',
	'Chart.toggleDataVisibility',
	'Chart.setDatasetVisibility',
	'Chart._updateVisibility',
	'Chart.toBase64Image'
];

/** Lines piled on one another. */
const piling = ['updateStacks', 'clearStacks', 'applyStack', 'DatasetController.applyStack'];

/** Points that are no pairs, and ends of axes that follow from the points. */
const finding = [
	'DatasetController.parsePrimitiveData',
	'DatasetController.parseArrayData',
	'DatasetController.getMinMax',
	'DatasetController.updateRangeFromParsed',
	'DatasetController.getAllParsedValues',
	'convertObjectDataToArray'
];
