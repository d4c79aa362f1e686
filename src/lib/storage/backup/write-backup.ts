import { canonicalText } from '../canonical-text.ts';
import { noContent, type Content } from '../content.ts';
import { kinds } from '../keys.ts';
import { merge } from '../merge.ts';
import { sha256 } from '../sha256.ts';
import { backupApp, backupFormat, type Backup } from './backup-format.ts';

/** SHA-256 of what a file holds, however it is spaced and in whatever order its names stand. */
export function checksumOf(content: Partial<Content>): string {
	return sha256(canonicalText(content));
}

/**
 * A backup as the text of its file: JSON that can be read with the eye, a record on each line. The
 * same content always gives the same text but for the moment.
 *
 * @param at when it is made, in milliseconds since 1970
 */
export function writeBackup(content: Content, at: number): string {
	const ordered = merge(content, noContent);
	const head: Omit<Backup, 'content'> = {
		app: backupApp,
		format: backupFormat,
		madeAt: new Date(at).toISOString(),
		counts: Object.fromEntries(
			kinds.map((kind) => [kind, ordered[kind].length])
		) as Backup['counts'],
		checksum: checksumOf(ordered)
	};
	const lines = Object.entries(head).map(([name, value]) => ` "${name}": ${JSON.stringify(value)}`);
	const lists = kinds.map((kind) => `  "${kind}": ${listOf(ordered[kind])}`);
	return `{\n${lines.join(',\n')},\n "content": {\n${lists.join(',\n')}\n }\n}\n`;
}

function listOf(records: readonly object[]): string {
	if (records.length === 0) return '[]';
	const lines = records.map((record) => `   ${canonicalText(record)}`);
	return `[\n${lines.join(',\n')}\n  ]`;
}
