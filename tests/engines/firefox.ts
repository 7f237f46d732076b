import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { notInstalled, screen, type Engine, type Start } from './page.ts';
import { puppeteerEngine } from './puppeteerPage.ts';

const executablePath = '/usr/bin/firefox-esr';

export async function startFirefox({ proxyPort }: Start): Promise<Engine> {
	if (!existsSync(executablePath)) throw notInstalled('Firefox', 'firefox-esr');
	return puppeteerEngine(
		await launch({
			browser: 'firefox',
			executablePath,
			defaultViewport: screen,
			acceptInsecureCerts: true,
			extraPrefsFirefox: {
				'network.proxy.type': 1,
				'network.proxy.http': 'localhost',
				'network.proxy.http_port': proxyPort,
				'network.proxy.ssl': 'localhost',
				'network.proxy.ssl_port': proxyPort,
			},
		}),
		/(?:^|\.)(?:mozilla|firefox)\.(?:com|net|org)$/,
	);
}
