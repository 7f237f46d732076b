import { spawn, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Builder, By, Capabilities, error, Key as Keys, until, type WebDriver } from 'selenium-webdriver';
import { freePort } from './freePort.ts';
import { notInstalled, screen, type Engine, type Key, type Page, type Start } from './page.ts';

const driver = 'WebKitWebDriver';

/** The driver starts a browser of its own for each visit, on a screen that nobody sees. */
export async function startWebKit({ proxyPort }: Start): Promise<Engine> {
	const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
	const isThere = (program: string) => spawnSync('which', [program]).status === 0;
	if (binary === undefined || !isThere(driver) || !isThere('xvfb-run'))
		throw notInstalled('WebKit', 'webkit2gtk-driver xvfb xauth');
	const capabilities = new Capabilities({
		browserName: 'MiniBrowser',
		acceptInsecureCerts: true,
		'webkitgtk:browserOptions': {
			binary,
			args: ['--automation', `--proxy=http://localhost:${proxyPort}`, '--ignore-host=localhost'],
		},
	});
	let running = await startDriver();
	const begin = async () => {
		const server = `http://localhost:${running.port}`;
		const browser = await new Builder().usingServer(server).withCapabilities(capabilities).build();
		await browser
			.manage()
			.window()
			.setRect({ x: 0, y: 0, ...screen });
		return browser;
	};
	return {
		// It asks nobody.
		own: /^$/,
		async visit() {
			// Now and then, on a busy machine, the driver starts no browser and says nothing: another driver does.
			for (let left = 2; ; left--) {
				const begun = begin();
				// One that is given up ends with its driver.
				begun.catch(() => undefined);
				const browser = await Promise.race([
					begun,
					setTimeout(startSeconds * 1000, undefined, { ref: false }),
				]);
				if (browser) return pageOf(browser);
				if (left === 0)
					throw new Error(`${driver} started no browser within ${startSeconds} s, three times.`);
				console.warn(`${driver} started no browser within ${startSeconds} s: it is started anew.`);
				running.stop();
				running = await startDriver();
			}
		},
		close: () => Promise.resolve(running.stop()),
	};
}

const startSeconds = 30;

async function startDriver() {
	const port = await freePort();
	// In a group of its own, so that the screen, the driver and its browsers end together.
	const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
	const stop = () => void (running.exitCode === null && running.pid && process.kill(-running.pid));
	process.once('exit', stop);
	await answering(port);
	return { port, stop };
}

function pageOf(browser: WebDriver): Page {
	const find = (selector: string) => browser.wait(until.elementLocated(By.css(selector)));
	// The driver comes back before the page's scripts have run.
	const loaded = async () => {
		await browser.wait(() => browser.executeScript<boolean>("return document.readyState === 'complete'"));
	};
	const click = async (selector: string) => {
		const element = await find(selector);
		// The driver itself doesn't always scroll to what it presses.
		const center = (found: Element) => found.scrollIntoView({ block: 'center', behavior: 'instant' });
		await browser.executeScript(`(${center})(arguments[0])`, element);
		await browser.wait(() => element.click().then(...untilItCan));
	};
	return {
		open: (address) => browser.get(address).then(loaded),
		reload: () => browser.navigate().refresh().then(loaded),
		back: () => browser.navigate().back(),
		click,
		async type(selector, words) {
			await click(selector);
			await browser.switchTo().activeElement().sendKeys(words);
		},
		async press(key) {
			const keys = browser.actions();
			const code = codes[key];
			if (key === 'Paste') keys.keyDown(Keys.CONTROL).keyDown('v').keyUp('v').keyUp(Keys.CONTROL);
			else keys.keyDown(code).keyUp(code);
			await keys.perform();
		},
		async read(look, ...given) {
			const [result, problem] = await browser.executeAsyncScript<[never, string?]>(
				`const [given, done] = arguments;
				(async () => (${look})(...given))().then((result) => done([result]), (error) => done([null, String(error)]));`,
				given,
			);
			if (problem !== undefined) throw new Error(problem);
			return result;
		},
		errors: () => [],
		close: () => browser.quit(),
	};
}

/** What is not drawn yet, or still moves, can't be pressed yet. */
const untilItCan = [
	() => true,
	(problem: unknown) => {
		if (tooEarly.some((kind) => problem instanceof kind)) return false;
		throw problem;
	},
] as const;

const tooEarly = [error.ElementNotInteractableError, error.ElementClickInterceptedError];

const codes: Record<Key, string> = {
	ArrowDown: Keys.ARROW_DOWN,
	ArrowUp: Keys.ARROW_UP,
	Enter: Keys.ENTER,
	Escape: Keys.ESCAPE,
	Paste: '',
	Shift: Keys.SHIFT,
};

async function answering(port: number) {
	while (!(await fetch(`http://localhost:${port}/status`).catch(() => undefined))) await setTimeout(100);
}
