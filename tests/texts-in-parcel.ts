import { unpack, type Packed, type Told } from '../src/service-worker/unpack.ts';

/** The texts in the last of these parcels, by their paths; each draws on those before it. */
export function textsIn(...parcels: readonly string[]): Record<string, string> {
	let told: Told | null = null;
	for (const parcel of parcels) told = unpack(JSON.parse(parcel) as Packed, told);
	const bytes = told?.bytes;
	return Object.fromEntries(
		[...(told?.places ?? [])].map(([path, place]) => [
			path,
			new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes?.slice(...place))
		])
	);
}
