import { isNumberFormat } from '../../i18n/format.ts';
import type { Compilation } from '../compilation.ts';
import { unknownFormat } from '../constructs/number-format.ts';
import { slotOf, usualFormat } from '../exercises/slot.ts';

/** A formula whose drawn numbers KaTeX sees as a number that no author would write. */
export interface DrawnInMath {
	readonly tex: string;
	/** Puts empty slots where KaTeX has set that number. */
	readonly filled: (html: string) => string;
	/** Offset in the source of a position in `tex`. */
	readonly placeOf: (position: number) => number;
}

const mark = '86753090';

/** Takes `\drawn{formula}` and `\drawn[.2f]{formula}` out of a TeX formula. */
export function drawnInMath(
	value: string,
	begins: number,
	{ prose, report }: Compilation
): DrawnInMath {
	const shifts: { readonly from: number; readonly by: number }[] = [];
	let grown = 0;
	const tex = value.replace(
		/\\drawn(?:\[([^\]]*)\])?\{([^{}]*)\}/g,
		(whole: string, format: string | undefined, text: string, index: number) => {
			const slot = slotIn(format, text, begins + index, whole);
			const short = `{${mark}${String(slot).padStart(2, '0')}}`;
			grown += short.length - whole.length;
			shifts.push({ from: index + grown, by: grown });
			return short;
		}
	);
	return {
		tex,
		filled: (html) => (tex === value ? html : withSlots(html)),
		placeOf: (position) => {
			const shift = shifts.findLast(({ from }) => from < position);
			return begins + position - (shift?.by ?? 0);
		}
	};

	function slotIn(format: string | undefined, text: string, place: number, whole: string): number {
		if (!prose) {
			report(place, '\\drawn stands in an exercise; outside of one a formula has no drawn numbers');
			return 0;
		}
		if (format !== undefined && !isNumberFormat(format)) {
			report(place, unknownFormat(format));
			return 0;
		}
		const formula = prose.read(text, place + whole.length - text.length - 1);
		return formula === null ? 0 : slotOf(prose, formula, format ?? usualFormat(formula));
	}
}

/** In the picture, in the MathML, and not in the TeX kept beside it for copying. */
function withSlots(html: string): string {
	return html
		.replace(/<annotation[\s\S]*?<\/annotation>/g, '')
		.replace(
			new RegExp(`<(span|mn)([^<>]*)>${mark}(\\d\\d)</`, 'g'),
			(_, tag: string, attributes: string, slot: string) =>
				`<${tag}${attributes} data-slot="${Number(slot)}"></`
		);
}
