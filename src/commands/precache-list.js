/** @param {string} folder */
export async function writePrecacheList(folder) {
	void folder;
}
