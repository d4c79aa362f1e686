import type { FailureReason, Holding } from './messages.ts';

/** The words this room needs; the catalogue of a language has them. */
export interface OfflineWords {
	readonly label: string;
	/** "Saving for offline use" */
	readonly saving: string;
	/** "12 of 64 files, 0.8 of 1.4 MB" */
	readonly progress: (holding: Holding) => string;
	readonly ready: string;
	readonly readyMeaning: string;
	readonly updating: string;
	/** In a word or two; `unsupported` says why. */
	readonly notKept: string;
	readonly unsupported: (secureAddress: boolean) => string;
	/** In a word or two; `failed` says why. */
	readonly notSaved: (olderVersionWorks: boolean) => string;
	readonly failed: (reason: FailureReason, olderVersionWorks: boolean) => string;
	readonly tryAgain: string;
	readonly updateReady: string;
	readonly useNow: string;
	readonly updatedElsewhere: string;
	readonly reload: string;
	readonly later: string;
	readonly install: string;
	readonly installOnHomeScreen: string;
	readonly installOnHomeScreenHow: string;
}
