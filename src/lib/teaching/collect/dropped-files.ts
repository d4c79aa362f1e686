/** No class hands in more, and no folder that was meant holds more. */
const filesAtMost = 5000;

/** The files in what was dropped, those in folders too. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
	// The browser takes back what was dropped after the first wait: all is asked for before.
	const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
	const loose = [...dropped.files];
	if (entries.every((entry) => entry?.isFile ?? true)) return loose;
	const found: File[] = [];
	const left = entries.flatMap((entry) => entry ?? []);
	for (let entry = left.shift(); entry && found.length < filesAtMost; entry = left.shift()) {
		if (isFile(entry)) found.push(await fileOf(entry));
		else if (isFolder(entry)) left.push(...(await entriesOf(entry)));
	}
	return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
	return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives a hundred or so at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0 || all.length > filesAtMost) return all;
		all.push(...some);
	}
}
