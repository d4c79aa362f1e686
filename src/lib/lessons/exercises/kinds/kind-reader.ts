import * as v from 'valibot';
import type { Task } from '../../../exercises/exercise.ts';
import type { Report } from '../../diagnostic.ts';
import { readShape } from '../../shape.ts';
import type { YamlSource } from '../../yaml-source.ts';
import type { Bench } from '../bench.ts';
import { common, type CommonSettings } from '../settings.ts';

export type PartName = 'option' | 'item' | 'criterion';

/** How a kind of exercise is read. */
export interface KindReader {
	/** The parts it is made of beside hints, misconceptions and solution. */
	readonly part: PartName | null;
	/** @returns null if the settings are at fault, which is reported */
	readonly open: (yaml: YamlSource, report: Report) => OpenKind | null;
}

export interface OpenKind {
	readonly settings: CommonSettings;
	/** @returns null if anything is at fault, which is reported */
	readonly task: (bench: Bench) => Task | null;
}

/**
 * A kind of exercise.
 *
 * @param entries the settings that it has of its own
 */
export function kindReader<const E extends v.ObjectEntries>(
	part: PartName | null,
	entries: E,
	read: (settings: v.InferOutput<v.StrictObjectSchema<E, undefined>>, bench: Bench) => Task | null
): KindReader {
	const schema = v.strictObject({ ...common, ...entries });
	return {
		part,
		open(yaml, report) {
			const settings = readShape(schema, yaml, Object.keys(schema.entries), report);
			if (!settings) return null;
			return {
				settings: settings as unknown as CommonSettings,
				task: (bench) => read(settings, bench)
			};
		}
	};
}
