import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/chromium.ts';
import { notInstalled, screen, type Engine, type Start } from './page.ts';
import { puppeteerEngine } from './puppeteerPage.ts';

export async function startChromium({ proxyPort }: Start): Promise<Engine> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw notInstalled('Chromium', 'chromium');
	return puppeteerEngine(
		await launch({
			executablePath,
			defaultViewport: screen,
			acceptInsecureCerts: true,
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', `--proxy-server=localhost:${proxyPort}`],
		}),
		/(?:^|\.)(?:google|googleapis|gvt1)\.com$/,
	);
}
