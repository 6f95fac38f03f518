import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';
import { followLedger, type LedgerStep } from '../../src/operations/follow-ledger';
import type { StandingChange } from '../../src/operations/standing-change';
import { SuppressionStoreError } from '../../src/store/errors';
import { withSharedStore } from '../../src/store/shared-stores';
import type { Cursor, SuppressionStore } from '../../src/store/suppression-store';
import { storeOptionsOf } from '../shared/store-credential';
import { changeItem } from './change-item';
import { followingOf, type Following, type Handover } from './following';
import { handOver, SURELY_CREATED_MS, within } from './handover';
import { keepPlace, keptPlace, type Place } from './place';
import { triggerSettings, type TriggerSettings } from './trigger-settings';

/** A poll ends after this time, and the next one goes on. */
const LONGEST_POLL_MS = 20_000;
/** The first poll of a process is part of activating the workflow, for which somebody may be waiting. */
const FIRST_POLL_MS = 2000;
/** An execution that has not ended by then does not keep the next one waiting any longer. */
const LONGEST_EXECUTION_MS = 15 * 60_000;
/** Events that were handed over so often in vain are given up. */
const MOST_FAILURES = 5;

/** Starts an execution for each wanted change since the last poll, one after the other. */
export async function pollChanges(context: IPollFunctions): Promise<void> {
	const settings = triggerSettings(context);
	const following = followingOf(context);
	if (following.isBusy) return;
	following.isBusy = true;
	try {
		await withSharedStore(await storeOptionsOf(context), async (store) => {
			await new Poll(context, settings, following, store).run();
		});
		following.isKnown = true;
	} finally {
		following.isBusy = false;
	}
}

class Poll {
	private readonly end: number;
	private place: Place;

	constructor(
		private readonly context: IPollFunctions,
		private readonly settings: TriggerSettings,
		private readonly following: Following,
		private readonly store: SuppressionStore,
	) {
		const most = following.isKnown ? LONGEST_POLL_MS : FIRST_POLL_MS;
		this.end = Date.now() + Math.min(most, pollBudgetMs(context));
		this.place = { handedOver: 0, inDoubt: [] };
	}

	async run(): Promise<void> {
		this.moveTo(await this.beginning());
		if (!(await this.isFree())) return;
		let batch: LedgerStep[] = [];
		for await (const step of this.steps()) {
			if (step.change) batch.push(step);
			else if (batch.length === 0) this.pass(step.cursor);
			const isFull = batch.length >= this.settings.eventsPerExecution;
			if (isFull && !(await this.deliver(batch))) return;
			if (isFull) batch = [];
			if (Date.now() >= this.end) break;
		}
		if (batch.length > 0) await this.deliver(batch);
	}

	/** Where to go on, or to begin: in the present, or at Start From if that was never begun with. */
	private async beginning(): Promise<Place> {
		const { startFrom } = this.settings;
		const known = later(keptPlace(this.staticData()), this.following.place);
		if (known && (startFrom === undefined || startFrom === known.startFrom)) return known;
		this.following.handover = undefined;
		const start = { handedOver: known?.handedOver ?? 0, inDoubt: [] };
		if (startFrom !== undefined) return { ...start, startFrom };
		return { ...start, cursor: await this.store.cursorBeforeEnd(0) };
	}

	private async *steps(): AsyncGenerator<LedgerStep> {
		const { cursor, startFrom } = this.place;
		const wanted = { ...this.settings.wanted, recordedFrom: startFrom };
		try {
			yield* followLedger(this.store, cursor, wanted);
		} catch (error) {
			throw this.explained(error);
		}
	}

	/** Whether the last execution has ended, so that the next may begin. */
	private async isFree(): Promise<boolean> {
		const { handover } = this.following;
		if (!handover) return true;
		const isOverdue = Date.now() - handover.startedAt >= LONGEST_EXECUTION_MS;
		const outcome = await within(handover.outcome, isOverdue ? 0 : this.end - Date.now());
		if (outcome === undefined) return this.isForgotten(handover);
		this.following.handover = undefined;
		if (outcome === 'taken') this.take(handover.next);
		else this.countFailure(handover.next);
		return true;
	}

	/** Whether an execution runs for so long that it is not waited for. Its events are not in doubt any more before that. */
	private isForgotten({ startedAt, next }: Handover): boolean {
		const age = Date.now() - startedAt;
		if (age > SURELY_CREATED_MS) this.take(next);
		if (age < LONGEST_EXECUTION_MS) return false;
		this.following.handover = undefined;
		return true;
	}

	/** Hands events over and answers whether it is done with, so that the next may follow. */
	private async deliver(steps: readonly LedgerStep[]): Promise<boolean> {
		const changes = steps.flatMap(({ change }) => change ?? []);
		const items = changes.map((change) => changeItem(change, this.wasHandedOver(change)));
		const ids = changes.map(({ event }) => event.id);
		const inDoubt = this.place.inDoubt.filter((id) => !ids.some((own) => own === id));
		const handedOver = this.place.handedOver + changes.length;
		const next = { ...this.place, cursor: steps.at(-1)?.cursor, handedOver, inDoubt };
		this.moveTo({ ...this.place, inDoubt: [...inDoubt, ...ids] });
		const outcome = handOver(this.context, items);
		this.following.handover = { startedAt: Date.now(), next, outcome };
		const failures = this.following.failures;
		return (await this.isFree()) && this.following.failures <= failures;
	}

	/** Whether an execution of these events was started before, or may have been. */
	private wasHandedOver({ event }: StandingChange): boolean {
		return this.place.inDoubt.includes(event.id);
	}

	private pass(cursor: Cursor): void {
		this.moveTo({ ...this.place, cursor });
	}

	private take(next: Place): void {
		this.following.failures = 0;
		this.moveTo(next);
	}

	private countFailure(next: Place): void {
		this.following.failures += 1;
		if (this.following.failures < MOST_FAILURES) return;
		this.take(next);
		throw new NodeOperationError(
			this.context.getNode(),
			`The execution for an event could not be started ${MOST_FAILURES} times, and is not tried again`,
			{ description: 'The log of n8n says why. Start From brings the events since a time again.' },
		);
	}

	private moveTo(place: Place): void {
		this.place = place;
		this.following.place = place;
		keepPlace(this.staticData(), place);
	}

	private staticData() {
		return this.context.getWorkflowStaticData('node');
	}

	private explained(error: unknown): unknown {
		if (!(error instanceof SuppressionStoreError)) return error;
		if (error.failure !== 'trimmed' && error.failure !== 'misconfigured') return error;
		return new SuppressionStoreError(
			error.failure,
			`This trigger cannot go on where it was: ${error.message}`,
			'If the account, the store or its ledger was changed on purpose, set the option Start From to the time after which events should start the workflow',
			{ cause: error },
		);
	}
}

/** The later of what n8n kept and what this process knows; whatever either of them doubts is doubtful. */
function later(kept: Place | undefined, known: Place | undefined): Place | undefined {
	if (!kept || !known) return kept ?? known;
	if (kept.handedOver !== known.handedOver)
		return kept.handedOver > known.handedOver ? kept : known;
	return { ...known, inDoubt: [...new Set([...kept.inDoubt, ...known.inDoubt])] };
}

/** Older versions of n8n know no such limit. */
function pollBudgetMs(context: Partial<Pick<IPollFunctions, 'getPollBudgetMs'>>): number {
	return context.getPollBudgetMs?.() ?? LONGEST_POLL_MS;
}
