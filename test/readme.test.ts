import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { STANDARD_LABELS } from '../src/consent/presets/standard';

const ROOT = resolve(__dirname, '..');
const readme = readFile(join(ROOT, 'README.md'), 'utf8');

test("the README's example runs and prints what it says", async () => {
	const [, example] = /```js\n([\s\S]*?)```/.exec(await readme) ?? [];
	const code = example?.replace("'n8n-nodes-sms-opt-out'", JSON.stringify(ROOT)) ?? '';
	const folder = await mkdtemp(join(tmpdir(), 'sms-opt-out-readme-'));
	try {
		const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { cwd: folder });
		expect(stdout).toBe('unsubscribed\n');
	} finally {
		await rm(folder, { recursive: true });
	}
});

test('the README explains every label that a text can get', async () => {
	const cells = new Set((await readme).split('|').map((cell) => cell.trim()));
	const { quietHours: _notYetGiven, ...given } = STANDARD_LABELS;
	const missing = Object.values(given).filter((label) => !cells.has(label));
	expect(missing).toEqual([]);
});

test('every file that the README links to is there', async () => {
	const links = [...(await readme).matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path ?? '');
	expect(links.length).toBeGreaterThan(5);
	await Promise.all(links.map((path) => readFile(join(ROOT, path))));
});
