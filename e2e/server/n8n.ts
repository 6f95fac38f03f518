import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'flatted';
import type { IRunExecutionData } from 'n8n-workflow';
import { freePort } from '../../test/redis-server/redis-server';
import type { N8nLine } from '../install/n8n';
import { placePack } from '../install/pack';
import { ServerExecution, type StoredExecution } from './execution';
import { N8nProcess, type N8nRole } from './n8n-process';
import { RestClient } from './rest-client';
import { until } from './until';
import type { SavedWorkflow, WorkflowToSave } from './workflow-to-save';

export interface N8nSettings {
	/** Folder that holds `node_modules/n8n`. */
	readonly installation: string;
	readonly line: N8nLine;
	/** Folder that holds the installed pack, or none for an n8n without it. */
	readonly pack?: string | undefined;
	/** Folder for logs. */
	readonly logs: string;
	readonly name: string;
	readonly env?: Readonly<Record<string, string>>;
	/** Goes on with the folder of an n8n that was stopped, instead of a new one. */
	readonly userFolder?: string;
}

/** n8n in a folder of its own, with its owner signed in. */
export class N8n {
	private readonly others: N8nProcess[] = [];
	private startedOthers = 0;

	private constructor(
		readonly url: string,
		readonly userFolder: string,
		readonly rest: RestClient,
		private readonly settings: N8nSettings,
		private readonly env: Readonly<Record<string, string>>,
		private main: N8nProcess,
	) {}

	/** Starts n8n and resolves when its editor can be used. */
	static async start(settings: N8nSettings): Promise<N8n> {
		const isNew = settings.userFolder === undefined;
		const userFolder = settings.userFolder ?? (await mkdtemp(join(tmpdir(), 'n8n-')));
		await mkdir(settings.logs, { recursive: true });
		if (settings.pack !== undefined) await placePack(settings.pack, userFolder);
		const port = await freePort();
		const url = `http://127.0.0.1:${port}`;
		const env = {
			...quietEnvironment(userFolder, url),
			...QUIET_MODULES[settings.line],
			...settings.env,
			N8N_PORT: String(port),
		};
		const main = await launch(settings, 'start', env);
		const n8n = new N8n(url, userFolder, new RestClient(url), settings, env, main);
		await n8n.untilReady();
		await (isNew ? n8n.rest.setUpOwner() : n8n.rest.signIn());
		return n8n;
	}

	/** What its main process printed. */
	get log(): string {
		return this.main.log;
	}

	get pid(): number {
		return this.main.pid;
	}

	/** Starts a worker of the same n8n and resolves when it takes jobs. */
	async startWorker(): Promise<N8nProcess> {
		return await this.startAnother('worker', 'n8n worker is now ready');
	}

	/** Starts a webhook process of the same n8n. @returns its address, once it listens. */
	async startWebhookProcess(): Promise<string> {
		const N8N_PORT = String(await freePort());
		await this.startAnother('webhook', 'Webhook listener waiting for requests', { N8N_PORT });
		return `http://127.0.0.1:${N8N_PORT}`;
	}

	private async startAnother(
		role: Exclude<N8nRole, 'start'>,
		readyWhen: string,
		env: Readonly<Record<string, string>> = {},
	): Promise<N8nProcess> {
		const logName = `${role}-${++this.startedOthers}`;
		const child = await launch(this.settings, role, { ...this.env, ...env }, logName);
		this.others.push(child);
		await until(`the n8n ${role} is ready`, () => endedOr(child, child.log.includes(readyWhen)));
		return child;
	}

	/** Ends n8n's main process and starts it again in the same folder. */
	async restart(): Promise<void> {
		await this.main.stop();
		this.main = await launch(this.settings, 'start', this.env);
		await this.untilReady();
		await this.rest.signIn();
	}

	/** Saves a credential and returns its id. */
	async saveCredential(name: string, type: string, data: object): Promise<string> {
		const { id } = await this.rest.call<{ id: string }>('POST', '/rest/credentials', {
			name,
			type,
			data,
		});
		return id;
	}

	async changeCredential(id: string, name: string, type: string, data: object): Promise<void> {
		await this.rest.call('PATCH', `/rest/credentials/${id}`, { name, type, data });
	}

	async saveWorkflow(workflow: WorkflowToSave): Promise<SavedWorkflow> {
		const settings = { executionOrder: 'v1', ...workflow.settings };
		return await this.rest.call('POST', '/rest/workflows', {
			...workflow,
			settings,
			active: false,
		});
	}

