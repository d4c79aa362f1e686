/**
 * Why something could not be kept or read: the device is full; the browser keeps its storage closed
 * to the page; a newer version of the course has been here and this page is of the older one;
 * another tab with an older version holds the storage; or the browser failed and gave no reason
 * that we know.
 */
export type ProblemKind = 'full' | 'closed' | 'newer' | 'blocked' | 'failed';

/** A failure of the storage, in terms that a learner can be told. */
export class StorageProblem extends Error {
	override readonly name = 'StorageProblem';
	readonly kind: ProblemKind;

	constructor(kind: ProblemKind, cause?: unknown) {
		super(`storage ${kind}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause });
		this.kind = kind;
	}
}

/** The browser's error as a problem. `otherwise` names what an error of no known name means here. */
export function storageProblem(error: unknown, otherwise: ProblemKind = 'failed'): StorageProblem {
	if (error instanceof StorageProblem) return error;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return new StorageProblem('full', error);
	if (name === 'VersionError') return new StorageProblem('newer', error);
	if (name === 'SecurityError') return new StorageProblem('closed', error);
	return new StorageProblem(otherwise, error);
}
