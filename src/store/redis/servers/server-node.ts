import type { Deadline } from '../deadline';
import { ConfirmedWrites } from '../durability/confirmed-writes';
import type { Durability } from '../durability/durability';
import { nameOf, type Address } from './address';
import { Link, type Answer, type LinkSettings, type Request } from './link';

/** One server: a connection for most calls, and one for writes that wait to be confirmed, if any do. */
export class ServerNode {
	readonly name: string;
	private readonly link: Link;
	private readonly writing: { readonly link: Link; readonly writes: ConfirmedWrites } | undefined;
	private underWay = 0;
	private isRetired = false;

	constructor(
		readonly address: Address,
		settings: LinkSettings,
		durability: Durability,
	) {
		this.name = nameOf(address);
		this.link = new Link(address, settings);
		if (durability.level === 'acknowledged') return;
		const link = new Link(address, settings);
		this.writing = { link, writes: new ConfirmedWrites(link, durability) };
	}

	/** Waits for the connection. See {@link Link.ready}. */
	async ready(deadline: Deadline, isConfirmed = false): Promise<void> {
		const link = isConfirmed && this.writing ? this.writing.link : this.link;
		await link.ready(deadline);
	}

	/** The answers in one round trip, and for confirmed writes when they are confirmed. Never rejects. */
	async send(
		requests: readonly Request[],
		deadline: Deadline,
		isConfirmed = false,
	): Promise<Answer[]> {
		this.underWay += 1;
		try {
			return isConfirmed && this.writing
				? await this.writing.writes.write(requests, deadline)
				: await this.link.send(requests);
		} finally {
			this.underWay -= 1;
			if (this.isRetired && this.underWay === 0) this.close();
		}
	}

	/** @throws SuppressionStoreError if the server cannot confirm writes as it is asked to. */
	async checkDurability(deadline: Deadline): Promise<void> {
		if (!this.writing) return;
		await this.writing.link.ready(deadline);
		await this.writing.writes.check();
	}

	/** Closes the connections when nobody waits for an answer any more. */
	retire(): void {
		this.isRetired = true;
		if (this.underWay === 0) this.close();
	}

	close(): void {
		this.link.close();
		this.writing?.link.close();
	}
}
