/** Which places of a registration hold a worker. */
export interface Slots {
	readonly installing: boolean;
	readonly waiting: boolean;
	/** A worker counts here once it has taken over. */
	readonly active: boolean;
}

/** What is in the places now. */
export function slotsOf(registration: ServiceWorkerRegistration | null): Slots {
	return {
		installing: Boolean(registration?.installing),
		waiting: Boolean(registration?.waiting),
		active: registration?.active?.state === 'activated'
	};
}

/** The worker of the newest version. */
export function newestOf(registration: ServiceWorkerRegistration | null): ServiceWorker | null {
	return registration?.installing ?? registration?.waiting ?? registration?.active ?? null;
}
