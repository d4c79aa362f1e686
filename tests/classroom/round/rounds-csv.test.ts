import { expect, test } from 'vitest';
import { roundsCsv } from '../../../src/lib/classroom/round/rounds-csv.ts';
import { roundRows } from '../../../src/lib/classroom/round/rounds-table.ts';
import type { Round } from '../../../src/lib/classroom/round/round.ts';
import { room } from '../../../src/lib/i18n/en/room.ts';

const { columns } = room.path;

function round(number: number, adopters: number, subsidy: number): Round {
	return {
		...{ game: 'g', model: 'knowledge-spillovers', number, players: 20, adopters, expected: null },
		parameters: {
			...{ spilloverStrength: 4, adoptionCost: 1, spilloverToBackward: 0 },
			...{ subsidy, firms: null, share: null }
		}
	};
}

const rows = roundRows([round(1, 4, 0), round(2, 12, 2.5)]);

test('rows say what was paid, where theory would have been, and which policy came between', () => {
	expect(rows.map(({ paid }) => paid.share)).toEqual([0.2, 0.6]);
	expect(rows[1]?.theory).toBeCloseTo(0.4, 12);
	expect(rows.map(({ changed }) => changed)).toEqual([[], ['subsidy']]);
	expect(roundRows([])).toEqual([]);
});

test('a spreadsheet gets a row a round, decimals by language, and headings that run nothing', () => {
	const label = (name: string) => (name === 'subsidy' ? '=SUM(A1)' : name);
	const spanish = roundsCsv(rows, columns, label, 'es').split('\r\n');
	expect(spanish[0]).toContain("'=SUM(A1)");
	expect(spanish[2]).toMatch(/^2;20;12;0,6;;/);
	const english = roundsCsv(rows, columns, label, 'en');
	expect(english).toMatch(/^\uFEFF/);
	expect(english.trim().split('\r\n')).toHaveLength(3);
});
