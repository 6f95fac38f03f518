// For the folders that have packages of their own beside the project's: the linter's, and those of the checks in a real n8n.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a program, and ends this process with its exit code if that is not 0. */
export function run(program, args, folder) {
	const { status } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

/** Installs what the folder's lock file names, once for each state of that file. */
export function installOwnPackages(folder) {
	const installed = join(folder, 'node_modules', '.installed-lock.json');
	const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
	if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
	writeFileSync(installed, lock);
}
