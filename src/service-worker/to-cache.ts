/** A file of the built site, as the build wrote it down. */
export interface CourseFile {
	/** Where it is, from the scope on; a page's address ends in a slash, the first page's is ''. */
	readonly path: string;
	/** Where it is fetched from, from the scope on: a page may have a leaner copy beside it. */
	readonly source: string;
	/** The first 16 hex digits of the SHA-256 of what is fetched. */
	readonly hash: string;
	/** Bytes as they travel, that is compressed where a host compresses. */
	readonly bytes: number;
	/** Where it comes together with others, from the scope on; null: it travels alone. */
	readonly parcel: string | null;
	/** The language in which alone it is needed; null: every reader needs it. */
	readonly language: string | null;
}

/**
 * The same, as short as it can be told: the parcel by its place in the list of parcels, -1 for none;
 * `copy` is the name of the copy in a page's folder.
 */
type ListedFile = readonly [
	path: string,
	hash: string,
	bytes: number,
	parcel: number,
	copy?: string
];

/** The list that the build writes into the worker. */
export interface PrecacheList {
	/** Hash of all that follows: two builds of the same content are the same version. */
	readonly version: string;
	/** Where the parcels lie. */
	readonly parcels: readonly string[];
	/** What every reader needs. */
	readonly files: readonly ListedFile[];
	/** What only readers of a language need. */
	readonly languages: Readonly<Record<string, readonly ListedFile[]>>;
}

/** One version of the whole course: what is kept, and under which name. */
export interface Course {
	/** Where the site lives, with a slash at the end; everything is relative to it. */
	readonly scope: string;
	readonly version: string;
	/** The name of the cache that holds this version and no other. */
	readonly cacheName: string;
	readonly files: ReadonlyMap<string, CourseFile>;
	/** The languages it can be read in. */
	readonly languages: readonly string[];
}

/** The course that a list describes, at the place where the worker was registered. */
export function courseOf(list: PrecacheList, scope: string): Course {
	const inLanguages = Object.entries(list.languages);
	const files = [
		...list.files.map((file) => courseFile(file, null, list.parcels)),
		...inLanguages.flatMap(([language, files]) =>
			files.map((file) => courseFile(file, language, list.parcels))
		)
	];
	return {
		scope,
		version: list.version,
		cacheName: cachePrefix(scope) + list.version,
		files: new Map(files.map((file) => [file.path, file])),
		languages: inLanguages.map(([language]) => language)
	};
}

function courseFile(
	[path, hash, bytes, parcel, copy = '']: ListedFile,
	language: string | null,
	parcels: readonly string[]
): CourseFile {
	return { path, source: path + copy, hash, bytes, parcel: parcels[parcel] ?? null, language };
}

/** The files that readers of these languages need. */
export function filesFor(course: Course, languages: ReadonlySet<string>): CourseFile[] {
	return [...course.files.values()].filter(
		({ language }) => language === null || languages.has(language)
	);
}

/**
 * What the names of our caches begin with. An origin may host several sites, so the name holds the
 * path; the colon keeps "/" from being the beginning of "/minga/".
 */
export function cachePrefix(scope: string): string {
	return `minga:${new URL(scope).pathname}:`;
}

/** The whole address of a file, under which it is asked for and kept. */
export function addressOf(course: Course, path: string): string {
	return new URL(course.scope + path).href;
}
