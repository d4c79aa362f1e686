import { expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.js';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder that is not there is named, and how it is made', async () => {
	const folder = `${temporaryFolder()}/build`;
	await expect(serve(folder)).rejects.toThrow(
		`There is no folder "${folder}" to serve: npm run build makes "build".`
	);
});
