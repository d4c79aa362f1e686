import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { clusters as words } from '../../src/lib/i18n/en/models/clusters.ts';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import type { WriteNumber } from '../../src/lib/i18n/model-words.ts';
import { solvers } from '../../src/lib/models/index.ts';
import { checkParameters } from '../../src/lib/models/parameters.ts';
import type { ClustersWithPoliciesParameters } from '../../src/lib/models/clusters/policy-parameters.ts';
import { clustersWidget } from '../../src/lib/widgets/clusters/widget.ts';

const write: WriteNumber = (value, format) => formatNumber(value, format, 'en');
const presets = Object.keys(clustersWidget.presets);
const six = {
	southProductivity: [1.2, 1.1, 1, 0.9, 0.75, 0.5],
	northProductivity: [1, 1, 1, 1, 1, 1],
	coordinationFactor: [1.4, 1.5, 1.6, 1.7, 1.8, 2],
	currentSector: 4,
	currentCoordinated: true,
	targetSector: 6
};

describe.each([...presets, 'six sectors'])('the pictures of "%s"', (name) => {
	const { parameters, solution } = stateOf(clustersWidget.presets[name] ?? six);

	test.each(clustersWidget.model.views)(
		'%s shows every sector or place and no broken number',
		(view) => {
			const html = draw(view, parameters);
			expect(html).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
			expect(html).toContain('South');
		}
	);

	test('sectors gives each sector its two values, a handle and a place to pick', () => {
		const html = draw('sectors', parameters);
		solution.coordinatedValue.forEach((wage, index) => {
			expect(html).toContain(`Sector ${index + 1}: coordinated ${write(wage, '.2f')}`);
		});
		const count = parameters.southProductivity.length;
		expect(html.match(/role="radio"/g)).toHaveLength(count);
		expect(html.match(/role="slider"/g)).toHaveLength(count);
		expect(html.match(/class="lasts/g) ?? []).toHaveLength(
			solution.equilibria.filter(({ coordinated }) => coordinated).length
		);
	});

	test('ranking names every equilibrium with the wage and real wage of the solver', () => {
		const html = draw('ranking', parameters);
		for (const { sector, coordinated, wage, realWage } of solution.equilibria) {
			expect(html).toContain(`Sector ${sector}, ${coordinated ? '' : 'un'}coordinated`);
			expect(html).toContain(`wage ${write(wage, '.2f')} · real ${write(realWage, '.2f')}`);
		}
	});

	test('the sentence names the wage of every equilibrium and where South stands', () => {
		const sentence = words.sentence(solution, parameters, write);
		for (const { wage } of solution.equilibria) expect(sentence).toContain(write(wage, '.2f'));
		expect(sentence).toContain(`It stands in sector ${parameters.currentSector}`);
		expect(sentence).not.toMatch(/NaN|undefined|–/);
	});

	test('every fact has a label and a value, or none at all', () => {
		for (const { key, value } of clustersWidget.facts(solution, parameters)) {
			expect(words.facts[key], key).toBeTruthy();
			if (value !== null) expect(value).not.toBeNaN();
		}
	});
});

test('the opening preset is the paper’s economy: coordinating where it stands gains most', () => {
	const { parameters, solution } = stateOf(clustersWidget.presets['four'] ?? {});
	expect(words.sentence(solution, parameters, write)).toBe(
		'South has four equilibria, by wage: 1.00 (sector 1 coordinated), 0.90 (sector 2 coordinated), ' +
			'0.75 (sector 3 coordinated) and 0.67 (sector 1 uncoordinated). The coordination failure is one of ' +
			'several equilibria. It stands in sector 1 without coordination, at 0.67. Coordinating in sector 1 gains most, to 1.00.'
	);
});

test('a sector that only just meets condition (1) is said to', () => {
	const { parameters, solution } = stateOf(clustersWidget.presets['tie'] ?? {});
	expect(words.sentence(solution, parameters, write)).toContain(
		'1.00 (sector 2 coordinated, which only just holds)'
	);
});

test('without a gain in sector 2 the second assumption is said to fail', () => {
	const { parameters, solution } = stateOf(clustersWidget.presets['noGain'] ?? {});
	expect(words.sentence(solution, parameters, write)).toContain(
		'The second assumption of the paper fails here'
	);
});

test('a tariff costs real income and leaves the wage alone', () => {
	const { parameters, solution } = stateOf({ tariff: 0.7 });
	expect(words.sentence(solution, parameters, write)).toContain(
		'A tariff of 70% on good 3 leaves the wage at 0.67 and costs 11.1% of real income.'
	);
});

test('each preset stands in an economy of the solver', () => {
	for (const name of presets) {
		const { parameters, solution } = stateOf(clustersWidget.presets[name] ?? {});
		const { southProductivity, northProductivity, coordinationFactor, priceShifters } = parameters;
		const plain = solvers.clusters({
			southProductivity,
			northProductivity,
			coordinationFactor,
			priceShifters
		});
		expect(solution.equilibria).toEqual(plain.equilibria);
		expect(words.presets[name], name).toBeTruthy();
	}
});

function stateOf(given: Partial<ClustersWithPoliciesParameters>) {
	const parameters = checkParameters(clustersWidget.model.parameters, given);
	return { parameters, solution: clustersWidget.model.solve(parameters) };
}

function draw(view: string, parameters: ClustersWithPoliciesParameters): string {
	const solution = clustersWidget.model.solve(parameters);
	const props = {
		parameters,
		solution,
		view,
		words,
		write,
		pinned: null,
		moving: false,
		sentence: '',
		change: () => undefined
	};
	return render(clustersWidget.Picture, { props }).body;
}
