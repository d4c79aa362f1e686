import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { formulaFonts } from './src/lib/server/formula-fonts-plugin.ts';
import { lessons } from './src/lib/server/lessons-plugin.ts';

export default defineConfig({
	plugins: [lessons(), formulaFonts(), sveltekit()],
	build: {
		// A font inlined as data: would need a weaker content security policy.
		assetsInlineLimit: 0,
		// Tablets that schools still use: iPadOS 15.4, Chrome 100.
		target: ['chrome100', 'safari15.4'],
		// The same in the prerenderer as in the browser: else each names, and ships, its own styles.
		cssTarget: ['chrome100', 'safari15.4'],
		cssMinify: 'lightningcss'
	},
	test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
});
