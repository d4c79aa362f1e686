import type { Locale } from '$lib/i18n/locales.ts';
import type { Words } from '$lib/i18n/words.ts';

declare global {
	namespace App {
		interface PageData {
			locale: Locale;
			words: Words;
		}

		interface PageState {
			[key: string]: never;
		}
	}
}
