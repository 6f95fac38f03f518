import type { StoreOptions } from '../../../src/store/open-store';
import type { FaultLine, FaultTable } from './fault-table';
import { findingsIn, type Findings } from './findings';
import type { Happenings } from './happenings';
import { Load, USUAL_LOAD, type LoadSize } from './load';
import { Chance, SEED } from './seed';

/** Opt-outs acknowledged before a fault begins and after it has ended. */
const ACKNOWLEDGED_AROUND = 200;

export interface Fault {
	readonly name: string;
	/** The store as the workers reach it. */
	readonly store: StoreOptions;
	/** The same store as it is looked into afterwards, where it is reached in another way. */
	readonly direct?: StoreOptions;
	readonly size?: LoadSize;
	/** Does the harm while the load goes on, ends it, and says at which moment it had ended if there is one. */
	readonly happen: (load: Load, chance: Chance) => Promise<number | void>;
}

export interface Outcome {
	readonly line: FaultLine;
	readonly findings: Findings;
	readonly happenings: Happenings;
}

/** Lets a fault happen while several processes record opt-outs and claim texts, and says what came of it. */
export async function underLoad(table: FaultTable, fault: Fault): Promise<Outcome> {
	const chance = new Chance(SEED, fault.name);
	const load = await Load.start(fault.store, chance, fault.size ?? USUAL_LOAD);
	let msUntilNormal: number | undefined;
	try {
		await load.acknowledgements(ACKNOWLEDGED_AROUND);
		const endedAt = await fault.happen(load, chance);
		if (typeof endedAt === 'number') msUntilNormal = await load.eachAnswered(endedAt);
		await load.acknowledgements(ACKNOWLEDGED_AROUND);
		await load.stop();
	} catch (error) {
		await load.abandon();
		throw error;
	}
	const { happenings } = load;
	const findings = await findingsIn(fault.direct ?? fault.store, happenings);
	const line = table.add(lineOf(fault, findings, happenings, msUntilNormal));
	return { line, findings, happenings };
}

function lineOf(
	{ name, store }: Fault,
	findings: Findings,
	happenings: Happenings,
	msUntilNormal: number | undefined,
): FaultLine {
	const { storedByRejectedCalls } = happenings;
	const stored = storedByRejectedCalls > 0 ? [`${storedByRejectedCalls} of them were stored`] : [];
	return {
		store: store.kind,
		fault: name,
		optOutsAcknowledged: findings.acknowledged,
		presentAfterwards: findings.present,
		textsLetThrough: findings.letThrough,
		doubleTexts: findings.doubleTexts,
		unknownOutcomes: happenings.rejections.length,
		...(msUntilNormal !== undefined && { msUntilNormal }),
		remark: [happenings.reasons(), ...stored].filter((part) => part !== '').join('; '),
	};
}

/** What must hold even where acknowledged opt-outs may be lost: what is there is whole. */
export function expectWhole({ findings }: Outcome): void {
	const { repeatedInLedger, brokenChains, standingsUnlikeLedger } = findings;
	expect({ repeatedInLedger, brokenChains, standingsUnlikeLedger }).toEqual({
		repeatedInLedger: 0,
		brokenChains: 0,
		standingsUnlikeLedger: 0,
	});
}

/** What every fault must leave behind: all that was acknowledged, each once, and nobody texted against it. */
export function expectNothingLost({ findings }: Outcome): void {
	const { acknowledged } = findings;
	expect(acknowledged).toBeGreaterThanOrEqual(2 * ACKNOWLEDGED_AROUND);
	expect(findings).toEqual({
		acknowledged,
		present: acknowledged,
		letThrough: 0,
		doubleTexts: 0,
		repeatedInLedger: 0,
		brokenChains: 0,
		standingsUnlikeLedger: 0,
	});
}
