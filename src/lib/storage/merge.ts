import { canonicalText } from './canonical-text.ts';
import { contentOf, putsOf, type Content } from './content.ts';
import type { Json } from './json.ts';
import { ownerOf, placeOf } from './keys.ts';
import type { Earlier, Put } from './records.ts';
import { sha256 } from './sha256.ts';

/**
 * Unites what two devices, or a device and a file, hold. Records in different places stand side by
 * side, and nothing is summed. Where two states of one record meet, the later one stays in its
 * place, and the other is kept beside it as an earlier one.
 *
 * In symbols: the join of a semilattice, so that it is commutative, associative and idempotent: in
 * whatever order, and however often, devices exchange files, they end with the same records.
 */
export function merge(one: Content, other: Content): Content {
	const winners = new Map<string, Put>();
	const losers: Put[] = [];
	for (const put of [...putsOf(one), ...putsOf(other)]) {
		const place = placeOf(put);
		const rival = winners.get(place);
		if (!rival) {
			winners.set(place, put);
			continue;
		}
		const order = compare(rival, put);
		if (order === 0) continue;
		winners.set(place, order < 0 ? put : rival);
		losers.push(order < 0 ? rival : put);
	}
	for (const loser of losers) {
		const earlier = earlierOf(loser);
		if (earlier) winners.set(placeOf(earlier), earlier);
	}
	return inOrder([...winners]);
}

/** Which of two states of one record is the later; of two from the same moment, always the same one. */
function compare(one: Put, other: Put): number {
	const byTime = timeOf(one) - timeOf(other);
	if (byTime !== 0) return byTime;
	const [first, second] = [canonicalText(one.record), canonicalText(other.record)];
	return first === second ? 0 : first < second ? -1 : 1;
}

function timeOf({ kind, record }: Put): number {
	if (kind === 'attempts' || kind === 'drafts') return record.at;
	return kind === 'earlier' ? 0 : record.changedAt;
}

/**
 * The state that lost, to be kept. Where reading was left off is only a convenience: it is let go.
 */
function earlierOf(put: Put): Put | null {
	const { kind, record } = put;
	// A hand-in is the same bytes whenever it was collected.
	if (kind === 'earlier' || kind === 'handIns') return null;
	if (kind === 'settings' && record.name === 'place') return null;
	const earlier: Earlier = {
		profile: ownerOf(put),
		of: kind,
		hash: sha256(canonicalText(record)),
		record: record as unknown as Json
	};
	return { kind: 'earlier', record: earlier };
}

function inOrder(placed: readonly (readonly [string, Put])[]): Content {
	const sorted = [...placed].sort(([one], [other]) => (one < other ? -1 : 1));
	return contentOf(sorted.map(([, put]) => put));
}
