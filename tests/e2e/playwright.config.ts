import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../../src/commands/find-browser.js';
import { sites } from './sites.js';

const port = Number(process.env['E2E_PORT'] ?? 4273);
const address = `http://localhost:${port}/`;

export default defineConfig({
	testDir: '.',
	// Emptied before the tests: beside it stand the reports of other tests.
	outputDir: '../../test-results/browser',
	fullyParallel: true,
	// More than processors: most of its time a test waits for the disk or for a frame.
	workers: 4,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: address,
		viewport: { width: 1180, height: 820 },
		hasTouch: true,
		launchOptions: {
			executablePath: await findBrowser(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				// What would leave for another host finds none: the tests are the same without a network.
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
			]
		}
	},
	webServer: {
		command: `node ../../src/commands/serve.js ../../${sites.course.folder}`,
		url: address,
		env: { PORT: String(port) },
		reuseExistingServer: false
	}
});
