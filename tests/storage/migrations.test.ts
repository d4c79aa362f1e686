import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { Connection } from '../../src/lib/storage/connection.ts';
import { migrations, type Migration } from '../../src/lib/storage/schema.ts';
import { fixtureOf, lay, look, type Fixture } from './fixture.ts';

const version = migrations.length;
const versions = migrations.map((_, place) => place + 1);

/** Opens the database of an earlier version with the code of today, and looks at it. */
async function opened(
	from: number,
	fixture: Fixture,
	steps: readonly Migration[] = migrations
): Promise<Fixture> {
	const name = `migration-${String(Math.random())}`;
	await lay(name, from, fixture);
	const connection = new Connection(name, steps);
	const found = await connection.use(look);
	await connection.close();
	return found;
}

describe('the storage of every version there has been', () => {
	test.each(versions)(
		'version %i lies in a fixture, so that what it held is never lost',
		(each) => {
			expect(fixtureOf(each)).not.toBeNull();
		}
	);

	test('looks today as the fixture of today says', async () => {
		const connection = new Connection('fresh');
		const fresh = await connection.use(look);
		const today = fixtureOf(version);
		expect(shapeOf(fresh)).toEqual(today && shapeOf(today));
		await connection.close();
	});

	test.each(versions)('version %i opens as today’s, every record in its place', async (each) => {
		const [before, today] = [fixtureOf(each), fixtureOf(version)];
		if (!before || !today) return expect.unreachable();
		expect(await opened(each, before)).toEqual(withStoresOf(before, today));
	});

	test('would be found out if a migration lost a store, an index or a record', async () => {
		const today = fixtureOf(version);
		if (!today) return expect.unreachable();
		const losses: Migration[] = [
			(database) => database.deleteObjectStore('notes'),
			(_, upgrade) => upgrade.objectStore('attempts').deleteIndex('lesson'),
			async (_, upgrade) => upgrade.objectStore('drafts').clear()
		];
		for (const loss of losses)
			expect(await opened(version, today, [...migrations, loss])).not.toEqual(today);
		const nothing: Migration = () => undefined;
		expect(await opened(version, today, [...migrations, nothing])).toEqual(today);
	});
});

/** Today's fixture, as a database has it whose own version knew only these stores. */
function withStoresOf(before: Fixture, today: Fixture): Fixture {
	const stores = Object.entries(today.stores).map(([name, store]) => [
		name,
		name in before.stores ? store : { ...store, records: [] }
	]);
	return { stores: Object.fromEntries(stores) as Fixture['stores'] };
}

function shapeOf({ stores }: Fixture) {
	return Object.entries(stores).map(([name, { indexes }]) => [name, indexes]);
}
