import { join } from 'node:path';
import { installedOnce } from './cache';
import { runCommand } from './run-command';

export const N8N_LINES = ['2', '1.123'] as const;
export type N8nLine = (typeof N8N_LINES)[number];

const VERSIONS = join(__dirname, '..', 'versions');
const NPM_CI = [
	'ci',
	'--omit=dev',
	'--ignore-scripts',
	'--no-audit',
	'--no-fund',
	'--loglevel=error',
];

/**
 * Installs n8n into the user's cache, once for each state of its lock file. Only the one package that n8n cannot do
 * without is built; no other install script runs.
 *
 * @returns the folder that holds `node_modules/n8n`.
 */
export async function installN8n(line: N8nLine): Promise<string> {
	return await installedOnce(`n8n-${line}`, join(VERSIONS, line), async (folder) => {
		await runCommand('npm', NPM_CI, { cwd: folder });
		await runCommand('npm', ['rebuild', 'sqlite3'], {
			cwd: folder,
			env: { npm_config_nodedir: nodeWithHeaders() },
		});
	});
}

/** The folder of the Node.js that runs the project, with the headers that native packages are built against. */
function nodeWithHeaders(): string {
	const { platform, arch } = process;
	return require
		.resolve(`node-${platform}-${arch}/package.json`, {
			paths: [require.resolve('node/package.json')],
		})
		.replace(/[\\/]package\.json$/, '');
}
