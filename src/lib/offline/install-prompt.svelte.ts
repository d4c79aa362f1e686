/** The browser's own offer to install, which it makes to a page that may use it later. */
interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

/** How the course gets an icon of its own on the device. */
export class InstallPrompt {
	#offer = $state.raw<InstallOffer | null>(null);
	#byHand = $state(false);

	/** Does the browser offer to install? */
	get offered(): boolean {
		return this.#offer !== null;
	}

	/** Is this a browser of an iPad or iPhone, where readers put the icon there by hand? */
	get byHand(): boolean {
		return this.#byHand;
	}

	/** Waits for the browser's offer. Called once, in a browser. */
	start(): void {
		// Only these browsers say whether the page was opened from the Home Screen.
		this.#byHand = 'standalone' in navigator && navigator.standalone === false;
		addEventListener('beforeinstallprompt', (event) => {
			event.preventDefault();
			this.#offer = event as InstallOffer;
		});
		addEventListener('appinstalled', () => {
			this.#offer = null;
			void protectStorage();
		});
		if (matchMedia('(display-mode: standalone)').matches) void protectStorage();
	}

	/** Hands the reader's wish to the browser, which asks once. */
	async install(): Promise<void> {
		const offer = this.#offer;
		this.#offer = null;
		await offer?.prompt();
	}
}

/** Asks the browser not to clear the course when the device runs short of room. */
async function protectStorage() {
	if (await navigator.storage.persisted()) return;
	await navigator.storage.persist();
}
