import type { Span } from '../../diagrams/scale.ts';
import { niceDomain } from '../../diagrams/ticks.ts';

/** Round ends of an axis with room on both sides for words and for moving. */
export function roomRound([least, greatest]: Span, part: number): Span {
	const room = part * (greatest - least || Math.abs(greatest) || 1);
	return niceDomain([least >= 0 ? Math.max(0, least - room) : least - room, greatest + room], 4);
}
