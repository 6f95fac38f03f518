import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { completeEvent, type ConsentEvent, type EventDraft } from '../../src/consent/events';
import type { E164 } from '../../src/phone/e164';
import { loadLibrary, PACK_NAME } from '../../test/engine/harness/pack';
import type { N8n } from '../server/n8n';
import { until } from '../server/until';
import type { SavedWorkflow, WorkflowToSave } from '../server/workflow-to-save';
import type { Stage } from '../stage';

const TRIGGER = 'Opt-Out Trigger';
const ADA = '+12125550101' as E164;
const BEN = '+12135550102' as E164;
const CLEO = '+13125550103' as E164;

/** The trigger in an n8n of its own, whose list nobody else writes to, polled every minute. */
export async function trigger(stage: Stage): Promise<void> {
	await stage.withN8n('trigger', {}, async (n8n) => {
		const workflow = await n8n.saveWorkflow(crmWorkflow());
		const told: ConsentEvent[] = [];
		const tell = async (...events: ConsentEvent[]) => {
			await record(n8n, events);
			told.push(...events);
		};

		await stage.report.check('trigger: a test run gives a sample of an empty list', async () => {
			const execution = await n8n.run(workflow, TRIGGER);
			const [item] = execution.jsonOf(TRIGGER, 0);
			assert.equal(item?.sample, true);
		});

		await stage.report.check('trigger: starts one execution for each event, in order', async () => {
			await record(n8n, [event('opt_out', BEN)]);
			await n8n.publish(workflow);
			await tell(event('opt_out', ADA), event('opt_in', ADA), event('block', ADA));
			const items = await itemsOnceTold(n8n, workflow, told);
			assert.deepEqual(
				items.map(({ eventId }) => eventId),
				told.map(({ id }) => id),
			);
		});

		await stage.report.check('trigger: a test run gives the latest event', async () => {
			const execution = await n8n.run(workflow, TRIGGER);
			const [item] = execution.jsonOf(TRIGGER, 0);
			assert.equal(item?.eventId, told.at(-1)?.id);
		});

		await stage.report.check(
			'trigger: loses nothing over a restart and repeats one event at most',
			async () => {
				const before = told.at(-1)?.id;
				await tell(event('unblock', ADA));
				await n8n.restart();
				await tell(event('hold', CLEO), event('opt_out', ADA));
				const items = await itemsOnceTold(n8n, workflow, told);
				const repeated = items.slice(told.length);
				assert.ok(repeated.length <= 1, `${repeated.length} were repeated`);
				const again = items.filter(({ redelivered }) => redelivered);
				assert.equal(again.length, repeated.length);
				assert.ok(again.every(({ eventId }) => eventId === before));
				return `${repeated.length} repeated`;
			},
		);
	});
}

function crmWorkflow(): WorkflowToSave {
	const position: [number, number] = [0, 0];
	return {
		name: 'CRM',
		nodes: [
			{
				id: 'trigger',
				name: TRIGGER,
				type: `${PACK_NAME}.optOutTrigger`,
				typeVersion: 1,
				position,
				parameters: { pollTimes: { item: [{ mode: 'everyMinute' }] } },
			},
			{
				id: 'crm',
				name: 'Mark in CRM',
				type: 'n8n-nodes-base.noOp',
				typeVersion: 1,
				position,
				parameters: {},
			},
		],
		connections: { [TRIGGER]: { main: [[{ node: 'Mark in CRM', type: 'main', index: 0 }]] } },
	};
}

let lastTime = Date.now() - 3_600_000;

function event(type: EventDraft['type'], contact: E164): ConsentEvent {
	lastTime += 1000;
	const draft = { type, contact, at: lastTime, source: 'reply', actor: 'contact' } as const;
	return completeEvent(draft, lastTime);
}

/** Records as another process on the machine does, in the list that nodes without a credential use. */
async function record(n8n: N8n, events: readonly ConsentEvent[]): Promise<void> {
	const path = join(n8n.userFolder, '.n8n', 'sms-opt-out', 'suppressions.sqlite');
	const store = await loadLibrary().openSuppressionStore({
		kind: 'sqlite',
		account: 'default',
		path,
	});
	await store.record(events.map((one) => ({ event: one }))).finally(() => store.close());
}

/** What the trigger's own executions got, once there is one for each event. */
async function itemsOnceTold(
	n8n: N8n,
	workflow: SavedWorkflow,
	events: readonly ConsentEvent[],
): Promise<IDataObject[]> {
	return await until(`the trigger has told of ${events.length} events`, async () => {
		const executions = await n8n.executionsOf(workflow, 1);
		const items = executions
			.filter(({ mode }) => mode === 'trigger')
			.flatMap((execution) => execution.jsonOf(TRIGGER, 0));
		const ids = new Set(items.map(({ eventId }) => eventId));
		return events.every(({ id }) => ids.has(id)) && items;
	});
}
