import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/lib/i18n/format.ts';
import { locales } from '../../src/lib/i18n/locales.ts';
import { loadWords } from '../../src/lib/i18n/words.ts';
import { solvers } from '../../src/lib/models/index.ts';
import { loadWidget } from '../../src/lib/widgets/registry.ts';

describe.each(locales)('what is said close to an edge, %s', async (locale) => {
	const say = async (id: keyof typeof solvers, given: object) => {
		const { model, words } = await loadWidget(id);
		const { sentence } = await words[locale]();
		const opening = Object.entries(model.parameters).map(([name, spec]) => [name, spec.default]);
		const parameters = { ...Object.fromEntries(opening), ...given };
		const solution = solvers[id](parameters as never);
		return sentence(solution as never, parameters as never, (value, format) =>
			value === null ? '–' : formatNumber(value, format, locale)
		);
	};

	test('a wage just short of another is not told by the same number', async () => {
		const { smallestLabourForce } = solvers['division-of-labour']({});
		const labourForce = (smallestLabourForce ?? 0) * 0.9999;
		const told = await say('division-of-labour', { labourForce });
		expect(told).toContain(formatNumber(Math.ceil(labourForce), '.0f', locale));
		expect(told.match(/\b1[.,]00\b/g)).toHaveLength(1);
	});

	test('a share of pioneers just beside the right one is told once', async () => {
		const { optimalRewardRate } = solvers['pioneer-reward']({});
		for (const rewardRate of [optimalRewardRate - 0.0005, optimalRewardRate + 0.0005]) {
			const told = await say('pioneer-reward', { rewardRate });
			const shares = told.split(/[:.]/)[0]?.match(/\d+\s?%/g) ?? [];
			expect(new Set(shares).size).toBe(shares.length);
		}
	});

	test('a single firm has no others', async () => {
		expect(await say('country-brand', { firms: 1 })).not.toMatch(/others|demás/);
	});

	test('nothing to be funded is no list of projects', async () => {
		const loss = {
			cost: 40,
			privateBenefit: 30,
			externalBenefit: 5,
			perceivedExternalBenefit: 60,
			quality: 1
		};
		const { bestByTrueGain } = solvers['matching-grants']({ projects: [loss, loss] });
		expect(bestByTrueGain.selectedIndices).toEqual([]);
		expect(await say('matching-grants', { projects: [loss, loss] })).not.toContain('()');
	});

	test('one of the goods is a good', async () => {
		const { earns } = (await (await loadWords(locale)).room()).paid;
		const unit = (await (await loadWords(locale)).room()).models['big-push'].unit;
		expect(earns('x', '1', unit, 1)).not.toContain(unit);
		expect(earns('x', '2', unit, 1)).toContain(unit);
	});

	test('how sure those were who differed says from what, if nobody agreed', async () => {
		const { meanSure } = (await (await loadWords(locale)).collect()).predictions;
		expect(meanSure(null, '60%')).toMatch(/model/);
	});
});
