import type { ConsentEvent, Evidence } from '../consent/events';
import type { FrequencyCap } from '../consent/frequency-cap';
import type { ListScope, Scope } from '../consent/scope';
import type { ConsentState } from '../consent/state';
import type { Standing, StandingStatus, SuppressedStanding } from '../consent/standing';
import type { ContactHash, ContactRef } from '../phone/contact-ref';
import type { ChainAnchor, ChainFault, PublicPart } from './chain';
import type { ContactKeyMark } from './privacy/contact-key';

/**
 * The one place where it is decided whether a contact may be texted: standings, the ledger behind them,
 * send-once marks and the step log of one account.
 *
 * Every method either answers from the store itself or rejects with a `SuppressionStoreError` within the
 * time limit it was opened with; none answers from a cache or assumes that what is absent is allowed.
 * All times are milliseconds since 1970.
 */
export interface SuppressionStore {
	readonly kind: 'redis' | 'sqlite';
	/** Brand whose contacts these are; one database holds many accounts and never mixes them. */
	readonly account: string;
	/** The key that the contacts are hashed with; missing where they are stored as numbers. See `docs/privacy.md`. */
	readonly contactKey?: ContactKeyMark;
	/** The key that the store was opened with to find and erase people in an account of numbers. */
	readonly erasureKey?: ContactKeyMark;

	/**
	 * The state of each contact, in one round trip however many there are. Contacts without events are in the
	 * answer with an empty state: a contact that is missing from the map was not asked for.
	 */
	check(contacts: readonly ContactRef[]): Promise<ReadonlyMap<ContactRef, ConsentState>>;

	/**
	 * Appends events to the ledger and updates standings, both or neither for each event, those of one contact in the
	 * order given. An event whose id the contact's ledger has already changes nothing; the same id of another contact is
	 * another event. An entry that cannot be stored as it is (a time that is no whole number of milliseconds, an id or list name
	 * that is empty or no valid Unicode, a contact that is none) makes the whole call rejected as "misconfigured", and
	 * nothing of it is stored; evidence may hold any text. Any other rejection leaves open which of the events are
	 * stored; recording them all again is safe.
	 */
	record(entries: readonly RecordEntry[]): Promise<RecordedEvent[]>;

	/**
	 * Lets texts that name this permission pass the gate of an unsubscribed contact, until a time. What makes it
	 * single-use is the send key: the caller derives it from the permission's id. Giving the same id twice is
	 * the same permission; one that has expired stays expired.
	 */
	permit(permission: Permission): Promise<void>;

	/**
	 * Asks for the right to text one contact now and takes it, in one atomic step: standing and send-once mark
	 * are read and the mark is set to "started" together, so that an opt-out recorded before this call wins and
	 * no second caller gets the same step.
	 *
	 * The standing is answered first, then the consent, the mark, the permission and the caps. A permission that is named
	 * must be valid, also where none is needed; it passes an opt-out and a hold, never a block.
	 */
	claim(request: ClaimRequest): Promise<ClaimAnswer>;

	/** Says what became of a claimed text. A claim that is never settled stays "outcome unknown"; "sent" is final. */
	settle(settlement: Settlement): Promise<void>;

	/** Appends lines to the step log. A line whose id is there already changes nothing. */
	logSteps(entries: readonly StepLogEntry[]): Promise<void>;

	/** The ledger of one contact, oldest recording first, without what was trimmed. */
	history(contact: ContactRef): AsyncIterable<LedgerEntry>;

