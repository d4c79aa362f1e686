import { canSend, saveFile } from '../../widgets/save-file.ts';

/**
 * Gives a file to the instructor: among the downloads, or, in an installed app on an iPad, where
 * nothing can be downloaded, to another app.
 *
 * @returns its name; null: it was not taken
 */
export async function handOut(
	assignment: string,
	what: string,
	ending: string,
	text: string
): Promise<string | null> {
	const about = assignment.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
	const name = `${[about.slice(0, 40), what].join('-').replace(/^-|-$/g, '')}.${ending}`;
	const type = ending === 'csv' ? 'text/csv' : 'text/plain';
	const file = new File([text], name, { type });
	if (!isInstalledOnIpad() || !canSend(() => file)) {
		saveFile(file);
		return name;
	}
	try {
		await navigator.share({ files: [file] });
		return name;
	} catch {
		return null;
	}
}

/** Only these browsers say whether they run the installed app. */
function isInstalledOnIpad(): boolean {
	return 'standalone' in navigator && navigator.standalone === true;
}
