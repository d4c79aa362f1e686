import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every file below a folder, in the order of their names, each as its path inside the folder with
 * slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
		.map((name) => name.split(sep).join('/'))
		.sort();
}
