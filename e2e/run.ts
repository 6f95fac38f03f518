import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECK_GROUPS, groupNamed } from './checks';
import { installN8n, N8N_LINES, type N8nLine } from './install/n8n';
import { installPack } from './install/pack';
import { Report } from './report';
import { Stage } from './stage';

/**
 * Installs n8n and the packed pack, and checks the pack in it as its users would.
 *
 * `--n8n 1.123` takes the older line of n8n, `--only loading,queue` some groups of checks.
 */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { n8n: { type: 'string', default: '2' }, only: { type: 'string' } },
	});
	const line = lineNamed(values.n8n);
	const groups = values.only?.split(',').map(groupNamed) ?? Object.values(CHECK_GROUPS);
	const output = join(__dirname, 'output', line);
	await rm(output, { recursive: true, force: true });
	await mkdir(output, { recursive: true });

	const report = new Report(output);
	const installation = await installN8n(line);
	const pack = await installPack();
	const stage = new Stage({ line, installation, pack, output, report });
	try {
		for (const group of groups) await group(stage);
	} finally {
		await stage.close();
		await rm(pack, { recursive: true, force: true });
	}
	console.log(report.summary());
	if (!report.hasFailures) return;
	console.error(`Logs, screenshots and failures.txt are in ${output}`);
	process.exitCode = 1;
}

function lineNamed(name: string): N8nLine {
	const line = N8N_LINES.find((known) => known === name);
	if (line) return line;
	throw new RangeError(`There is no n8n ${name} here; use one of ${N8N_LINES.join(', ')}`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
