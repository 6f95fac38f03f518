import { join } from 'node:path';
import type { N8nLine } from './install/n8n';
import type { Report } from './report';
import { N8n, type N8nSettings } from './server/n8n';

/** What is there before any check runs. */
export interface Setting {
	readonly line: N8nLine;
	/** Folder that holds `node_modules/n8n`. */
	readonly installation: string;
	/** Folder that holds the pack as n8n installs it. */
	readonly pack: string;
	/** Folder for logs, screenshots and what failed. */
	readonly output: string;
	readonly report: Report;
}

/** A group of checks; it stops whatever it starts, also when a check fails. */
export type CheckGroup = (stage: Stage) => Promise<void>;

/** Where the checks play: n8n with the pack in it. */
export class Stage {
	private shared: Promise<N8n> | undefined;

	constructor(readonly setting: Setting) {}

	get report(): Report {
		return this.setting.report;
	}

	/**
	 * The n8n that most groups share, because starting one takes long. A group keeps to accounts of its own in the
	 * suppression store, or to a store of its own.
	 */
	async n8n(): Promise<N8n> {
		this.shared ??= N8n.start(this.settings('shared'));
		return await this.shared;
	}

	/** Starts an n8n of its own, hands it over, and stops it whatever happens. */
	async withN8n<Result>(
		name: string,
		changes: Partial<N8nSettings>,
		use: (n8n: N8n) => Promise<Result>,
	): Promise<Result> {
		const n8n = await N8n.start({ ...this.settings(name), ...changes });
		try {
			return await use(n8n);
		} finally {
			await n8n.stop();
		}
	}

	async close(): Promise<void> {
		await (await this.shared)?.stop();
	}

	private settings(name: string): N8nSettings {
		const { installation, line, pack, output } = this.setting;
		return { installation, line, pack, logs: join(output, 'logs'), name };
	}
}
