/**
 * A process of its own that uses a store as n8n's nodes do, and tells its parent of everything that happened
 * before it goes on. It works by orders and ends when its parent does.
 */
import { sharedStores } from './library';
import type { Job, Order, Report } from './messages';
import { Duty } from './duty';
import { deliverEvents } from './jobs/deliver-events';
import { claimTexts } from './jobs/claim-texts';
import { recordOptOuts } from './jobs/record-opt-outs';

let duty: Duty | undefined;

async function tell(report: Report): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		process.send?.(report, undefined, undefined, (error) => (error ? reject(error) : resolve()));
	});
}

async function work(job: Job): Promise<void> {
	duty = new Duty(job.store, tell);
	try {
		await done(job, duty);
		await sharedStores.closeSharedStores();
		await tell({ report: 'finished' });
	} catch (error) {
		await tell({
			report: 'broken',
			message: error instanceof Error ? `${error.stack}` : `${error}`,
		});
	}
}

async function done(job: Job, current: Duty): Promise<void> {
	switch (job.role) {
		case 'writer':
			return await recordOptOuts(job, current);
		case 'sender':
			return await claimTexts(job, current);
		case 'deliverer':
			return await deliverEvents(job, current);
	}
}

process.on('message', (order: Order) => {
	switch (order.order) {
		case 'work':
			void work(order.job);
			break;
		case 'writers are at':
			if (duty) duty.writersAreAt = order.numbers;
			break;
		case 'stop':
			duty?.stop();
			break;
	}
});
process.on('disconnect', () => process.exit());
void tell({ report: 'ready' });
