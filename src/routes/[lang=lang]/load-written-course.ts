import type { Locale } from '$lib/i18n/locales.ts';
import { loadCourse, loadPage } from '$lib/server/course.ts';
import type { WrittenCourse } from './used-in.ts';

/** All texts of the course in one language. */
export function loadWrittenCourse(locale: Locale): WrittenCourse {
	return {
		...loadCourse(locale),
		pages: {
			'how-to': loadPage(locale, 'how-to'),
			'what-to-remember': loadPage(locale, 'what-to-remember')
		}
	};
}
