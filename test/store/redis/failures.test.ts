import { inspect } from 'node:util';
import { SuppressionStoreError, type StoreFailure } from '../../../src/store/errors';
import { storeErrorFrom } from '../../../src/store/redis/failures';

function coded(code: string, message: string): Error {
	return Object.assign(new Error(message), { code });
}

describe('errors of Redis and of the connection', () => {
	it.each<[StoreFailure, Error]>([
		['unreachable', coded('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:6379')],
		['unreachable', coded('ECONNREFUSED', '')],
		['unreachable', coded('ENOTFOUND', 'getaddrinfo ENOTFOUND redis.example')],
		['unreachable', coded('ECONNRESET', 'read ECONNRESET')],
		['unreachable', new Error('Connection is closed.')],
		['unreachable', new Error('Reached the max retries per request limit (which is 0).')],
		['unreachable', new Error("Stream isn't writeable and enableOfflineQueue options is false")],
		['unreachable', new Error('Command aborted due to connection close')],
		['timeout', coded('ETIMEDOUT', 'connect ETIMEDOUT')],
		['timeout', new Error('Command timed out')],
		['timeout', new Error("Socket timeout. Expecting data, but didn't receive any in 2250ms.")],
		['access_denied', new Error('WRONGPASS invalid username-password pair or user is disabled.')],
		['access_denied', new Error('ERR invalid password')],
		['access_denied', new Error('NOAUTH Authentication required.')],
		['access_denied', new Error('ERR Protocol error: unauthenticated multibulk length')],
		['access_denied', new Error('ERR Protocol error: unauthenticated bulk length')],
		[
			'access_denied',
			new Error("NOPERM this user has no permissions to run the 'evalsha' command"),
		],
		['misconfigured', new Error('ERR DB index is out of range')],
		['misconfigured', coded('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate')],
		['misconfigured', coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify')],
		['misconfigured', coded('CERT_HAS_EXPIRED', 'certificate has expired')],
		['misconfigured', coded('ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP doesn't match")],
		['misconfigured', coded('EPROTO', 'wrong version number')],
		['misconfigured', new Error('Protocol error, got "H" as reply type byte')],
		['not_ready', new Error('LOADING Redis is loading the dataset in memory')],
		['not_ready', new Error("READONLY You can't write against a read only replica.")],
		['not_ready', new Error('MISCONF Errors writing to the AOF file: No space left on device')],
		['not_ready', new Error("OOM command not allowed when used memory > 'maxmemory'.")],
		[
			'not_ready',
			new Error(
				"ERR Error running script (call to f_0): @user_script:1: @user_script: 1: -OOM command not allowed when used memory > 'maxmemory'.",
			),
		],
		['not_ready', new Error('MASTERDOWN Link with MASTER is down')],
		['not_ready', new Error('NOREPLICAS Not enough good replicas to write.')],
		['not_ready', new Error('BUSY Redis is busy running a script.')],
		['not_ready', new Error('ERR max number of clients reached')],
		['not_ready', new Error('TRYAGAIN Multiple keys request during rehashing of slot')],
		['misconfigured', new Error('ERR This instance has cluster support disabled')],
		['misconfigured', new Error("ERR unknown command 'SENTINEL', with args beginning with: ")],
		['not_ready', new Error('nobody foresaw this')],
		['not_ready', new Error('CLUSTERDOWN The cluster is down')],
		['misconfigured', new Error('MOVED 3999 127.0.0.1:6381')],
		['unsupported', new Error("ERR unknown command 'EVALSHA', with args beginning with: ")],
		['damaged', new Error('WRONGTYPE Operation against a key holding the wrong kind of value')],
	])('are %s: %s', (failure, error) => {
		expect(storeErrorFrom(error)).toMatchObject({ name: 'SuppressionStoreError', failure });
	});

	it('keep neither what a command was called with nor what is quoted', () => {
		const reply = Object.assign(
			new Error("ERR unknown command 'EVALSHA', with args beginning with: '12025550100' "),
			{ command: { name: 'evalsha', args: ['12025550100', 'hunter2'] } },
		);
		const unquoted = new Error('ERR no such thing as 12025550101');
		for (const error of [reply, unquoted]) {
			const shown = inspect(storeErrorFrom(error), { depth: 10, showHidden: true });
			expect(shown).not.toMatch(/1202555|hunter2/);
		}
	});

	it('that are the store’s own stay as they are', () => {
		const own = new SuppressionStoreError('damaged', 'message', 'remedy');
		expect(storeErrorFrom(own)).toBe(own);
	});
});
