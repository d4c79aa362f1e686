import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compileAhead } from './src/lib/server/compile-ahead-plugin.ts';
import { leanFonts } from './src/lib/server/lean-fonts-plugin.ts';
import { lessons } from './src/lib/server/lessons-plugin.ts';
import { plainFields } from './src/lib/server/plain-fields-plugin.ts';
import { prunableClasses } from './src/lib/server/prunable-classes-plugin.ts';
import { prunableSvelte } from './src/lib/server/prunable-svelte-plugin.ts';
import { stillPlots } from './src/lib/server/still-plots-plugin.ts';

/**
 * What is needed together comes in one file: a dozen small ones cost more in asking, and are packed
 * less well. Each of these is whole or not at all on a page; what they need beyond that follows.
 */
const together = [
	{
		/**
		 * The looks of all models: their pictures are drawn into pages together, and a page asks for
		 * one file, not for thirty small ones. `LazyModel` has a part in it, and asks for it from the start.
		 */
		name: 'models-look',
		test: /src\/lib\/(widgets\/|diagrams\/|charts\/|ui\/(Slider|NoneBox|NumberField|SliderAndField|Lever|Picker|NumberTable|ElementLever)\.).*type=style/,
		priority: 4
	},
	{
		/**
		 * Every page: words' loader, settings, offline status, frame, the small parts of Svelte and Kit,
		 * and what is so small, and on so many pages, that asking for it would cost more.
		 */
		name: 'frame',
		test: /src\/(lib\/(i18n\/(format|locales|words|language-context)|state\/(?!reading|apply-reading)[^/]+$|offline|ui\/(icons|breathe|place-beside|Button|(Choice|Switch|Symbol)\.svelte.*type=style)|widgets\/when-near)|routes\/(frame\/(?!Entry|WayBack)|learner\/Safety\.svelte.*type=style|\[lang=lang\]\/(read-pieces|page-address|fetch-once|fetch-exercises|open-in-print)))|svelte\/src\/(internal\/(flags|disclose)|events)|kit\/src\/runtime\/app|preload-helper|rolldown\/runtime/,
		priority: 3
	},
	{
		/** A page with models, before one is near: what waits for it. */
		name: 'stage',
		test: /src\/lib\/widgets\/(LazyModel|hand-over)\./,
		priority: 2
	},
	{
		/** Where each model can be had: asked for first, when one comes near. */
		name: 'registry',
		test: /src\/lib\/widgets\/registry\./,
		priority: 2
	},
	{
		/** What is pressed, chosen and switched, and the signs beside answers. */
		name: 'controls',
		test: /src\/lib\/ui\/((Choice|Switch|Symbol)\.svelte|answer-icons)/,
		priority: 2
	},
	{
		/** Small parts of what keeps a learner's work, wherever it is opened. */
		name: 'kept',
		test: /src\/lib\/(storage\/(random-id|storage-problem|in-one-write|keys|ranges|joins|write-records)|state\/work\/(facts|claim-profile|on-other-learner))\./,
		priority: 2
	},
	{
		/** Small parts of the pages for whoever gives assignments or has been given one. */
		name: 'classroom',
		test: /src\/lib\/(classroom\/(shape-parts|limits|sha256-of|cryptography|keys\/(keys|fingerprint)|transport\/base64url)|ui\/(EntryList|TextLine))\./,
		priority: 2
	},
	{
		/**
		 * Every live model: what its shell is made of, the marks it is drawn with, what models share.
		 */
		name: 'model',
		test: /src\/lib\/(widgets\/(live-model|make-live|touched-levers|ModelWidget|WidgetLayout|Toolbar|Levers|model-state|state-address|parts\/tick-writer)|ui\/model-icons|diagrams\/(Axis|Band|Curve|Diagram|EquilibriumMark|Handle|Label|Labels|Rule|Threshold|Paper|steady-span|extent|points-under|entry-at|provide-frame|ticks|still)\.|models\/(parameters|describe-parameter|curve|numeric\/(sign|clip|sum|entry|grid|bisect)))/,
		priority: 1
	},
	{
		/** Models in which one adopts what others adopt. */
		name: 'adoption',
		test: /src\/lib\/(widgets\/adoption\/|models\/(tipping-game|adoption-))/
	},
	{
		/** What a model is computed by: all of one model. */
		name: (module: string) => /src\/lib\/(models\/[a-z-]+)\//.exec(module)?.[1]?.replace('/', '-'),
		test: /src\/lib\/models\/(?!numeric)[a-z-]+\//
	}
];

/** Tablets that schools still use: iPadOS 15.4, Chrome 100. */
const oldest = ['chrome100', 'safari15.4'];

/** Tests of what keeps, fetches and listens: they put things of their own in the browser's place. */
const touchesTheWorld = ['commands', 'offline', 'service-worker', 'state', 'storage'].map(
	(room) => `tests/${room}/**/*.test.ts`
);

export default defineConfig({
	plugins: [
		stillPlots(),
		prunableClasses(),
		prunableSvelte(),

		lessons(),
		leanFonts(),
		sveltekit(),
		plainFields(),
		compileAhead()
	],
	resolve: {
		alias: [
			{
				// The one for browsers of our time: the package itself names the one for those before them.
				find: /^workbox-window$/,
				replacement: 'workbox-window/build/workbox-window.prod.mjs'
			},
			{
				find: /^@kurkle\/color$/,
				replacement: fileURLToPath(new URL('./src/lib/charts/same-colour.ts', import.meta.url))
			}
		]
	},
	build: {
		rolldownOptions: {
			checks: { pluginTimings: false },
			// Fields become plain assignments: no class here has a field that another defines otherwise.
			transform: { assumptions: { setPublicClassFields: true } },
			output: { codeSplitting: { groups: together } }
		},
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
		testTimeout: 120_000,
		hookTimeout: 120_000,
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
