import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(
	process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
	'n8n-nodes-sms-opt-out',
	'e2e',
);
const LOCK = 'package-lock.json';
const COMPLETE = '.complete';

/**
 * A folder in the user's cache that holds what a lock file names, filled once for each state of that file. What was
 * begun and not finished is thrown away.
 *
 * @param source folder with `package.json` and `package-lock.json`.
 * @param install fills a folder that holds a copy of those two files.
 * @returns the filled folder.
 */
export async function installedOnce(
	name: string,
	source: string,
	install: (folder: string) => Promise<void>,
): Promise<string> {
	const lock = await readFile(join(source, LOCK));
	const hash = createHash('sha256').update(lock).digest('hex').slice(0, 16);
	const folder = join(CACHE, `${name}-${hash}`);
	if (existsSync(join(folder, COMPLETE))) return folder;

	const unfinished = `${folder}.unfinished`;
	await rm(unfinished, { recursive: true, force: true });
	await rm(folder, { recursive: true, force: true });
	await mkdir(unfinished, { recursive: true });
	for (const file of ['package.json', LOCK]) {
		await copyFile(join(source, file), join(unfinished, file));
	}
	await install(unfinished);
	await writeFile(join(unfinished, COMPLETE), '');
	await rename(unfinished, folder);
	return folder;
}
