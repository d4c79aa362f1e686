import { inWords } from './in-words.js';
import { install } from './install.js';

await inWords(async () => {
	await install();
	// What comes from packages can be had only now.
	const { bench } = await import('../../tests/bench/bench.js');
	await bench();
});
