import { describe, expect, test } from 'vitest';
import { newestOf, slotsOf } from '../../src/lib/offline/slots.ts';

const worker = (state: ServiceWorkerState) => ({ state }) as ServiceWorker;

function registration(places: Partial<ServiceWorkerRegistration>) {
	return {
		installing: null,
		waiting: null,
		active: null,
		...places
	} as ServiceWorkerRegistration;
}

describe('slotsOf', () => {
	test('counts an active worker only once it has taken over', () => {
		expect(slotsOf(registration({ active: worker('activating') })).active).toBe(false);
		expect(slotsOf(registration({ active: worker('activated') })).active).toBe(true);
	});

	test('finds nothing where nothing is registered', () => {
		expect(slotsOf(null)).toEqual({ installing: false, waiting: false, active: false });
	});
});

describe('newestOf', () => {
	test('prefers the worker being installed to the waiting one, and that to the active one', () => {
		const [installing, waiting, active] = [
			worker('installing'),
			worker('installed'),
			worker('activated')
		];
		expect(newestOf(registration({ installing, waiting, active }))).toBe(installing);
		expect(newestOf(registration({ waiting, active }))).toBe(waiting);
		expect(newestOf(registration({ active }))).toBe(active);
		expect(newestOf(null)).toBe(null);
	});
});
