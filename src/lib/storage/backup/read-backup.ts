import * as v from 'valibot';
import { canonicalText } from '../canonical-text.ts';
import { noContent, type Content } from '../content.ts';
import { kinds } from '../keys.ts';
import type { Kind } from '../records.ts';
import { sha256 } from '../sha256.ts';
import { backupApp, backupFormat, kindsIn, type Backup, type Refusal } from './backup-format.ts';
import { recordShapes } from './record-shapes.ts';
import { checksumOf } from './write-backup.ts';

export type Read =
	| { readonly read: true; readonly content: Content; readonly madeAt: string }
	| { readonly read: false; readonly refusal: Refusal };

const shapeOf = (held: readonly Kind[]) =>
	v.strictObject({
		app: v.literal(backupApp),
		format: v.number(),
		madeAt: v.string(),
		counts: v.strictObject(v.entriesFromList(held, v.number())),
		checksum: v.string(),
		content: v.strictObject(
			Object.fromEntries(held.map((kind) => [kind, v.array(recordShapes[kind])]))
		)
	});

/** Reads the text of a backup. It is taken whole or refused whole, with the reason. */
export function readBackup(text: string): Read {
	const trimmed = text.replace(/^\uFEFF/, '').trim();
	if (trimmed === '') return refused({ why: 'empty' });
	const parsed = parse(trimmed);
	if (parsed === undefined) return refused(whyNotParsed(trimmed));
	if (!isRecord(parsed) || parsed['app'] !== backupApp) return refused({ why: 'foreign' });
	const format = parsed['format'];
	if (typeof format === 'number' && format > backupFormat) return refused({ why: 'newer', format });
	const held = kindsIn(Number(format));
	const checked = v.safeParse(shapeOf(held), parsed);
	if (!checked.success) return refused({ why: 'misshapen', where: placeOf(checked.issues[0]) });
	const backup = checked.output as unknown as Backup;
	const content = { ...noContent, ...backup.content };
	const refusal = damageOf(backup, held) ?? strayOf(content);
	if (refusal) return refused(refusal);
	return { read: true, content, madeAt: backup.madeAt };
}

function refused(refusal: Refusal): Read {
	return { read: false, refusal };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Text that is no JSON: a backup that breaks off, one that was changed, a file of a class, or something else. */
function whyNotParsed(text: string): Refusal {
	if (!text.startsWith(`{\n "app": "${backupApp}"`) && !/^\{\s*"app":\s*"Minga"/.test(text)) {
		// A mail may have broken it from line to line.
		const kind = /minga\.(assignment|hand-in)\.\d/.exec(text.replace(/[\s>]/g, ''))?.[1];
		return kind === 'assignment' || kind === 'hand-in'
			? { why: 'other-kind', kind }
			: { why: 'foreign' };
	}
	if (/\n\}$/.test(text)) return { why: 'damaged', missing: null };
	return { why: 'cut-off', lines: text.split('\n').length };
}

/** Is it what was written? */
function damageOf({ counts, checksum, content }: Backup, held: readonly Kind[]): Refusal | null {
	if (checksumOf(content) === checksum) return null;
	const kind = held.find((each) => counts[each] !== content[each].length);
	return {
		why: 'damaged',
		missing: kind ? { kind, said: counts[kind], found: content[kind].length } : null
	};
}

/** Records of a learner who is not in the file, and earlier states under a name not theirs. */
function strayOf(content: Content): Refusal | null {
	const learners = new Set(content.profiles.map(({ id }) => id));
	for (const kind of kinds) {
		if (kind === 'profiles') continue;
		const stray = content[kind].findIndex(({ profile }) => !learners.has(profile));
		if (stray >= 0) return { why: 'misshapen', where: [kind, stray + 1, 'profile'] };
	}
	const wrong = content.earlier.findIndex(
		({ hash, record }) => hash !== sha256(canonicalText(record))
	);
	return wrong < 0 ? null : { why: 'misshapen', where: ['earlier', wrong + 1, 'hash'] };
}

/** "attempts, 3, points": lists are counted from one. */
function placeOf(issue: v.BaseIssue<unknown>): readonly (string | number)[] {
	const steps = (issue.path ?? []).map(({ key }) => key).filter((key) => key !== 'content');
	return steps.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
