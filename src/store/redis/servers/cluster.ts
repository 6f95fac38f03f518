import { SuppressionStoreError } from '../../errors';
import { Deadline } from '../deadline';
import { isHopeless, storeErrorFrom, timedOut } from '../failures';
import type { ClusterServers } from '../options';
import { nameOf, type Address } from './address';
import { noClusterNodeAnswers, nodeUnreachable } from './cluster-failures';
import { readSlotMap, type SlotMap } from './cluster-slots';
import { Link, type LinkSettings } from './link';
import { SingleFlight } from './single-flight';
import type { Topology } from './topology';

const REST_MS = 50;
/** So many nodes are asked at once for the map; the first one's answer is taken. */
const NODES_TO_ASK = 5;

/**
 * A Redis Cluster: masters that each have some of the slots. The map of slots is learnt from any node; a node
 * that is asked about a slot of another one says so, and a node that is cut off from the others stops to answer.
 */
export class ClusterTopology implements Topology {
	readonly settings: LinkSettings;
	readonly patienceMs: number;
	private readonly renewal: SingleFlight;
	private map: SlotMap = { owners: [], masters: [], replicas: [] };
	private readonly asked = new Set<Link>();
	private closed = false;

	constructor(
		private readonly servers: ClusterServers,
		private readonly timeoutMs: number,
	) {
		this.settings = { access: servers.access, timeoutMs };
		this.patienceMs = Math.max(50, timeoutMs / 4);
		this.renewal = new SingleFlight(() => this.learn(), REST_MS);
	}

	ownerOf(slot: number): Address | undefined {
		return this.map.owners[slot];
	}

	masters(): readonly Address[] {
		return this.map.masters;
	}

	replicas(): readonly Address[] {
		return this.map.replicas;
	}

	async refresh(deadline: Deadline): Promise<void> {
		await deadline.bound(this.renewal.run(), () => noClusterNodeAnswers(this.faults()));
	}

	/** What has changed, the nodes themselves say. */
	async keepFresh(): Promise<void> {}

	describeFault(fault: SuppressionStoreError): SuppressionStoreError {
		return nodeUnreachable(fault);
	}

	slotMoved(slot: number, owner: Address): void {
		const known = this.map.masters.find((master) => nameOf(master) === nameOf(owner));
		this.map.owners[slot] = known ?? owner;
	}

	close(): void {
		this.closed = true;
		for (const link of this.asked) link.close();
	}

	private faults(): SuppressionStoreError[] {
		return [...this.asked].flatMap(({ lastFault }) => lastFault ?? []);
	}

	private async learn(): Promise<void> {
		const settings = { ...this.settings, failsFast: true };
		const links = this.nodesToAsk().map((address) => new Link(address, settings));
		for (const link of links) this.asked.add(link);
		try {
			const deadline = new Deadline(this.timeoutMs);
			this.map = await Promise.any(links.map((link) => askForSlots(link, deadline)));
		} catch (error) {
			throw failureOfAll(error);
		} finally {
			for (const link of links) {
				link.close();
				this.asked.delete(link);
			}
		}
	}

	/** Nodes of the cluster as it was last seen, and nodes of the credential, chance deciding which. */
	private nodesToAsk(): Address[] {
		if (this.closed) return [];
		const { masters, replicas } = this.map;
		const known = shuffled([...masters, ...replicas]).slice(0, NODES_TO_ASK - 2);
		const others = shuffled(this.servers.nodes).slice(0, NODES_TO_ASK - known.length);
		return [...new Map([...known, ...others].map((one) => [nameOf(one), one])).values()];
	}
}

async function askForSlots(link: Link, deadline: Deadline): Promise<SlotMap> {
	await link.ready(deadline);
	const answers = await deadline.bound(
		link.send([{ call: { command: 'CLUSTER', args: ['SLOTS'] } }]),
		() => timedOut(deadline.allowedMs),
	);
	const [slots] = answers;
	if (!slots?.ok) throw slots?.error ?? new Error('Connection is closed');
	return readSlotMap(slots.reply, link.address);
}

function failureOfAll(error: unknown): SuppressionStoreError {
	const reasons: unknown[] = error instanceof AggregateError ? error.errors : [error];
	const errors = reasons.map(storeErrorFrom);
	return errors.find(isHopeless) ?? noClusterNodeAnswers(errors);
}

function shuffled<T>(items: readonly T[]): T[] {
	return items
		.map((item) => ({ item, place: Math.random() }))
		.sort((a, b) => a.place - b.place)
		.map(({ item }) => item);
}
