import type { SuppressionStoreError } from '../../errors';
import type { SingleServer } from '../options';
import type { Address } from './address';
import type { LinkSettings } from './link';
import type { Topology } from './topology';

/** One server that has everything, for ever. */
export class SingleServerTopology implements Topology {
	readonly settings: LinkSettings;
	private readonly server: Address;

	constructor({ host, port, ...access }: SingleServer, timeoutMs: number) {
		this.server = { host, port };
		this.settings = { access, timeoutMs };
	}

	ownerOf(): Address {
		return this.server;
	}

	masters(): readonly Address[] {
		return [this.server];
	}

	replicas(): readonly Address[] {
		return [];
	}

	async refresh(): Promise<void> {}

	async keepFresh(): Promise<void> {}

	describeFault(fault: SuppressionStoreError): SuppressionStoreError {
		return fault;
	}

	/** A node of a cluster says so; its error is reported, since the cluster's other nodes are not known. */
	slotMoved(): void {}

	close(): void {}
}
