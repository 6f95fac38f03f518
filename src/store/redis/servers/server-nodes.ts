import type { Deadline } from '../deadline';
import type { Durability } from '../durability/durability';
import { storeClosed } from '../failures';
import type { RedisServers } from '../options';
import { nameOf, type Address } from './address';
import type { LinkSettings } from './link';
import { topologyOf } from './open-topology';
import { ServerNode } from './server-node';
import type { Topology } from './topology';

/** The masters that are in use, each with its connections, and who they are at the moment. */
export class ServerNodes {
	readonly topology: Topology;
	private readonly nodes = new Map<string, ServerNode>();
	isClosed = false;

	constructor(
		servers: RedisServers,
		private readonly durability: Durability,
		timeoutMs: number,
	) {
		this.topology = topologyOf(servers, timeoutMs);
	}

	get settings(): LinkSettings {
		return this.topology.settings;
	}

	/** The server at an address, connected to when it is first used. */
	at(address: Address): ServerNode {
		if (this.isClosed) throw storeClosed();
		const name = nameOf(address);
		const known = this.nodes.get(name);
		if (known) return known;
		const node = new ServerNode(address, this.topology.settings, this.durability);
		this.nodes.set(name, node);
		return node;
	}

	/** @throws SuppressionStoreError if nobody tells in time who they are. */
	async masters(deadline: Deadline): Promise<ServerNode[]> {
		if (this.topology.masters().length === 0) await this.refresh(deadline);
		return this.topology.masters().map((address) => this.at(address));
	}

	replicas(): readonly Address[] {
		return this.topology.replicas();
	}

	/**
	 * Learns anew who the masters are, and leaves those that are none any more.
	 * @throws SuppressionStoreError if nobody tells in time.
	 */
	async refresh(deadline: Deadline): Promise<void> {
		await this.topology.refresh(deadline);
		const names = new Set(this.topology.masters().map(nameOf));
		for (const [name, node] of this.nodes) {
			if (names.has(name)) continue;
			this.nodes.delete(name);
			node.retire();
		}
	}

	close(): void {
		this.isClosed = true;
		this.topology.close();
		for (const node of this.nodes.values()) node.close();
	}
}
