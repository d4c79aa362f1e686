/** The first 64 primes; SHA-256 takes its constants from their roots. */
const primes = [...Array(312).keys()].filter(
	(number) => number > 1 && ![...Array(number).keys()].some((by) => by > 1 && number % by === 0)
);

const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. The browser's own is missing at http addresses, and
 * makes its callers wait, which ends a transaction of the database.
 *
 * Source: FIPS 180-4, section 6.2.
 */
export function sha256(text: string): string {
	const state = start.slice();
	const bytes = padded(new TextEncoder().encode(text));
	const view = new DataView(bytes.buffer);
	const schedule = new Int32Array(64);
	for (let block = 0; block < bytes.length; block += 64) {
		for (let word = 0; word < 16; word++) schedule[word] = view.getInt32(block + 4 * word);
		compress(state, schedule);
	}
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
	bytes.set(message);
	bytes[message.length] = 0x80;
	const view = new DataView(bytes.buffer);
	view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
	view.setUint32(bytes.length - 4, (message.length * 8) >>> 0);
	return bytes;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** One block into the state; `schedule` comes with its first 16 words. */
function compress(state: number[], schedule: Int32Array): void {
	const at = (word: number) => schedule[word] ?? 0;
	for (let word = 16; word < 64; word++) {
		const early = turn(at(word - 15), 7) ^ turn(at(word - 15), 18) ^ (at(word - 15) >>> 3);
		const late = turn(at(word - 2), 17) ^ turn(at(word - 2), 19) ^ (at(word - 2) >>> 10);
		schedule[word] = at(word - 16) + early + at(word - 7) + late;
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let round = 0; round < 64; round++) {
		const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const choice = (e & f) ^ (~e & g);
		const first = (h + high + choice + (rounds[round] ?? 0) + at(round)) | 0;
		const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
	}
	[a, b, c, d, e, f, g, h].forEach((word, place) => {
		state[place] = ((state[place] ?? 0) + word) | 0;
	});
}
