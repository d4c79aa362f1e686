import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { lessons } from './src/lib/server/lessons-plugin.ts';

export default defineConfig({
	plugins: [lessons(), sveltekit()],
	// A font inlined as data: would need a weaker content security policy.
	build: { assetsInlineLimit: 0 },
	test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'] }
});
