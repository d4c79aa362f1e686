import { slowdown, withPage } from './browser.js';
import { quantile, table } from './table.js';

const answers = 5000;
const runs = 3;

/** Pages that read all answers, and what is there once they have. */
const pages = [
	{ name: 'My work', path: 'en/my-work/', ready: '#recent li' },
	{ name: 'Review', path: 'en/review/', ready: '#asked' }
];

/**
 * How long pages take that read all a learner has answered.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.js').Site} site
 */
export async function measureWork(browser, site) {
	const rows = [];
	for (const { name, path, ready } of pages) {
		const times = await withPage(browser, { slowProcessor: true }, async (page) => {
			await page.goto(`${site.address}en/my-work/`);
			await page.locator('#learners li').first().waitFor();
			await page.evaluate(answerOften, { answers, address: `${site.address}en/exercises.json` });
			const taken = [];
			for (let run = 0; run < runs; run++) {
				await page.goto(site.address + path);
				await page.locator(ready).first().waitFor();
				taken.push(await page.evaluate(() => performance.now()));
			}
			return taken;
		});
		rows.push([name, Math.round(quantile(times, 0.5)).toLocaleString('en')]);
	}
	return [
		`## A learner with ${answers.toLocaleString('en')} answers`,
		table(['page', 'all read and shown, ms'], rows),
		`From the request of the page on, at ${slowdown}× slowdown, on a fast link; median of ${runs} runs.`
	].join('\n\n');
}

/**
 * Runs in a page: gives the learner answers to every exercise of the course, over more than a year.
 * @param {{ answers: number, address: string }} how many, and where the exercises are
 */
async function answerOften({ answers, address }) {
	const day = 86_400_000;
	const exercises = await (await fetch(address)).json();
	const opening = indexedDB.open('minga');
	await new Promise((resolve) => (opening.onsuccess = resolve));
	const database = opening.result;
	const writing = database.transaction(['profiles', 'attempts'], 'readwrite');
	const asking = writing.objectStore('profiles').getAll();
	await new Promise((resolve) => (asking.onsuccess = resolve));
	const [{ id: profile }] = asking.result;
	for (let count = 0; count < answers; count++) {
		const { id, version, lesson, objective, points } = exercises[count % exercises.length];
		const right = count % 7 > 0;
		const attempt = `attempt-${count}`;
		const record = {
			id: attempt,
			profile,
			exercise: id,
			version,
			lesson,
			objective: `${lesson}/${objective}`,
			seed: String(count),
			answer: '1',
			points: right ? points : 0,
			of: points,
			outcome: right ? 'right' : 'wrong',
			misconception: null,
			hints: 0,
			shown: false,
			confidence: null,
			at: Date.now() - 30 * day - Math.round(((answers - count) / answers) * 400 * day),
			assignment: null
		};
		writing.objectStore('attempts').put(record, [profile, attempt]);
	}
	await new Promise((resolve) => (writing.oncomplete = resolve));
	database.close();
}
