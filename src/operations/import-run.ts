import type { ConsentEvent } from '../consent/events';
import { isSuppressing } from '../consent/in-force';
import type { Policy } from '../consent/policy';
import { isSuppressed, standingIn } from '../consent/standing';
import { EMPTY_STATE, mergeEvent, registerOf, type ConsentState } from '../consent/state';
import { ImportTally } from '../import/import-report';
import { judgeRow } from '../import/judge-row';
import type { EventRow, RowReading, UnusableRow } from '../import/row-reading';
import { SeenContacts } from '../import/seen-contacts';
import type { ContactRef } from '../phone/contact-ref';
import type { TableRow } from '../spreadsheet/read-csv';
import type { SuppressionStore } from '../store/suppression-store';

interface RunOptions {
	readonly policy: Policy;
	readonly now: number;
	readonly dryRun?: boolean;
	readonly onRejected?: (row: TableRow, why: UnusableRow) => void | Promise<void>;
}

/** A row that has an event to record. */
interface Wanted {
	readonly row: number;
	readonly event: ConsentEvent;
	/** Whether an earlier row says the same. */
	readonly isRepeated: boolean;
	/** The contact's state before this row. */
	readonly before: ConsentState;
}

/** One import: what its rows have said so far, and what became of them. */
export class ImportRun {
	private readonly seen = new SeenContacts();

	constructor(
		private readonly store: SuppressionStore,
		private readonly read: (row: TableRow) => RowReading,
		private readonly tally: ImportTally,
		private readonly options: RunOptions,
	) {}

	/** Takes some rows, with one read and one write for all of them. */
	async importPart(rows: readonly TableRow[]): Promise<void> {
		const readings = rows.map((row) => ({ row, reading: this.read(row) }));
		const states = await this.statesOf(readings.map(({ reading }) => reading));
		const wanted: Wanted[] = [];
		for (const { row, reading } of readings) {
			if (reading.says === 'unusable') await this.reject(row, reading);
			else if (reading.says === 'event') await this.judge(row, reading, states, wanted);
			else if (!reading.isEmpty) this.tally.count('nothingToRecord');
		}
		if (this.options.dryRun) await this.foresee(wanted);
		else await this.record(wanted);
	}

	private async statesOf(readings: readonly RowReading[]): Promise<Map<ContactRef, ConsentState>> {
		const contacts = readings.flatMap((reading) =>
			reading.says === 'event' ? [reading.draft.contact] : [],
		);
		if (contacts.length === 0) return new Map();
		return new Map(await this.store.check([...new Set(contacts)]));
	}

	/** Adds to what is wanted; later rows of the same part are judged by the state that it will lead to. */
	private async judge(
		row: TableRow,
		reading: EventRow,
		states: Map<ContactRef, ConsentState>,
		wanted: Wanted[],
	): Promise<void> {
		const { contact } = reading.draft;
		const before = states.get(contact) ?? EMPTY_STATE;
		const isRepeated = this.noteRow(row.row, reading);
		const judgement = judgeRow(reading, before, this.options);
		if (judgement.do === 'reject') return await this.reject(row, judgement.why);
		if (judgement.do === 'leave') return this.countKnown(isRepeated);
		if (reading.isTimeUnreadable) this.tally.countUnreadableTime();
		states.set(contact, mergeEvent(before, judgement.event));
		wanted.push({ row: row.row, event: judgement.event, isRepeated, before });
	}

	/** Answers whether an earlier row said the same; one that said the opposite is a conflict. */
	private noteRow(row: number, { draft }: EventRow): boolean {
		const { contact, scope = 'all', type } = draft;
		const earlier = this.seen.note(contact, scope, type);
		if (earlier.some((other) => isSuppressing(other) !== isSuppressing(type))) {
			this.tally.conflict({ row, contact, message: SAYS_BOTH });
		}
		return earlier.includes(type);
	}

	private async reject(row: TableRow, why: UnusableRow): Promise<void> {
		const { reason, message } = why;
		this.tally.reject({ row: row.row, reason, message });
		await this.options.onRejected?.(row, why);
	}

	private countKnown(isRepeated: boolean): void {
		this.tally.count(isRepeated ? 'duplicates' : 'alreadyThere');
	}

	private async record(wanted: readonly Wanted[]): Promise<void> {
		if (wanted.length === 0) return;
		const recorded = await this.store.record(wanted.map(({ event }) => ({ event })));
		wanted.forEach((one, index) => {
			const result = recorded[index];
			if (!result) throw new RangeError('The store recorded fewer events than it was given');
			this.settle(one, result.isNew, result.after);
		});
	}

	/** Finds out what recording would do. */
	private async foresee(wanted: readonly Wanted[]): Promise<void> {
		for (const one of wanted) {
			const isNew = !(await this.isInLedger(one));
			this.settle(one, isNew, mergeEvent(one.before, one.event));
		}
	}

	/** Only of a contact with an event of the same kind the ledger has to be read. */
	private async isInLedger({ event, before }: Wanted): Promise<boolean> {
		if (!before.has(registerOf(event))) return false;
		for await (const entry of this.store.history(event.contact)) {
			if (entry.event.id === event.id) return true;
		}
		return false;
	}

	private settle({ row, event, isRepeated }: Wanted, isNew: boolean, after: ConsentState): void {
		if (isNew) this.tally.count('added');
		else this.countKnown(isRepeated);
		const isStanding = isSuppressed(standingIn(after, event.scope));
		if (isSuppressing(event.type) && !isStanding) {
			this.tally.conflict({ row, contact: event.contact, message: OVERTAKEN });
		}
	}
}

const SAYS_BOTH =
	'Another row says the opposite of the same contact; of two at the same time the one that protects the contact counts';
const OVERTAKEN =
	'The contact opted in, or was released, after what this row says: they may be texted';
