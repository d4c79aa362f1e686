import { describe, expect, test } from 'vitest';
import { widgetIds, loadWidget } from '../../src/lib/widgets/registry.ts';
import { locales } from '../../src/lib/i18n/locales.ts';

for (const id of widgetIds)
	for (const locale of locales)
		describe(`the words of ${id}, ${locale}`, async () => {
			const widget = await loadWidget(id);
			const words = await widget.words[locale]();

			test('every parameter is named and explained', () => {
				for (const name of Object.keys(widget.model.parameters)) {
					expect(words.parameters[name]?.label, name).toMatch(/\S/);
					expect(words.parameters[name]?.meaning, name).toMatch(/\.$/);
				}
			});

			test('what it shows, assumes and leaves out are whole sentences, without exclamation', () => {
				for (const text of [words.shows, words.assumes, words.leavesOut]) {
					expect(text).toMatch(/^[A-Z].*\.$/s);
					expect(text).not.toContain('!');
				}
			});
		});
