/** A parcel as the build packs it (src/commands/parcels.js): texts of which nothing is told twice. */
export interface Packed {
	/** The parcel before it, on which it draws; the first of all has none. */
	readonly after?: string;
	/** Said by the first: the bytes of all files in it and in those that follow it. */
	readonly bytes?: number;
	/** What its files say that no file before them said. */
	readonly text: string;
	/**
	 * How each file is put together: so many bytes of the text, then from so many bytes back in all
	 * that was told so many again; and so on.
	 */
	readonly files: Readonly<Record<string, readonly number[]>>;
}

/** All files of a parcel and of those before it, one after the other. */
export interface Told {
	/** They lie where those of later parcels will follow. */
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly end: number;
	/** Where each file of this parcel begins and ends. */
	readonly places: ReadonlyMap<string, readonly [from: number, to: number]>;
}

/** Puts the files of a parcel together, behind those of the parcel before it. */
export function unpack({ bytes, text, files }: Packed, before: Told | null): Told {
	const told = before?.bytes ?? new Uint8Array(bytes ?? 0);
	const own = new TextEncoder().encode(text);
	const places = new Map<string, readonly [number, number]>();
	let said = 0;
	let end = before?.end ?? 0;
	for (const [path, steps] of Object.entries(files)) {
		const from = end;
		for (let step = 0; step < steps.length; step += 3) {
			const [fresh = 0, back = 0, again = 0] = steps.slice(step, step + 3);
			told.set(own.subarray(said, said + fresh), end);
			said += fresh;
			end += fresh;
			told.copyWithin(end, end - back, end - back + again);
			end += again;
		}
		places.set(path, [from, end]);
	}
	return { bytes: told, end, places };
}
