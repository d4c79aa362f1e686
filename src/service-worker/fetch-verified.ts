import type { FailureReason } from '../lib/offline/messages.ts';
import { addressOf, type Course, type CourseFile } from './to-cache.ts';

/** A file could not be kept, and why. */
export class KeepingError extends Error {
	readonly reason: FailureReason;

	constructor(reason: FailureReason, cause: unknown) {
		super(`the course could not be kept: ${reason}`, { cause });
		this.name = 'KeepingError';
		this.reason = reason;
	}
}

/** The header by which a kept file tells which content it has. */
export const hashHeader = 'x-minga-hash';

/** What of a host's headers still bears on a page read from the cache. */
const lastingHeaders = [
	'content-type',
	'content-security-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options',
	'x-frame-options'
];

/**
 * Fetches a file and makes sure that it is the one this version was built with: a host may be
 * given a new version while the old one is still being saved. A stale copy on the way is passed
 * by with an address of its own.
 * @throws {KeepingError} 'network' when nothing comes, 'changed' when it is another content.
 */
export async function fetchVerified(course: Course, file: CourseFile): Promise<Response> {
	const address = addressOf(course, file.source);
	const immutable = file.source.startsWith('_app/immutable/');
	const plain = await fetchChecked(address, immutable ? 'default' : 'no-cache', file.hash);
	if (plain) return plain;
	const fresh = await fetchChecked(`${address}?content=${file.hash}`, 'reload', file.hash);
	if (fresh) return fresh;
	throw new KeepingError('changed', address);
}

async function fetchChecked(
	address: string,
	cache: RequestCache,
	hash: string
): Promise<Response | null> {
	const { response, body } = await fetchWhole(address, cache);
	if (response.status >= 500) throw new KeepingError('network', response.status);
	if (!response.ok || (await hashOf(body)) !== hash) return null;
	return lasting(response, body, hash);
}

/** @throws {KeepingError} 'network' when nothing comes. */
export async function fetchWhole(address: string, cache: RequestCache) {
	try {
		const response = await fetch(address, { cache, credentials: 'same-origin' });
		return { response, body: await response.arrayBuffer() };
	} catch (cause) {
		throw new KeepingError('network', cause);
	}
}

/**
 * Made anew, the answer forgets that it was redirected or compressed on its way. `kind`: the type of
 * what it holds, where the host does not tell. Browsers heed only the type that an answer begins with.
 */
export function lasting(
	response: Response,
	body: ArrayBuffer,
	hash: string,
	kind: string | null = null
): Response {
	const headers = new Headers({ [hashHeader]: hash });
	for (const name of lastingHeaders) {
		const value = response.headers.get(name);
		if (value !== null) headers.set(name, value);
	}
	if (kind !== null) headers.set('content-type', kind);
	return new Response(body, { headers });
}

/** The hash by which files are listed. */
export async function hashOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body)).subarray(0, 8);
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
