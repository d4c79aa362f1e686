/**
 * The name of a backup's file.
 *
 * @param name of the learner; empty: of all, or of one without a name
 * @example backupName('Ana María', Date.UTC(2026, 10, 22)) // 'minga-Ana-María-2026-11-22'
 */
export function backupName(name: string, at: number): string {
	const who = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	const day = new Date(at).toISOString().slice(0, 10);
	return ['minga', who.slice(0, 40), day].filter(Boolean).join('-');
}
