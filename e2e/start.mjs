// Installs the checks' own packages once for each state of their lock file, type-checks them, and runs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const project = dirname(folder);
const installed = join(folder, 'node_modules', '.installed-lock.json');
const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');

function run(command, args, cwd) {
	const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
	run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
	writeFileSync(installed, lock);
}
run('tsc', ['-p', folder], project);
run('tsx', [join(folder, 'run.ts'), ...process.argv.slice(2)], project);
