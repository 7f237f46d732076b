import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

const executablePath = findChromium();
/** Another port lets two checkouts be tested side by side. */
const port = Number(process.env['TEST_PORT'] ?? 4329);
const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const screen = (width: number, height: number) => ({ viewport: { width, height } });

export default defineConfig({
	outputDir: '.cache/browser',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// A busy machine needs longer for everything: no test fails for that.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: [['line'], ['json', { outputFile: '.cache/reports/browser.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: { ...(executablePath !== undefined && { executablePath }), args: quiet },
	},
	projects: [
		// What is the same on every screen is tried on one.
		{
			name: 'phone',
			testDir: 'tests/browser',
			use: screen(360, 740),
			testIgnore: /(?:policy|ahead|preview|search|claims|words)\.spec/,
		},
		{
			name: 'desk',
			testDir: 'tests/browser',
			use: screen(1280, 800),
			testIgnore:
				/(?:access|theme|leave|faq|sheets|steady|lost|now|read|reach|selftest|playbook|offline)\.spec/,
		},
		// And on the other one too where there is time: `npm run test:all`.
		{
			name: 'phone, the rest',
			testDir: 'tests/browser',
			use: screen(360, 740),
			testMatch: /(?:claims|words)\.spec/,
		},
		{
			name: 'desk, the rest',
			testDir: 'tests/browser',
			use: screen(1280, 800),
			testMatch: /(?:now|read|reach|selftest|playbook)\.spec/,
		},
		{ name: 'long', testDir: 'tests/browser-long' },
	],
	webServer: {
		command: `node tests/browser/server.ts ${port}`,
		port,
		reuseExistingServer: false,
	},
});
