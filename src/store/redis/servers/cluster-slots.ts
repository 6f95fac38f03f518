import { damaged } from '../failures';
import { nameOf, type Address } from './address';

/** Who has which slots. */
export interface SlotMap {
	/** By slot; a slot that nobody serves is absent. */
	readonly owners: (Address | undefined)[];
	readonly masters: readonly Address[];
	readonly replicas: readonly Address[];
}

/**
 * Reads the reply to CLUSTER SLOTS: for each range its first and last slot, then its master and replicas, each
 * with host, port, id and, since Redis 7, further names. An empty host is that of the node that answered;
 * nodes with an unknown host ("?") are left out.
 *
 * @throws SuppressionStoreError 'damaged' if it has another form.
 */
export function readSlotMap(reply: unknown, answeredBy: Address): SlotMap {
	const owners: (Address | undefined)[] = [];
	const masters = new Map<string, Address>();
	const replicas = new Map<string, Address>();
	for (const range of listIn(reply)) {
		const [first, last, ...nodes] = listIn(range);
		const [master, ...others] = nodes.map((node) => addressIn(node, answeredBy));
		for (const replica of others) if (replica) replicas.set(nameOf(replica), replica);
		if (!master) continue;
		const one = masters.get(nameOf(master)) ?? master;
		masters.set(nameOf(one), one);
		for (let slot = Number(first); slot <= Number(last); slot++) owners[slot] = one;
	}
	return { owners, masters: [...masters.values()], replicas: [...replicas.values()] };
}

function addressIn(node: unknown, answeredBy: Address): Address | undefined {
	const [host, port, , names] = listIn(node);
	if (host === '?') return undefined;
	if (host === null || host === '') return { ...answeredBy, port: Number(port) };
	const certifiedName = hostnameIn(names);
	return { host: String(host), port: Number(port), ...(certifiedName && { certifiedName }) };
}

/** Names come as a list of name and value. A node that announces a host name has its certificate for that. */
function hostnameIn(names: unknown): string | undefined {
	if (!Array.isArray(names)) return undefined;
	const words = names.map(String);
	const place = words.indexOf('hostname');
	return place === -1 ? undefined : words[place + 1] || undefined;
}

function listIn(reply: unknown): readonly unknown[] {
	if (!Array.isArray(reply)) throw damaged();
	return reply;
}
