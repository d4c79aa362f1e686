import type { Workbox } from 'workbox-window';
import { browserWorkers, whyRefused } from './browser-workers.ts';
import { isNewTab } from './is-new-tab.ts';
import type { FailureReason, FromWorker, Holding, ToWorker } from './messages.ts';
import { phaseOf } from './phase.ts';
import { newestOf, slotsOf } from './slots.ts';
import { whenSeenAgain } from './when-seen-again.ts';

const nothing: Holding = { files: 0, totalFiles: 0, bytes: 0, totalBytes: 0, more: [] };

/** The course on this device: what is saved, and what can be done about it. */
export class Registration {
	#workbox: Workbox | null = null;
	#registration: ServiceWorkerRegistration | null = null;
	#started = $state(false);
	#supported = $state(true);
	#slots = $state.raw(slotsOf(null));
	#replaced = $state(false);
	#reason = $state.raw<FailureReason | null>(null);
	#holding = $state.raw(nothing);
	#agreed = false;
	#language = '';

	readonly phase = $derived.by(() => {
		if (!this.#supported) return 'unsupported';
		if (!this.#started) return 'starting';
		const { files, totalFiles } = this.#holding;
		const complete = totalFiles > 0 ? files === totalFiles : null;
		return phaseOf({ ...this.#slots, complete, failure: this.#reason, replaced: this.#replaced });
	});

	/** How much is saved of the newest version. */
	get holding(): Holding {
		return this.#holding;
	}

	/** Why it could not be saved; null: nothing went wrong. */
	get reason(): FailureReason | null {
		return this.#reason;
	}

	/** Is there an older version that goes on working? */
	get hasOlderVersion(): boolean {
		return this.#slots.active;
	}

	/**
	 * Saves the course in the language that is read; its first page is at `root`. Called once, in a
	 * browser.
	 */
	async start(root: string, language: string): Promise<void> {
		this.#language = language;
		const newTab = isNewTab();
		// An author sees each change at once: nothing may come from a cache.
		if (import.meta.env.DEV) return;
		const workers = browserWorkers();
		this.#supported = workers !== null;
		if (!workers) return;
		const { Workbox } = await import('workbox-window');
		this.#workbox = new Workbox(`${root}service-worker.js`, {
			scope: root,
			updateViaCache: 'none'
		});
		this.#listen(workers);
		await this.#register();
		// Nothing has been read yet: a version that waited for the last tab to close need not go on
		// waiting. Browsers put it in place themselves, but only once they have quite done with that tab.
		if (newTab) send(this.#registration?.waiting, { type: 'TABS' });
	}

	/** Saves the course in this language too. */
	keep(language: string): void {
		this.#language = language;
		if (this.#started) this.#ask();
	}

	/** The reader agrees to the newer version: this tab goes on to it, no other is disturbed. */
	agree(): void {
		if (!this.#registration?.waiting) return location.reload();
		this.#agreed = true;
		this.#workbox?.messageSkipWaiting();
	}

	/** Tries once more to save the course; what is here already is not fetched again. */
	async retry(): Promise<void> {
		this.#reason = null;
		this.#ask();
		await (this.#slots.active ? this.#look() : this.#register());
	}

	#listen(workers: ServiceWorkerContainer) {
		let hadController = workers.controller !== null;
		workers.addEventListener('controllerchange', () => {
			if (this.#agreed) location.reload();
			// The first worker of all takes over a page of its own version.
			else if (hadController) this.#replaced = true;
			hadController = true;
		});
		workers.addEventListener('message', ({ data, source }) => {
			const message = data as FromWorker;
			// A worker that failed may be gone from its place before its last word arrives.
			if (message.type === 'FAILED' || source === newestOf(this.#registration)) this.#hear(message);
		});
		workers.startMessages();
		addEventListener('online', () => void this.retry());
		// A tab that stays open for days asks for a newer version.
		whenSeenAgain(() => void this.#look());
	}

	async #register() {
		try {
			const registration = await this.#workbox?.register();
			if (registration && registration !== this.#registration) this.#follow(registration);
		} catch (error) {
			this.#reason = whyRefused(error);
		}
		this.#started = true;
		this.#slots = slotsOf(this.#registration);
		this.#ask();
	}

	#follow(registration: ServiceWorkerRegistration) {
		this.#registration = registration;
		for (const slot of ['installing', 'waiting', 'active'] as const)
			registration[slot]?.addEventListener('statechange', this.#changed);
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', this.#changed);
			this.#reason = null;
			this.#holding = nothing;
			this.#slots = slotsOf(this.#registration);
		});
	}

	readonly #changed = ({ target }: Event) => {
		const ended = (target as ServiceWorker).state === 'redundant';
		if (ended && this.#slots.installing) {
			// A browser may end a worker before it can say why.
			this.#reason ??= 'interrupted';
			if (this.#registration?.active) this.#holding = nothing;
		}
		this.#slots = slotsOf(this.#registration);
		this.#ask();
	};

	#hear(message: FromWorker) {
		if (message.type === 'TABS') {
			if (message.count === 1) this.agree();
			return;
		}
		this.#holding = message.holding;
		this.#reason = message.type === 'FAILED' ? message.reason : this.#reason;
	}

	#ask() {
		const newest = newestOf(this.#registration);
		const question = { type: 'STATUS', language: this.#language } as const;
		send(newest, question);
		// The active one looks after what is kept, even while a newer one is on its way.
		const active = this.#registration?.active;
		if (active !== newest) send(active, question);
	}

	async #look() {
		// Without a network there is no newer version to be had.
		await this.#workbox?.update().catch(() => undefined);
	}
}

function send(worker: ServiceWorker | null | undefined, message: ToWorker) {
	worker?.postMessage(message);
}
