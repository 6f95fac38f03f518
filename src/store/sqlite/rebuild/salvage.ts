import { rm } from 'node:fs/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { encodeState, mergeStates, type ConsentState } from '../../../consent/state';
import type { ContactRef } from '../../../phone/contact-ref';
import {
	isErased,
	type ChainAnchor,
	type ErasedLink,
	type EventLink,
	type Link,
} from '../../chain';
import type { ContactKeyMark } from '../../privacy/contact-key';
import { storedHash } from '../account';
import { linkOfRow } from '../ledger-row';
import { nodeSqlite } from '../node-sqlite';
import { contactIn, textIn } from '../rows';
import { stateIn } from '../standings';
import type { FoundRow, OtherTable } from './found-rows';
import type { Value } from './record-format';

/** What a damaged store is known to have been. */
export interface FoundAccount {
	readonly accountId: number;
	/** All that can be read; more than one if table, index and log do not agree. */
	readonly names: readonly string[];
	readonly ends: { readonly base: ChainAnchor; readonly head: ChainAnchor } | undefined;
	readonly contactKey: ContactKeyMark | undefined;
	readonly erasedKey: ContactKeyMark | undefined;
}

const OTHER_TABLES: Readonly<Record<OtherTable, string>> = {
	send_marks: 'contact TEXT, send_key TEXT, outcome TEXT, at INTEGER, keep_until INTEGER',
	permissions: 'contact TEXT, permission_id TEXT, valid_until INTEGER',
	texted_contacts: 'contact TEXT',
	counted_texts: 'contact TEXT, send_key TEXT, at INTEGER, scope TEXT, keep_until INTEGER',
};

const TABLES = `
	PRAGMA journal_mode = OFF;
	PRAGMA synchronous = OFF;
	BEGIN;
	CREATE TABLE entries (account_id INTEGER, position INTEGER, event_id TEXT, contact TEXT, type TEXT,
		scope TEXT, at INTEGER, recorded_at INTEGER, source TEXT, actor TEXT, salt BLOB, hash BLOB, evidence TEXT);
	CREATE TABLE states (account_id INTEGER, contact TEXT, state TEXT);
	${Object.entries(OTHER_TABLES)
		.map(([table, columns]) => `CREATE TABLE ${table} (account_id INTEGER, ${columns});`)
		.join('\n')}
`;

/** A file for what was read from a damaged store, in whatever order it was found, so that memory need not hold it. */
export class Salvage {
	storeId: string | undefined;
	readonly #names = new Map<number, Set<string>>();
	readonly #ends = new Map<number, NonNullable<FoundAccount['ends']>>();
	readonly #contactKeys = new Map<number, ContactKeyMark>();
	readonly #erasedKeys = new Map<number, ContactKeyMark>();
	readonly #accountIds = new Set<number>();
	readonly #statements = new Map<string, StatementSync>();
	readonly #database: DatabaseSync;

	private constructor(private readonly path: string) {
		this.#database = new (nodeSqlite().DatabaseSync)(path);
		this.#database.exec(TABLES);
	}

	/** @param path of the file, which is removed by `discard`. */
	static async begin(path: string): Promise<Salvage> {
		await rm(path, { force: true });
		return new Salvage(path);
	}

	async discard(): Promise<void> {
		this.#statements.clear();
		this.#database.close();
		await rm(this.path, { force: true });
	}

