import { describe, expect, test } from 'vitest';
import { locales } from '../../src/lib/i18n/locales.ts';
import type { Spread } from '../../src/lib/lessons/lesson.ts';
import { nameSteering } from '../../src/lib/server/name-steering.ts';
import { courseIn } from '../content/course.ts';
import { lessonOf } from '../lessons/compiled.ts';

const model = '::model[Big push]{#push of="big-push" fixedLabour=40}\n\n';

async function namesIn(text: string, locale: 'en' | 'es' = 'en'): Promise<string[]> {
	return names(await nameSteering(lessonOf(`${model}${text}`).spreads, locale));
}

function names(spreads: readonly Spread[]): string[] {
	return htmlOf(spreads).flatMap((html) =>
		[...html.matchAll(/class="steer" aria-label="([^"]*)"/g)].map(([, name]) => name ?? '')
	);
}

function htmlOf(spreads: readonly Spread[]): string[] {
	return spreads
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'prose' ? [block.html] : []));
}

describe('words that move a model are called', () => {
	test('what they say, and which lever they set, in the language of the text', async () => {
		const text = 'Try :set[25]{on=push fixedLabour=25}.';
		expect(await namesIn(text)).toEqual(['25: sets fixed labour']);
		expect(await namesIn(text, 'es')).toEqual(['25: ajusta “trabajo fijo”']);
	});

	test('up to three levers, and of more how many', async () => {
		const three = ':set[so]{on=push fixedLabour=25 wagePremium=0.5 share=0.2}';
		expect(await namesIn(three)).toEqual([
			'so: sets fixed labour, wage premium, and share of factories'
		]);
		const four = ':set[so]{on=push fixedLabour=25 wagePremium=0.5 share=0.2 labourForce=90}';
		expect(await namesIn(four)).toEqual(['so: sets fixed labour, wage premium, and 2 more']);
		expect(await namesIn(four, 'es')).toEqual([
			'so: ajusta “trabajo fijo”, “prima salarial” y 2 más'
		]);
	});

	test('without marks, whatever stands in them', async () => {
		const [name = ''] = await namesIn(':set[a *dearer* "factory"]{on=push fixedLabour=48}');
		expect(name).toBe('a dearer &#x22;factory&#x22;: sets fixed labour');
	});
});

describe.each(locales)('in the course in %s', async (locale) => {
	const { course } = await courseIn(locale);
	const texts = [...course.modules].flatMap(([path, module]) =>
		'spreads' in module ? [{ path, spreads: module.spreads }] : []
	);

	test('every name begins with the words that are seen, and goes on with a lever', async () => {
		const seen = (
			await Promise.all(texts.map(async ({ spreads }) => nameSteering(spreads, locale)))
		).flatMap(htmlOf);
		const all = seen.flatMap((html) => [
			...html.matchAll(/class="steer" aria-label="([^"]*)"[^>]*>(.*?)<\/span>/g)
		]);
		expect(all.length).toBeGreaterThan(50);
		for (const [, name = '', words = ''] of all) {
			const plain = words.replace(/<[^>]*>/g, '');
			expect(name.startsWith(`${plain}: `), name).toBe(true);
			// No lever goes by its name in the model.
			expect(name).not.toMatch(/[a-z][A-Z]/);
		}
	});
});
