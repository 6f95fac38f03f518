import { anchorOfLink, chainStart, type ChainAnchor } from '../store/chain';
import type { ErasedEntry, LedgerEntry } from '../store/suppression-store';
import type { ArchiveClosing, ArchiveHeader, ArchiveLine } from './archive-lines';

/** What a line of an archive says against the archive. */
export type ArchiveProblem = 'another_ledger' | 'changed' | 'missing' | 'out_of_place';

export interface ArchiveVerdict {
	readonly entries: number;
	/** The last entry of each chain: what the ledger that was not archived begins after. */
	readonly heads: readonly ChainAnchor[];
	/**
	 * First entries of chains whose entry before is in none of the archives: what they say could not be compared with
	 * a hash that was known before. None if the archives begin at the start of the ledger.
	 */
	readonly unproven: readonly ChainAnchor[];
}

/** Follows the chains of one ledger through the lines of one archive, or of several one after the other. */
export class ArchiveWalk {
	readonly #reached = new Map<number, ChainAnchor>();
	readonly #unproven: ChainAnchor[] = [];
	#entries = 0;
	#file = new FileWalk();

	/** @param header whose ledger it must be; without it, the first archive says so. */
	constructor(private header?: ArchiveHeader) {}

	/** The next line is the first one of another archive. */
	beginFile(): void {
		this.#file = new FileWalk();
	}

	/** Goes on to the next line of the archive, and says what is wrong with it, if anything. */
	follow(line: ArchiveLine): ArchiveProblem | undefined {
		if (this.#file.isClosed || (line.kind === 'header') === this.#file.isBegun)
			return 'out_of_place';
		switch (line.kind) {
			case 'header':
				return this.#begin(line.header);
			case 'entry':
				return this.#followEntry(line.entry);
			case 'closing':
				return this.#close(line.closing);
		}
	}

	/** Whose ledger it is, after the first line of the first archive. */
	get owner(): ArchiveHeader | undefined {
		return this.header;
	}

	/** Whether the archive has its last line. */
	get isClosed(): boolean {
		return this.#file.isClosed;
	}

	/** What the archive's last line says of the entries that were followed. */
	contentOfFile(): Pick<ArchiveClosing, 'entries' | 'heads'> {
		return { entries: this.#file.entries, heads: [...this.#file.heads.values()] };
	}

	verdict(): ArchiveVerdict {
		return {
			entries: this.#entries,
			heads: [...this.#reached.values()],
			unproven: this.#unproven,
		};
	}

	#begin(header: ArchiveHeader): ArchiveProblem | undefined {
		const { storeId, account } = (this.header ??= header);
		if (storeId !== header.storeId || account !== header.account) return 'another_ledger';
		this.#file.isBegun = true;
		return undefined;
	}

	#followEntry(entry: LedgerEntry | ErasedEntry): ArchiveProblem | undefined {
		const { anchor } = entry;
		const before = this.#anchorBefore(anchor);
		if (before && anchor.position !== before.position + 1) return 'missing';
		if (before && anchorOfLink(before, entry).hash !== anchor.hash) return 'changed';
		if (!before) this.#unproven.push(anchor);
		this.#reached.set(anchor.chain, anchor);
		this.#file.heads.set(anchor.chain, anchor);
		this.#file.entries += 1;
		this.#entries += 1;
		return undefined;
	}

	#anchorBefore({ chain, position }: ChainAnchor): ChainAnchor | undefined {
		const reached = this.#reached.get(chain);
		if (reached || position !== 1 || !this.header) return reached;
		return chainStart(this.header.storeId, this.header.account, chain);
	}

	#close({ entries, heads }: ArchiveClosing): ArchiveProblem | undefined {
		const isWhole =
			entries === this.#file.entries &&
			heads.length === this.#file.heads.size &&
			heads.every(({ chain, hash }) => this.#file.heads.get(chain)?.hash === hash);
		if (!isWhole) return 'missing';
		this.#file.isClosed = true;
		return undefined;
	}
}

/** How far one archive was followed. */
class FileWalk {
	readonly heads = new Map<number, ChainAnchor>();
	entries = 0;
	isBegun = false;
	isClosed = false;
}
