import { decodeState, EMPTY_STATE, type ConsentState } from '../../consent/state';
import type { Call, RedisConnection } from './connection';
import { damaged } from './failures';
import { AccountKeys } from './layout';
import { encodeMarker, type Marker } from './marker';
import type { ScriptName } from './scripts';

/** One account in an open store: the connection, where its data is, and the marker that each call must find. */
export class RedisAccount {
	private readonly expectedMarker: string;

	constructor(
		readonly name: string,
		readonly connection: RedisConnection,
		readonly marker: Marker,
		readonly keys: AccountKeys,
	) {
		this.expectedMarker = encodeMarker(marker);
	}

	/** A call of a script that begins by looking for the marker of the partition. */
	call(
		script: ScriptName,
		partition: number,
		keys: readonly string[],
		args: readonly (string | number)[],
	): Call {
		return {
			script,
			keys: [this.keys.marker(partition), ...keys],
			args: [this.expectedMarker, ...args],
		};
	}

	/** The reply to one call. */
	async ask(
		...[script, partition, keys, args]: Parameters<RedisAccount['call']>
	): Promise<unknown> {
		const [reply] = await this.connection.run([this.call(script, partition, keys, args)]);
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
