import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import TimePlot from '../../src/lib/charts/TimePlot.svelte';

test('is spoken by its description before any script has drawn it', async () => {
	const { body } = await render(TimePlot, {
		props: {
			series: {
				label: 'Share',
				timeLabel: 'Period',
				points: [{ time: 0, value: 0.6 }],
				times: [0, 20],
				values: [0, 1],
				threshold: 0.5
			},
			description: 'Share: from 0.6 to 1.'
		}
	});
	expect(body).toContain('role="img" aria-label="Share: from 0.6 to 1."');
});
