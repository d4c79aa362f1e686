import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { formulaFonts } from './src/lib/server/formula-fonts-plugin.ts';
import { lessons } from './src/lib/server/lessons-plugin.ts';
import { prunableClasses } from './src/lib/server/prunable-classes-plugin.ts';

/**
 * The words' loader, settings, offline status, frame, and the small parts of Svelte and Kit. What a
 * learner has done (state/work/, storage/) comes after the page has been drawn.
 */
const onEveryPage =
	/src\/(lib\/(i18n\/(format|locales|words|language-context)|state\/[^/]+$|offline|ui\/icons)|routes\/frame)|svelte\/src\/internal\/(flags|disclose)|kit\/src\/runtime\/app|preload-helper/;

/** Tablets that schools still use: iPadOS 15.4, Chrome 100. */
const oldest = ['chrome100', 'safari15.4'];

/** Tests of what keeps, fetches and listens: they put things of their own in the browser's place. */
const touchesTheWorld = ['commands', 'offline', 'service-worker', 'state', 'storage'].map(
	(room) => `tests/${room}/**/*.test.ts`
);

export default defineConfig({
	plugins: [prunableClasses(), lessons(), formulaFonts(), sveltekit()],
	environments: {
		client: {
			build: {
				// What every page needs comes in one file: a dozen small ones cost more in asking.
				rolldownOptions: {
					output: { codeSplitting: { groups: [{ name: 'frame', test: onEveryPage }] } }
				}
			}
		}
	},
	build: {
		rolldownOptions: { checks: { pluginTimings: false } },
		// A font inlined as data: would need a weaker content security policy.
		assetsInlineLimit: 0,
		target: oldest,
		// The same in the prerenderer as in the browser: else each names, and ships, its own styles.
		cssTarget: oldest,
		cssMinify: 'lightningcss'
	},
	test: {
		exclude: ['tests/e2e/**'],
		// A slow machine proves nothing wrong.
		testTimeout: 60_000,
		setupFiles: ['tests/same-draws.ts'],
		projects: [
			{
				extends: true,
				test: { name: 'a world each', include: touchesTheWorld, isolate: true }
			},
			{
				extends: true,
				test: {
					name: 'one world',
					include: ['tests/**/*.test.ts'],
					exclude: touchesTheWorld,
					// Models, lessons and widgets are loaded once, not once for each file of tests.
					isolate: false
				}
			}
		]
	}
});