	/**
	 * Switches a workflow's triggers on, and resolves when they are: n8n 2 answers "publish" before that, n8n 1 answers
	 * "activate" after it.
	 */
	async publish(workflow: SavedWorkflow): Promise<void> {
		const { id, versionId } = workflow;
		if (this.isLine1) return await this.setActive(workflow, true);
		await this.rest.call('POST', `/rest/workflows/${id}/activate`, { versionId });
		await until(`"${workflow.name}" is published`, async () => {
			const { status } = await this.rest.call<{ status: string }>(
				'GET',
				`/rest/workflows/${id}/publication-status`,
			);
			if (status === 'failed' || status === 'partial') throw new Error(`Publishing: ${status}`);
			return status === 'published';
		});
	}

	/** Switches its triggers off again. */
	async unpublish(workflow: SavedWorkflow): Promise<void> {
		if (this.isLine1) return await this.setActive(workflow, false);
		await this.rest.call('POST', `/rest/workflows/${workflow.id}/deactivate`, {});
	}

	private async setActive({ id, versionId }: SavedWorkflow, active: boolean): Promise<void> {
		await this.rest.call('PATCH', `/rest/workflows/${id}`, { active, versionId });
	}

	/**
	 * Starts a workflow that never ran before as the editor's button does, and returns the execution once it has ended.
	 */
	async run(workflow: SavedWorkflow, trigger: string): Promise<ServerExecution> {
		await this.rest.call('POST', `/rest/workflows/${workflow.id}/run`, {
			workflowData: workflow,
			triggerToStartFrom: { name: trigger },
		});
		const [execution] = await this.executionsOf(workflow, 1);
		if (!execution) throw new RangeError('There is no execution');
		return execution;
	}

	/** The ended executions of a workflow, oldest first, once there are as many as asked for. */
	async executionsOf(workflow: SavedWorkflow, count: number): Promise<ServerExecution[]> {
		const ids = await until(`${count} executions of "${workflow.name}" have ended`, async () => {
			const filter = encodeURIComponent(JSON.stringify({ workflowId: workflow.id }));
			const { results } = await this.rest.call<{ results: readonly StoredExecution[] }>(
				'GET',
				`/rest/executions?filter=${filter}&limit=100`,
			);
			const over = results.filter(({ status }) => hasEnded(status)).map(({ id }) => id);
			return over.length >= count && over.reverse();
		});
		return await Promise.all(ids.map(async (id) => await this.execution(id)));
	}

	/** What n8n kept of an execution that has ended; the data may come a moment after the end. */
	private async execution(id: string): Promise<ServerExecution> {
		return await until(`the data of execution ${id} is there`, async () => {
			const stored = await this.rest.call<
				Omit<StoredExecution, 'data'> & { readonly data: string }
			>('GET', `/rest/executions/${id}`);
			const data = parse(stored.data) as IRunExecutionData | undefined;
			return data && new ServerExecution({ ...stored, data });
		});
	}

	/** Ends all its processes, and removes its folder unless somebody goes on with it. */
	async stop({ keepFolder = false } = {}): Promise<void> {
		await Promise.all([this.main, ...this.others].map(async (child) => await child.stop()));
		if (!keepFolder) await rm(this.userFolder, { recursive: true, force: true });
	}

	private get isLine1(): boolean {
		return this.settings.line === '1.123';
	}

	private async untilReady(): Promise<void> {
		const child = this.main;
		await until('n8n is ready', async () => {
			const isUp = await fetch(`${this.url}/healthz/readiness`).then(
				({ ok }) => ok,
				() => false,
			);
			return endedOr(child, isUp && child.log.includes('Editor is now accessible'));
		});
	}
}

async function launch(
	settings: N8nSettings,
	role: N8nRole,
	env: Readonly<Record<string, string>>,
	logName: string = role,
): Promise<N8nProcess> {
	const { installation, logs, name } = settings;
	const logFile = join(logs, `${name}-${logName}.log`);
	const ports = { N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
	return N8nProcess.start({ installation, role, env: { ...env, ...ports }, logFile });
}

function endedOr(child: N8nProcess, isReady: boolean): boolean {
	if (child.isRunning) return isReady;
	throw new Error(`n8n ended before it was ready:\n${child.log.slice(-3000)}`);
}

function hasEnded(status: string): boolean {
	return !['new', 'running', 'waiting'].includes(status);
}

/** Modules that would look something up elsewhere; n8n does not start if told of one that it does not have. */
const QUIET_MODULES: Readonly<Record<N8nLine, Readonly<Record<string, string>>>> = {
	'2': { N8N_DISABLED_MODULES: 'mcp-registry' },
	'1.123': {},
};

/** An n8n that stays on this machine: no telemetry, no look for updates or templates. */
function quietEnvironment(userFolder: string, url: string): Readonly<Record<string, string>> {
	return {
		N8N_USER_FOLDER: userFolder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_EDITOR_BASE_URL: url,
		N8N_ENCRYPTION_KEY: 'a-key-of-the-checks',
		N8N_SECURE_COOKIE: 'false',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		N8N_LOG_LEVEL: 'info',
		GENERIC_TIMEZONE: 'America/New_York',
	};
}