	/**
	 * The events of the account from a cursor on (exclusive), or from the start. Each event comes once; events of
	 * one contact come in the order in which they were recorded. Ends at the present; call again with the last cursor.
	 * A cursor that is not of this account is refused as "misconfigured".
	 *
	 * Entries that were trimmed are passed over, unless `complete` is set: then a cursor with trimmed entries after it
	 * is refused as "trimmed".
	 */
	changes(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry>;

	/**
	 * A place in the ledger with at most so many entries of each chain after it, fewer where the rest was trimmed;
	 * 0 is the present. Costs the same however long the ledger is.
	 */
	cursorBeforeEnd(entries: number): Promise<Cursor>;

	/** As `changes`, with the places of events whose person was erased: all that proves the chain, for archives. */
	ledger(after?: Cursor, options?: ChangesOptions): AsyncIterable<LedgerEntry | ErasedEntry>;

	/**
	 * All contacts that have events, in no promised order, without holding them in memory. Goes on after the cursor of a
	 * contact that was listed before; a contact whose standing changes meanwhile is listed with one of its standings.
	 */
	list(filter?: ContactFilter, after?: Cursor): AsyncIterable<ContactStanding>;

	/** The last entry of each chain of the ledger: what to keep elsewhere, to find out later whether it was changed. */
	heads(): Promise<ChainAnchor[]>;

	/**
	 * Walks the ledger's chains from the place where the trimmed part ended. SQLite also compares the standings.
	 *
	 * @param kept anchors from earlier `heads()` that must lie on the chains.
	 */
	verify(kept?: readonly ChainAnchor[]): Promise<LedgerVerdict>;

	/**
	 * Removes the ledger's entries up to a cursor (inclusive), which were archived before. Standings, the ids of the
	 * removed events and the chain stay: what was recorded once is still known, and the rest can be verified.
	 */
	trim(until: Cursor): Promise<void>;

	/**
	 * Removes from the store what names a person, and keeps what they decided: afterwards the contact is known by the
	 * hash of their number with the account's contact key (`contactKey` where contacts are hashed, else `erasureKey`),
	 * which has the same standing and the same send-once marks. Evidence and message ids are gone from the ledger, where
	 * an event of type `erasure` says so; lines of the step log name the hash. `check`, `record`, `claim`, `settle` and
	 * `history` go on taking the number. What is recorded of the person later is kept by the hash, too.
	 *
	 * In an account with erased people every handle needs the key: without it nothing about any contact is answered.
	 * Erasing again removes what came since, and finishes what was interrupted; where there is nothing, nothing changes.
	 *
	 * @throws SuppressionStoreError 'misconfigured' if no key was given to the store, or another one than before; any
	 * other leaves open how much was erased: repeat it.
	 */
	erase(request: ErasureRequest): Promise<ErasureAnswer>;

	/** The step log, oldest first. */
	steps(filter?: StepFilter): AsyncIterable<StepLogEntry>;

	/** Connects, reads the marker and says what may lose opt-outs on this server. */
	health(): Promise<StoreHealth>;

	/** Ends the connection. Calls after it are rejected. */
	close(): Promise<void>;
}

export type Cursor = string & { readonly __brand: 'Cursor' };

export interface ChangesOptions {
	/** Whether a reader must not miss any entry. Without a cursor nothing was read before, so nothing is missed. */
	readonly complete?: boolean;
}

export interface RecordEntry {
	readonly event: ConsentEvent;
	/**
	 * Create the single-use permission for a confirmation, valid until this time, if this event takes the
	 * contact from "may be texted" to unsubscribed. The permission's id is the event's id.
	 */
	readonly permitConfirmationUntil?: number;
}

export interface RecordedEvent {
	readonly event: ConsentEvent;
	/** False if the ledger had this event already. */
	readonly isNew: boolean;
	readonly before: ConsentState;
	readonly after: ConsentState;
	/** Set if this event created a confirmation permission. */
	readonly confirmationUntil?: number;
}

export interface Permission {
	readonly id: string;
	readonly contact: ContactRef;
	readonly until: number;
}

export interface ClaimRequest {
	readonly contact: ContactRef;
	readonly scope: Scope;
	/** Names the text: the same contact and key are texted at most once while the mark is kept. */
	readonly sendKey: string;
	readonly at: number;
	/** How long the mark is kept after this claim; at least as long as anything may repeat the step. */
	readonly keepUntil: number;
	/** Present for a confirmation or help reply: the permission that lets it pass an opt-out (never a block). */
	readonly permission?: string;
	/**
	 * Grant the permission only while the contact is suppressed. A confirmation of an opt-out is wrong once the
	 * contact has opted in again.
	 */
	readonly onlyWhileSuppressed?: boolean;
	/** Grant the text only if there is a recorded opt-in to it; see `hasOptedIn`. */
	readonly requireOptIn?: boolean;
	/**
	 * Grant the text only if each of these allows one more text of this scope to the contact. Counted are the texts that
	 * were claimed with a cap, for as long as the longest cap they were claimed with, but for those settled as not sent.
	 */
	readonly caps?: readonly FrequencyCap[];
}

export type ClaimAnswer =
	| { readonly granted: true; readonly textedBefore: boolean }
	| { readonly granted: false; readonly because: 'standing'; readonly standing: SuppressedStanding }
	| { readonly granted: false; readonly because: 'no_permission' | 'no_consent' }
	/** The caps allow no more texts before this time. */
	| { readonly granted: false; readonly because: 'frequency_cap'; readonly retryAt: number }
	| {
			readonly granted: false;
			readonly because: 'already_sent' | 'outcome_unknown';
			/** When it was settled, or claimed if it never was. */
			readonly at: number;
	  };

export interface Settlement {
	readonly contact: ContactRef;
	readonly sendKey: string;
	readonly at: number;
	/** `not_sent` gives the claim back, so that the step may be tried again; the others keep it. */
	readonly outcome: 'sent' | 'not_sent' | 'unknown';
}

export type StepOutcome = 'sent' | 'skipped' | 'failed' | 'deferred';

/** What became of one attempted text. Never holds the text itself. */
export interface StepLogEntry {
	readonly id: string;
	readonly at: number;
	/** Canonical number or its hash, or absent if the item had none that could be read. */
	readonly contact?: ContactRef;
	readonly kind: string;
	readonly campaign: string;
	readonly step: string;
	readonly scope: Scope;
	readonly outcome: StepOutcome;
	readonly successful: boolean;
	readonly label: string;
	readonly code?: string;
	readonly providerMessageId?: string;
	readonly executionId?: string;
}

export interface LedgerEntry {
	readonly cursor: Cursor;
	/** Place and hash of the event in its chain. */
	readonly anchor: ChainAnchor;
	/** Random text that was hashed with the event: what an archive of the ledger needs to be verified. */
	readonly salt: string;
	readonly event: ConsentEvent;
}

/** A place in the ledger of which only what names nobody is left. */
export interface ErasedEntry {
	readonly cursor: Cursor;
	readonly anchor: ChainAnchor;
	readonly erased: PublicPart;
	/** SHA-256 of what was erased and its salt: what the chain is verified with. */
	readonly personalDigest: string;
}

export interface ErasureRequest {
	readonly contact: ContactRef;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Who asked for it and why; it stays in the ledger, so it must not name the person. */
	readonly evidence?: Pick<Evidence, 'note' | 'requestedBy'>;
}

export interface ErasureAnswer {
	/** What the contact is known by from now on. */
	readonly hash: ContactHash;
	/** False if the store knew nothing of the contact, or nothing but what an earlier erasure left. */
	readonly isErased: boolean;
	/** What was erased by this call. */
	readonly ledgerEntries: number;
	readonly stepLogLines: number;
	readonly sendMarks: number;
	/** What survives: the state that decides the contact's standing. */
	readonly state: ConsentState;
}

/** What `verify` found. Without faults every entry since the trimmed part is there and as it was written. */
export interface LedgerVerdict {
	readonly entries: number;
	readonly heads: readonly ChainAnchor[];
	/** The first fault of each chain that has one. */
	readonly faults: readonly ChainFault[];
}

export interface ContactFilter {
	/** Only contacts with this standing for all texts, or, with `unsubscribed`, also those who left a list. */
	readonly status?: StandingStatus;
}

export interface ContactStanding {
	readonly cursor: Cursor;
	readonly contact: ContactRef;
	readonly standing: Standing;
	readonly listsLeft: readonly ListScope[];
}

export interface StepFilter {
	readonly contact?: ContactRef;
	readonly campaign?: string;
	readonly outcome?: StepOutcome;
	/** Inclusive. */
	readonly from?: number;
	/** Exclusive. */
	readonly to?: number;
}

export interface HealthWarning {
	readonly problem: string;
	readonly remedy: string;
}

export interface StoreHealth {
	readonly kind: 'redis' | 'sqlite';
	readonly account: string;
	/** Random id given to the store when it was created; a restored backup keeps it, an empty server has none. */
	readonly storeId: string;
	readonly schemaVersion: number;
	/** What was found that may lose opt-outs; empty is good. */
	readonly warnings: readonly HealthWarning[];
}
