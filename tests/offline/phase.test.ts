import { expect, test } from 'vitest';
import { phaseOf, type Known, type Phase } from '../../src/lib/offline/phase.ts';

const nothing: Known = {
	installing: false,
	waiting: false,
	active: false,
	complete: null,
	failure: null,
	replaced: false
};
const active = { active: true } as const;
const whole = { active: true, complete: true } as const;

const table: [when: string, known: Partial<Known>, phase: Phase][] = [
	['the first worker has not begun', {}, 'installing'],
	['the first version is being saved', { installing: true }, 'installing'],
	['the first version is saved and about to take over', { waiting: true }, 'installing'],
	['the first version failed', { failure: 'network' }, 'failed'],
	['storage is closed', { failure: 'storage' }, 'failed'],
	['a worker is there and has not told yet', active, 'starting'],
	['everything is here', whole, 'ready'],
	['the browser threw files away', { ...active, complete: false }, 'installing'],
	[
		'files thrown away cannot be fetched',
		{ ...active, complete: false, failure: 'network' },
		'failed'
	],
	['a newer version is being saved', { ...whole, installing: true }, 'updating'],
	['a newer version could not be fetched', { ...whole, failure: 'network' }, 'ready'],
	['a newer version was broken off', { ...whole, failure: 'interrupted' }, 'ready'],
	['there is no room for a newer version', { ...whole, failure: 'space' }, 'failed'],
	['a newer version waits', { ...whole, waiting: true }, 'update-ready'],
	[
		'a newer version waits and a newer still is being saved',
		{ ...whole, waiting: true, installing: true },
		'update-ready'
	],
	['another tab has agreed', { ...whole, replaced: true }, 'updated-elsewhere'],
	[
		'another tab has agreed and a newer still waits',
		{ ...whole, replaced: true, waiting: true },
		'updated-elsewhere'
	]
];

test.each(table)('when %s', (_, known, phase) => {
	expect(phaseOf({ ...nothing, ...known })).toBe(phase);
});
