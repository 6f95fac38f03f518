import { readSlotMap } from '../../../src/store/redis/servers/cluster-slots';
import { nameOf, parseAddress } from '../../../src/store/redis/servers/address';
import { redirectionOf } from '../../../src/store/redis/servers/redirection';

const ANSWERED_BY = { host: '10.0.0.9', port: 7000 };

describe('the reply to CLUSTER SLOTS', () => {
	it('names masters and replicas, and who has which slot', () => {
		const map = readSlotMap(
			[
				[0, 1, ['10.0.0.1', 7001, 'id1'], ['10.0.0.4', 7004, 'id4']],
				[3, 3, ['10.0.0.2', 7002, 'id2', []], ['10.0.0.5', 7005, 'id5', []]],
				[5, 5, ['10.0.0.1', 7001, 'id1'], ['10.0.0.4', 7004, 'id4']],
			],
			ANSWERED_BY,
		);
		expect(map.owners.map((owner) => owner && nameOf(owner))).toEqual([
			'10.0.0.1:7001',
			'10.0.0.1:7001',
			undefined,
			'10.0.0.2:7002',
			undefined,
			'10.0.0.1:7001',
		]);
		expect(map.masters.map(nameOf)).toEqual(['10.0.0.1:7001', '10.0.0.2:7002']);
		expect(map.replicas.map(nameOf)).toEqual(['10.0.0.4:7004', '10.0.0.5:7005']);
	});

	it.each([null, ''])('means the node that answered by the host %j', (host) => {
		const map = readSlotMap([[0, 0, [host, 7001, 'id1']]], ANSWERED_BY);
		expect(map.owners[0]).toEqual({ host: '10.0.0.9', port: 7001 });
	});

	it('has no address for a node whose host it does not know', () => {
		const map = readSlotMap([[0, 0, ['?', 7001, 'id1'], ['?', 7002, 'id2']]], ANSWERED_BY);
		expect(map).toEqual({ owners: [], masters: [], replicas: [] });
	});

	it('gives the host name that the certificate of a node is for', () => {
		const names = ['hostname', 'redis1.example.com'];
		const map = readSlotMap([[0, 0, ['10.0.0.1', 7001, 'id1', names]]], ANSWERED_BY);
		expect(map.owners[0]).toEqual({
			host: '10.0.0.1',
			port: 7001,
			certifiedName: 'redis1.example.com',
		});
	});

	it.each([[null], ['OK'], [['no range']]])('is not %j', (reply) => {
		expect(() => readSlotMap(reply, ANSWERED_BY)).toThrow(
			expect.objectContaining({ failure: 'damaged' }),
		);
	});
});

describe('an error that says that nothing was carried out', () => {
	it.each<[string, unknown]>([
		['MOVED 3999 127.0.0.1:6381', { kind: 'moved', to: { host: '127.0.0.1', port: 6381 } }],
		['MOVED 3999 ::1:6381', { kind: 'moved', to: { host: '::1', port: 6381 } }],
		['MOVED 3999 :6381', { kind: 'moved', to: { host: '', port: 6381 } }],
		['MOVED 3999', { kind: 'moved', to: undefined }],
		['ASK 3999 redis1:6381', { kind: 'ask', to: { host: 'redis1', port: 6381 } }],
		['NOSCRIPT No matching script. Please use EVAL.', { kind: 'send script' }],
		['TRYAGAIN Multiple keys request during rehashing of slot', { kind: 'wait' }],
		['CLUSTERDOWN The cluster is down', { kind: 'wait' }],
		["READONLY You can't write against a read only replica.", { kind: 'find master' }],
		[
			"ERR Error running script (call to f_1): @user_script:1: -READONLY You can't write against a read only replica.",
			{ kind: 'find master' },
		],
		["Stream isn't writeable and enableOfflineQueue options is false", { kind: 'not sent' }],
	])('is "%s"', (message, expected) => {
		expect(redirectionOf(new Error(message))).toEqual(expected);
	});

	it.each([
		'Connection is closed.',
		'Command timed out',
		'Command aborted due to connection close',
		'Reached the max retries per request limit (which is 0).',
		'LOADING Redis is loading the dataset in memory',
		'ERR MOVED is not the first word',
		'NOREPLICAS Not enough good replicas to write.',
	])('is not "%s"', (message) => {
		expect(redirectionOf(new Error(message))).toBeUndefined();
	});
});

describe('an address', () => {
	it.each([
		['redis1', { host: 'redis1', port: 6379 }],
		[' redis1:7000 ', { host: 'redis1', port: 7000 }],
		['[::1]:7000', { host: '::1', port: 7000 }],
		['[::1]', { host: '::1', port: 6379 }],
	])('may be %j', (written, address) => {
		expect(parseAddress(written, 6379)).toEqual(address);
	});

	it.each(['', ':6379', 'redis1:', 'redis1:0', 'redis1:99999', '::1:7000', 'a b', 'me@redis1'])(
		'is not %j',
		(written) => {
			expect(parseAddress(written, 6379)).toBeUndefined();
		},
	);
});
