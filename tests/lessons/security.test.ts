import { expect, test } from 'vitest';
import { compileLesson } from '../../src/lib/lessons/compile-lesson.ts';
import { courseContext } from './course-context.ts';
import { htmlOf } from './compiled.ts';

test.each([
	['a script', '<script>alert(1)</script>'],
	['an element', 'A <img src=x onerror=alert(1)>'],
	['a link that is a script', '[x](javascript:alert(1))'],
	['a link that is a script in disguise', '[x](java&#115;cript:alert(1))'],
	['a link by reference', '[x][y]\n\n[y]: javascript:alert(1)'],
	['an address that is a script', '<javascript:alert(1)>'],
	['a picture that is a script', '![x](javascript:alert(1))'],
	['a picture from elsewhere', '![x](https://example.org/x.png)'],
	['an event on a construct', ':::case[x]{onclick="alert(1)"}\nText.\n:::'],
	['a link in a formula', '$\\href{javascript:alert(1)}{x}$'],
	['an attribute in a formula', '$\\htmlData{onclick=alert(1)}{x}$'],
	['a picture in a formula', '$\\includegraphics{https://example.org/x.png}$']
])('%s is refused', (_, text) => {
	const compiled = compileLesson(text, 'lessons/en/01-a-test.md', courseContext, []);
	expect(compiled.kind).toBe('refused');
	// One problem is the missing front matter.
	expect(compiled.kind === 'refused' && compiled.problems.length).toBeGreaterThan(1);
});

test('words that look like HTML are words', () => {
	const html = htmlOf(
		'::model[x]{#push of="big-push"}\n\n`<b>` \\<i> :set["&#39;\\<u>]{on=push share=0.5} &lt;s&gt; ' +
			":cite[rodriguez2005]{at='\"><script>'}"
	);
	// In quotes a bracket opens nothing.
	expect(html.replace(/="[^"]*"/g, '=""')).not.toMatch(/<(b|i|u|s|script)>/);
});
