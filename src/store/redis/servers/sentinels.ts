import { SuppressionStoreError } from '../../errors';
import { Deadline } from '../deadline';
import { isHopeless, storeErrorFrom } from '../failures';
import type { SentinelServers } from '../options';
import type { Address } from './address';
import { nameOf } from './address';
import { Link, type LinkSettings } from './link';
import { requireMaster } from './master-role';
import {
	masterUnreachable,
	noMasterKnown,
	noSentinelAnswers,
	sentinelRefusal,
} from './sentinel-failures';
import { SingleFlight } from './single-flight';
import type { Topology } from './topology';

/** For so long a master that the Sentinels named is taken for the master without asking again. */
const RELIED_ON_MS = 1000;
const REST_MS = 50;

/** What one Sentinel says; the higher its epoch, the newer is what it knows. */
interface Testimony {
	readonly master: Address | undefined;
	readonly epoch: number;
}

/**
 * A master that Sentinels watch over and replace.
 *
 * All Sentinels are asked at once, and the one that knows of the latest failover is believed: one that was
 * cut off from the others goes on naming the old master. While the store is used they are asked every second,
 * since an old master that is cut off from them answers as before and knows nothing of newer opt-outs.
 */
export class SentinelTopology implements Topology {
	readonly settings: LinkSettings;
	readonly patienceMs: number;
	private readonly sentinels: readonly Link[];
	private readonly renewal: SingleFlight;
	private master: Address | undefined;

	constructor(
		private readonly servers: SentinelServers,
		private readonly timeoutMs: number,
	) {
		const { access, sentinels, sentinelAccess } = servers;
		this.settings = { access, timeoutMs, greet: requireMaster };
		this.patienceMs = Math.max(50, timeoutMs / 4);
		this.sentinels = sentinels.map(
			(address) => new Link(address, { access: sentinelAccess, timeoutMs, failsFast: true }),
		);
		this.renewal = new SingleFlight(() => this.askAll(), REST_MS);
	}

	ownerOf(): Address | undefined {
		return this.master;
	}

	masters(): readonly Address[] {
		return this.master ? [this.master] : [];
	}

	/** The master names them itself. */
	replicas(): readonly Address[] {
		return [];
	}

	async refresh(deadline: Deadline): Promise<void> {
		await deadline.bound(this.renewal.run(), () => noSentinelAnswers(this.faults()));
	}

	async keepFresh(deadline: Deadline): Promise<void> {
		if (this.renewal.ageMs < RELIED_ON_MS || !this.master) return;
		await this.refresh(deadline.within(this.patienceMs)).catch(() => undefined);
	}

	describeFault(fault: SuppressionStoreError): SuppressionStoreError {
		return masterUnreachable(fault);
	}

	slotMoved(): void {}

	close(): void {
		for (const sentinel of this.sentinels) sentinel.close();
	}

	private faults(): SuppressionStoreError[] {
		return this.sentinels.flatMap(({ lastFault }) => lastFault ?? []);
	}

	private async askAll(): Promise<void> {
		const testimonies = await this.testimonies(new Deadline(this.timeoutMs));
		const [latest] = testimonies
			.filter(({ master }) => master !== undefined)
			.sort((a, b) => b.epoch - a.epoch);
		if (!latest?.master) throw noMasterKnown(this.servers.masterName);
		if (!this.master || nameOf(latest.master) !== nameOf(this.master)) this.master = latest.master;
	}

	/**
	 * What the Sentinels say: all that answer, or, once more than half have, these and who is as quick as they.
	 * @throws SuppressionStoreError why none answered.
	 */
	private async testimonies(deadline: Deadline): Promise<Testimony[]> {
		const heard: Testimony[] = [];
		const refusals: unknown[] = [];
		const enough = Math.floor(this.sentinels.length / 2) + 1;
		await new Promise<void>((resolve) => {
			const settled = () => {
				const all = heard.length + refusals.length === this.sentinels.length;
				if (all || heard.length >= enough) resolve();
			};
			for (const sentinel of this.sentinels) {
				this.ask(sentinel, deadline.within(this.patienceMs))
					.then((one) => heard.push(one))
					.catch((error: unknown) => refusals.push(error))
					.finally(settled);
			}
		});
		if (heard.length > 0) return heard;
		const errors = refusals.map(storeErrorFrom);
		const refusal = errors.find(isHopeless);
		throw refusal ? sentinelRefusal(refusal) : noSentinelAnswers(errors);
	}

	private async ask(sentinel: Link, deadline: Deadline): Promise<Testimony> {
		await sentinel.ready(deadline);
		const name = this.servers.masterName;
		const [address, details] = await deadline.bound(
			sentinel.send([
				{ call: { command: 'SENTINEL', args: ['GET-MASTER-ADDR-BY-NAME', name] } },
				{ call: { command: 'SENTINEL', args: ['MASTER', name] } },
			]),
			() => storeErrorFrom(new Error('timed out')),
		);
		if (!address?.ok) throw address?.error ?? new Error('Connection is closed');
		return {
			master: addressIn(address.reply),
			epoch: details?.ok ? epochIn(details.reply) : 0,
		};
	}
}

function addressIn(reply: unknown): Address | undefined {
	if (!Array.isArray(reply)) return undefined;
	const [host, port] = reply.map(String);
	return host ? { host, port: Number(port) } : undefined;
}

function epochIn(reply: unknown): number {
	if (!Array.isArray(reply)) return 0;
	const words = reply.map(String);
	return Number(words[words.indexOf('config-epoch') + 1]) || 0;
}
