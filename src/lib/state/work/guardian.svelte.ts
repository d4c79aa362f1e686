import { countAttempts } from '../../storage/read-attempts.ts';
import type { Profile } from '../../storage/records.ts';
import type { ProblemKind } from '../../storage/storage-problem.ts';
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
	/** How often it has looked: what a later look has overtaken is out of date. */
	#looks = 0;

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
		void this.#tell(++this.#looks, profile, keeping.problem?.kind ?? null);
	}

	async #tell(look: number, { id, name }: Profile, problem: ProblemKind | null): Promise<void> {
		const circumstances = await this.#gather(id, problem);
		if (look !== this.#looks) return;
		this.#circumstances = circumstances;
		mirrorLearner(browserStore(), name, this.safety?.level ?? 'nothing');
	}

	async #gather(profile: string, problem: ProblemKind | null): Promise<Circumstances> {
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
		return {
			problem,
			records: answers + notes.length + drafts.length + keeping.unwritten.length,
			privateWindow: this.#privateWindow,
			room: await roomIn(storage).catch(() => null),
			safariTab: isSafariTab(),
			persisted: (await storage?.persisted?.().catch(() => null)) ?? null,
			daysSinceBackup: since === null ? null : Math.floor((keeping.now() - since) / day),
			newSinceBackup
		};
	}
}
