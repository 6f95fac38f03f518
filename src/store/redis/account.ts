import { randomBytes } from 'node:crypto';
import { decodeState, EMPTY_STATE, type ConsentState } from '../../consent/state';
import type { Call, RedisConnection } from './connection';
import { damaged } from './failures';
import type { Head } from './head';
import { AccountKeys, digestOf } from './layout';
import { encodeMarker, type Marker } from './marker';
import type { ScriptName } from './scripts';
import { Turns } from './turns';

/** The markers of all partitions: they differ in how many people were erased. */
export type Markers = readonly [Marker, ...Marker[]];

/** What a process remembers for its writing to an account. */
class Writing {
	/** The heads of the partitions as this process saw them last; others may have moved them since. */
	readonly lastHeads = new Map<number, Head>();
	/** Name of this process among those who write to the same partition. */
	readonly writer = randomBytes(9).toString('base64url');
	/** Who of this process may write to a partition: two at the same time would only make each other try again. */
	readonly turns = new Turns();
}

/** One account in an open store: the connection, where its data is, and the marker that each call must find. */
export class RedisAccount {
	/** What ties a cursor to this account of this store. */
	readonly owner: string;
	private readonly expectedMarkers: readonly string[];

	/** @param markers of all partitions, as they were found. */
	constructor(
		readonly name: string,
		readonly connection: RedisConnection,
		readonly markers: Markers,
		readonly keys: AccountKeys,
		readonly writing = new Writing(),
	) {
		this.expectedMarkers = markers.map(encodeMarker);
		this.owner = digestOf(`${markers[0].storeId} ${name}`);
	}

	/** The same account with the markers that were found later. */
	withMarkers(markers: Markers): RedisAccount {
		return new RedisAccount(this.name, this.connection, markers, this.keys, this.writing);
	}

	/** The marker that a call expects in a partition. */
	markerOf(partition: number): Marker {
		return this.markers[partition] ?? this.markers[0];
	}

	/** A call of a script that begins by looking for the marker of the partition. */
	call(
		script: ScriptName,
		partition: number,
		keys: readonly string[],
		args: readonly (string | number | Buffer)[],
	): Call & { readonly script: ScriptName } {
		return {
			script,
			keys: [this.keys.marker(partition), ...keys],
			args: [this.expectedMarkers[partition] ?? '', ...args],
		};
	}

	/** The reply to one call. */
	async ask(...call: Parameters<RedisAccount['call']>): Promise<unknown> {
		const [reply] = await this.connection.run([this.call(...call)]);
		return reply;
	}

	/** The reply to one call, with buffers for its texts. */
	async askForBytes(...call: Parameters<RedisAccount['call']>): Promise<unknown> {
		const [reply] = await this.connection.run([{ ...this.call(...call), inBytes: true }]);
		return reply;
	}
}

/**
 * The state in a reply; null is that of a contact without events.
 * @throws SuppressionStoreError 'damaged': a standing that cannot be read must never pass for "subscribed".
 */
export function readState(reply: unknown): ConsentState {
	if (reply === null) return EMPTY_STATE;
	if (typeof reply !== 'string' || reply === '') throw damaged();
	try {
		return decodeState(reply);
	} catch {
		throw damaged();
	}
}
