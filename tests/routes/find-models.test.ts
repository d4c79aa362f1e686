import { describe, expect, test } from 'vitest';
import { aliases } from '../../src/lib/i18n/en/gallery-aliases.ts';
import { findModels } from '../../src/routes/[lang=lang]/models/find-models.ts';

function card(id: keyof typeof aliases, title: string, shows: string) {
	return { id, title, shows, assumes: '', leavesOut: '', aliases: aliases[id] };
}

const cards = [
	card('big-push', 'Big push', 'Factories pay only where enough people earn factory incomes.'),
	card('coffee-ban', 'Coffee ban', 'High grades may be sold abroad only.'),
	card('shared-prevention', 'Shared prevention', 'An outbreak costs every cattle farm.'),
	card('joint-project', 'Joint project', 'A facility and its users may wait for each other.'),
	card('division-of-labour', 'Division of labour', 'Producers need many specialised inputs.'),
	card('self-discovery', 'Self-discovery', 'Too few try what a country is good at.')
];
const found = (query: string) => [...findModels(cards, query)];

describe('a query finds', () => {
	test.each([
		['push', ['big-push']],
		['COFFEE', ['coffee-ban']],
		['nontradable inputs', ['division-of-labour']],
		['foot-and-mouth', ['shared-prevention']],
		['foot and mouth', ['shared-prevention']],
		['prisoner', ['joint-project']],
		['prisoner’s dilemma', ['joint-project']],
		['2x2', ['joint-project']],
		['farms', ['shared-prevention']],
		['Rodríguez-Clare', []],
		['hausmann', ['self-discovery']],
		['irrig', ['joint-project']]
	])('by “%s” %j', (query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	test('all models when it is empty or says nothing', () => {
		expect(found('')).toHaveLength(cards.length);
		expect(found('  … ')).toHaveLength(cards.length);
	});

	test('by the begin of a word only, not by its middle', () => {
		expect(found('abour')).toEqual([]);
	});

	test('what has all its words, not one of them', () => {
		expect(found('coffee prisoner')).toEqual([]);
	});

	test('a name whether its accents are typed or not', () => {
		const accented = [{ ...card('pilot', 'Pilot', ''), aliases: 'Rodríguez-Clare' }];
		expect([...findModels(accented, 'rodriguez')]).toEqual(['pilot']);
		expect([...findModels(accented, 'RODRÍGUEZ')]).toEqual(['pilot']);
	});
});
