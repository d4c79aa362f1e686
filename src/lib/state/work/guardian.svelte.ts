import { countAttempts } from '../../storage/read-attempts.ts';
import { mirrorLearner } from '../learner-mirror.ts';
import { browserStore } from '../store.ts';
import { isPrivateWindow, isSafariTab, roomIn } from './device.ts';
import { facts, readFact } from './facts.ts';
import type { LearnerWork } from './learner-work.svelte.ts';
import { safetyOf, type Circumstances, type Safety } from './safety.ts';

const day = 86_400_000;

/** Watches over the work on this device, and says how safe it is. */
export class Guardian {
	readonly #work: LearnerWork;
	#circumstances = $state.raw<Circumstances | null>(null);
	#privateWindow: boolean | null = null;

	readonly safety: Safety | null = $derived(this.#circumstances && safetyOf(this.#circumstances));

	constructor(work: LearnerWork) {
		this.#work = work;
	}

	/** What is known; null: nothing yet. */
	get circumstances(): Circumstances | null {
		return this.#circumstances;
	}

	/** Looks again; called from an effect, it looks whenever something was written. */
	look(): void {
		const { changes, keeping, profile } = this.#work;
		if (changes < 0) return;
		void this.#gather(profile.id, keeping.problem?.kind ?? null);
	}

	async #gather(profile: string, problem: Circumstances['problem']): Promise<void> {
		const { keeping } = this.#work;
		const { storage } = keeping;
		this.#privateWindow ??= await isPrivateWindow(storage).catch(() => false);
		const backup = await keeping.tryTo((db) => readFact(db, facts.lastBackup(profile)), null);
		const since = typeof backup === 'number' ? backup : null;
		const attempts = (from?: number) =>
			keeping.tryTo(async (db) => {
				const ids = keeping.idsOf(profile);
				const counts = await Promise.all(ids.map((id) => countAttempts(db, id, 'all', from)));
				return counts.reduce((sum, each) => sum + each, 0);
			}, 0);
		const [answers, newSinceBackup] = [await attempts(), await attempts(since ?? undefined)];
		const notes = await keeping.recordsOf('notes', profile);
		const drafts = await keeping.recordsOf('drafts', profile);
		this.#circumstances = {
			problem,
			records: answers + notes.length + drafts.length + keeping.unwritten.length,
			privateWindow: this.#privateWindow,
			room: await roomIn(storage).catch(() => null),
			safariTab: isSafariTab(),
			persisted: (await storage?.persisted?.().catch(() => null)) ?? null,
			daysSinceBackup: since === null ? null : Math.floor((keeping.now() - since) / day),
			newSinceBackup
		};
		mirrorLearner(browserStore(), this.#work.profile.name, this.safety?.level ?? 'nothing');
	}
}