	add(row: FoundRow): void {
		if (row.kind === 'store') {
			this.storeId = row.storeId;
			return;
		}
		// Two columns are soon read into damaged bytes; they alone do not make an account.
		if (row.kind !== 'other') this.#accountIds.add(row.accountId);
		switch (row.kind) {
			case 'account':
				this.#addName(row.accountId, row.name);
				break;
			case 'ends':
				this.#addEnds(row);
				break;
			case 'contact_key':
				this.#contactKeys.set(row.accountId, row.key);
				break;
			case 'erased_key':
				this.#erasedKeys.set(row.accountId, row.key);
				break;
			case 'entry':
				this.#addLink(row.accountId, row.link);
				break;
			case 'state':
				this.#sql('INSERT INTO states VALUES (?, ?, ?)').run(
					row.accountId,
					row.contact,
					encodeState(row.state),
				);
				break;
			case 'other':
				this.#addOther(row.table, [row.accountId, ...row.values]);
				break;
		}
	}

	/** To be called once, after all rows were added. */
	accounts(): FoundAccount[] {
		this.#database.exec(`
			CREATE INDEX entries_by_position ON entries (account_id, position);
			CREATE INDEX states_by_contact ON states (account_id, contact);
		`);
		return [...this.#accountIds]
			.sort((a, b) => a - b)
			.map((accountId) => ({
				accountId,
				names: [...(this.#names.get(accountId) ?? [])],
				ends: this.#ends.get(accountId),
				contactKey: this.#contactKeys.get(accountId),
				erasedKey: this.#erasedKeys.get(accountId),
			}));
	}

	/** The entries of an account by position. Of one position there may be several, of which at most one is true. */
	*links(accountId: number): Generator<Link> {
		const rows = this.#sql(
			'SELECT DISTINCT * FROM entries WHERE account_id = ? ORDER BY position',
		).iterate(accountId);
		for (const row of rows) yield linkOfRow(row);
	}

	/** The states of the account's contacts, each with all that was found of it. */
	*states(accountId: number): Generator<{ contact: ContactRef; state: ConsentState }> {
		const rows = this.#sql(
			'SELECT contact, state FROM states WHERE account_id = ? ORDER BY contact',
		).iterate(accountId);
		let found: { contact: ContactRef; state: ConsentState } | undefined;
		for (const row of rows) {
			const contact = contactIn(row);
			const state = stateIn(row);
			if (found?.contact === contact) found.state = mergeStates(found.state, state);
			else {
				if (found) yield found;
				found = { contact, state };
			}
		}
		if (found) yield found;
	}

	/** Whether a contact of the account is stored by its number. To be called after `accounts`. */
	hasNumbers(accountId: number): boolean {
		const row = this.#sql(
			`
			SELECT 1 FROM entries WHERE account_id = :accountId AND contact GLOB '+*'
			UNION ALL SELECT 1 FROM states WHERE account_id = :accountId AND contact GLOB '+*'
			LIMIT 1
		`,
		).get({ accountId });
		return row !== undefined;
	}

	/** The id of the key that a contact of the account is hashed with, if one is. To be called after `accounts`. */
	keyIdOfContacts(accountId: number): string | undefined {
		const row = this.#sql(
			`
			SELECT contact FROM entries WHERE account_id = :accountId AND contact GLOB '#*:*'
			UNION ALL SELECT contact FROM states WHERE account_id = :accountId AND contact GLOB '#*:*'
			LIMIT 1
		`,
		).get({ accountId });
		return row && textIn(row, 'contact').slice(1).split(':')[0];
	}

	/** Rows of another table, without their account. */
	*others(accountId: number, table: OtherTable): Generator<Value[]> {
		const rows = this.#sql(`SELECT DISTINCT * FROM ${table} WHERE account_id = ?`).iterate(
			accountId,
		);
		for (const row of rows) {
			const [, ...values] = Object.values(row);
			yield values.map((value) =>
				typeof value === 'number' || typeof value === 'string' ? value : null,
			);
		}
	}

	#addName(accountId: number, name: string): void {
		const names = this.#names.get(accountId) ?? new Set();
		this.#names.set(accountId, names.add(name));
	}

	/** Of several versions of the row the latest counts. */
	#addEnds({ accountId, base, head }: Extract<FoundRow, { kind: 'ends' }>): void {
		const known = this.#ends.get(accountId);
		const isLater =
			!known ||
			head.position > known.head.position ||
			(head.position === known.head.position && base.position > known.base.position);
		if (isLater) this.#ends.set(accountId, { base, head });
	}

	#addLink(accountId: number, link: Link): void {
		if (isErased(link)) this.#addErased(accountId, link);
		else this.#addEvent(accountId, link);
	}

	/** In the form of a ledger row. */
	#addErased(accountId: number, { position, hash, erased, personalDigest }: ErasedLink): void {
		this.#sql('INSERT INTO entries VALUES (?, ?, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?, NULL)').run(
			accountId,
			position,
			erased.type,
			erased.scope,
			erased.at,
			erased.recordedAt,
			erased.source,
			erased.actor,
			storedHash(personalDigest),
			storedHash(hash),
		);
	}

	#addEvent(accountId: number, { position, hash, salt, event }: EventLink): void {
		this.#sql('INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(
			accountId,
			position,
			event.id,
			event.contact,
			event.type,
			event.scope,
			event.at,
			event.recordedAt,
			event.source,
			event.actor,
			Buffer.from(salt, 'base64url'),
			storedHash(hash),
			JSON.stringify(event.evidence),
		);
	}

	#addOther(table: OtherTable, values: readonly Value[]): void {
		const places = values.map(() => '?').join(', ');
		this.#sql(`INSERT INTO ${table} VALUES (${places})`).run(...values);
	}

	#sql(text: string): StatementSync {
		const statement = this.#statements.get(text) ?? this.#database.prepare(text);
		this.#statements.set(text, statement);
		return statement;
	}
}
