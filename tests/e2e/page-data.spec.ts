import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/commands/files-below.js';
import { root } from '../../src/commands/root.js';
import { readPageData } from '../../src/kit/page-data.ts';
import { sites } from './sites.js';
import { expect, test } from './test.ts';

const folder = join(root, sites.course.folder);

interface Written {
	readonly nodes: readonly ({ readonly data: readonly unknown[] } | null)[];
}

test('the data of every page is plain: a link to it can be followed', () => {
	const files = [...filesBelow(folder)].filter((name) => name.endsWith('__data.json'));
	expect(files.length).toBeGreaterThan(50);
	for (const name of files) {
		const { nodes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Written;
		for (const node of nodes)
			if (node) expect(readPageData(node.data), name).toBeInstanceOf(Object);
	}
});
