import { expect, test } from 'vitest';
import { bigPush } from '../../src/lib/models/big-push/model.ts';
import { ModelState } from '../../src/lib/widgets/model-state.svelte.ts';

test('each parameter by itself is what it is among all, however it came to be', () => {
	const model = new ModelState(bigPush, { fixedLabour: 40, share: 0.2 });
	const agree = () => {
		for (const name of ['labourForce', 'fixedLabour', 'share'] as const)
			expect(model.value(name), name).toBe(model.parameters[name]);
	};
	agree();
	model.slide({ fixedLabour: 70 });
	expect(model.value('fixedLabour')).toBe(70);
	model.settle();
	model.undo();
	expect(model.value('fixedLabour')).toBe(40);
	model.preset({ share: 0.9 });
	agree();
	model.reset();
	agree();
});
