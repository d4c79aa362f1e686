/** What another tab has changed: which learner's records; null: who is learning, or all of them. */
export interface News {
	readonly profile: string | null;
}

/** Tells the other tabs what this one has written, and hears it from them. */
export class Newsroom {
	readonly #channel: BroadcastChannel | null;

	constructor(name: string, heard: (news: News) => void) {
		this.#channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
		this.#channel?.addEventListener('message', ({ data }) => heard(data as News));
	}

	tell(news: News): void {
		this.#channel?.postMessage(news);
	}

	close(): void {
		this.#channel?.close();
	}
}
