import { facts, readFact, writeFact } from './facts.ts';
import type { Keeping } from './keeping.svelte.ts';

/**
 * Asks the browser, after the first answer and never again, not to clear this page's storage when
 * the device runs short of room. Some browsers ask the learner, who now knows what it is about.
 */
export async function persistOnce(keeping: Keeping): Promise<void> {
	const { storage } = keeping;
	if (typeof storage?.persist !== 'function') return;
	const asked = await keeping.tryTo((database) => readFact(database, facts.askedToPersist), true);
	if (asked !== null) return;
	const at = keeping.now();
	await keeping.tryTo((database) => writeFact(database, facts.askedToPersist, at), undefined);
	await storage.persist();
	keeping.tell(null);
}
