import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

const showFor = (storeType: 'embedded' | 'redis', more: Record<string, unknown[]> = {}) => ({
	show: { storeType: [storeType], ...more } as Record<string, string[] | boolean[]>,
});

type RedisMode = 'single' | 'sentinel' | 'cluster';

const REDIS_MODES: readonly RedisMode[] = ['single', 'sentinel', 'cluster'];

/**
 * Shows a field of Redis in some of its setups only. A field of the single server is hidden in the others
 * rather than shown in its own: a credential that was saved before there was a choice has no setup at all.
 */
const showForMode = (modes: readonly RedisMode[], more: Record<string, unknown[]> = {}) =>
	modes.includes('single')
		? {
				...showFor('redis', more),
				hide: { redisMode: REDIS_MODES.filter((mode) => !modes.includes(mode)) },
			}
		: showFor('redis', { redisMode: [...modes], ...more });

/** Where the suppression list lives. Nodes without this credential use the embedded store. */
export class SuppressionStoreApi implements ICredentialType {
	name = 'suppressionStoreApi';

	displayName = 'Suppression Store API';

	icon: Icon = { light: 'file:suppressionStore.svg', dark: 'file:suppressionStore.dark.svg' };

	documentationUrl = 'https://github.com/n8n-nodes-sms-opt-out/n8n-nodes-sms-opt-out#credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Store',
			name: 'storeType',
			type: 'options',
			options: [
				{
					name: 'Embedded',
					value: 'embedded',
					description: 'A file in the n8n folder: nothing to install, for n8n on one machine',
				},
				{
					name: 'Redis',
					value: 'redis',
					description: 'A Redis or Valkey server: for queue mode and several machines',
				},
			],
			default: 'embedded',
		},
		{
			displayName: 'Account',
			name: 'account',
			type: 'string',
			default: 'default',
			placeholder: 'e.g. acme-clinic',
			description:
				'The brand whose contacts these are. Opt-outs of one account never count for another.',
		},
		{
			displayName: 'File',
			name: 'filePath',
			type: 'string',
			default: '',
			placeholder: 'e.g. /home/node/.n8n/sms-opt-out/suppressions.sqlite',
			description: 'Where the file is. Leave empty to keep it in the n8n folder.',
			displayOptions: showFor('embedded'),
		},
		{
			displayName: 'Server Setup',
			name: 'redisMode',
			type: 'options',
			options: [
				{
					name: 'Redis Cluster',
					value: 'cluster',
					description: 'Several masters that share the data',
				},
				{
					name: 'Sentinel',
					value: 'sentinel',
					description: 'A master with replicas, one of which takes over when it fails',
				},
				{
					name: 'Single Server',
					value: 'single',
					description: 'One address, also that of most managed services',
				},
			],
			default: 'single',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Connect By',
			name: 'connectBy',
			type: 'options',
			options: [
				{ name: 'Fields', value: 'fields' },
				{ name: 'URL', value: 'url' },
			],
			default: 'fields',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. rediss://user:password@redis.example.com:6380/0',
			description:
				'Starts with redis://, or rediss:// for TLS. For Sentinel: redis-sentinel://user:password@host1:26379,host2:26379/0#mymaster. For Redis Cluster: redis-cluster://user:password@host1:6379,host2:6379.',
			displayOptions: showFor('redis', { connectBy: ['url'] }),
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: 'localhost',
			placeholder: 'e.g. redis.example.com',
			displayOptions: showForMode(['single'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 6379,
			displayOptions: showForMode(['single'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'Sentinels',
			name: 'sentinels',
			type: 'string',
			default: '',
			placeholder: 'e.g. sentinel1:26379, sentinel2:26379, sentinel3:26379',
			description: 'Addresses of the Sentinels, separated by commas',
			displayOptions: showForMode(['sentinel'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'Master Name',
			name: 'masterName',
			type: 'string',
			default: 'mymaster',
			placeholder: 'e.g. mymaster',
			description: 'What the Sentinels call the master',
			displayOptions: showForMode(['sentinel'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'Nodes',
			name: 'clusterNodes',
			type: 'string',
			default: '',
			placeholder: 'e.g. redis1:6379, redis2:6379, redis3:6379',
			description: 'Addresses of some nodes, separated by commas; the others are found by them',
			displayOptions: showForMode(['cluster'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'User',
			name: 'username',
			type: 'string',
			default: '',
			placeholder: 'e.g. n8n',
			description: 'Leave empty unless the server has ACL users',
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
		},
		{
			displayName: 'Database Number',
			name: 'database',
			type: 'number',
			default: 0,
			displayOptions: showForMode(['single', 'sentinel'], { connectBy: ['fields'] }),
		},
		{
			displayName: 'Use TLS',
			name: 'tls',
			type: 'boolean',
			default: false,
			description: 'Whether to encrypt the connection',
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
		},
		{
			displayName: 'Sentinel User',
			name: 'sentinelUsername',
			type: 'string',
			default: '',
			placeholder: 'e.g. n8n',
			description: 'User of the Sentinels themselves. Leave empty unless they have ACL users.',
			displayOptions: showForMode(['sentinel']),
		},
		{
			displayName: 'Sentinel Password',
			name: 'sentinelPassword',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'Password of the Sentinels themselves. Leave empty if they ask for none.',
			displayOptions: showForMode(['sentinel']),
		},
		{
			displayName: 'Sentinels Use TLS',
			name: 'sentinelTls',
			type: 'options',
			options: [
				{ name: 'As the Redis Servers Do', value: 'same' },
				{ name: 'No', value: 'no' },
				{ name: 'Yes', value: 'yes' },
			],
			default: 'same',
			description: 'Whether the connection to the Sentinels is encrypted',
			displayOptions: showForMode(['sentinel']),
		},
		{
			displayName: 'CA Certificate',
			name: 'ca',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. -----BEGIN CERTIFICATE-----',
			description: 'Certificate of your own authority. Leave empty for a public one.',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Client Certificate',
			name: 'clientCertificate',
			type: 'string',
			typeOptions: { password: true, rows: 4 },
			default: '',
			placeholder: 'e.g. -----BEGIN CERTIFICATE-----',
			description: 'Leave empty unless the server asks for one',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Client Key',
			name: 'clientKey',
			type: 'string',
			typeOptions: { password: true, rows: 4 },
			default: '',
			placeholder: 'e.g. -----BEGIN PRIVATE KEY-----',
			description: 'Private key of the client certificate',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'An Opt-Out Counts as Stored When',
			name: 'durability',
			type: 'options',
			options: [
				{
					name: 'It Is on the Disk of the Master',
					value: 'disk',
					description:
						'Survives a power failure. The server needs its append-only file, and appendfsync always or Redis 7.2 or 8.',
				},
				{
					name: 'Replicas Have It Too',
					value: 'replicas',
					description: 'Survives the loss of the master while a replica takes over',
				},
				{
					name: 'The Master Has Taken It',
					value: 'acknowledged',
					description: 'Survives what the persistence of the server survives',
				},
			],
			default: 'acknowledged',
			description:
				'What is waited for after each write. If it is not reached in time, the node reports a failure; repeating the write is safe.',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Number of Replicas',
			name: 'replicas',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description:
				'How many replicas must have a write. With fewer than may take over, the one that does may lack it.',
			displayOptions: showFor('redis', { durability: ['replicas'] }),
		},
		{
			displayName: 'Key Prefix',
			name: 'keyPrefix',
			type: 'string',
			default: 'sms-opt-out',
			placeholder: 'e.g. sms-opt-out',
			description: 'Start of all key names, so that the server can be shared',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Create Store',
			name: 'createStore',
			type: 'boolean',
			default: false,
			description:
				'Whether testing this credential creates the store if the database is empty. Turn it on for a new store, then off: an emptied database is then noticed, instead of letting everybody be texted again.',
			displayOptions: showFor('redis'),
		},
		{
			displayName: 'Time Limit (Seconds)',
			name: 'timeoutSeconds',
			type: 'number',
			typeOptions: { minValue: 0.1 },
			default: 2,
			description: 'How long to wait for the store. Without an answer no text is sent.',
		},
		{
			displayName: 'Require Opt-In',
			name: 'requireOptIn',
			type: 'boolean',
			default: false,
			description:
				'Whether every node lets sequence steps and broadcasts out only to contacts with a recorded opt-in',
		},
		{
			displayName: 'Frequency Cap (Texts)',
			name: 'capTexts',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description:
				'How many sequence steps and broadcasts of one list a contact may get within the window, from all nodes together. 0 means no cap.',
		},
		{
			displayName: 'Frequency Cap Window (Days)',
			name: 'capDays',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 366 },
			default: 7,
			displayOptions: { show: { capTexts: [{ _cnd: { gt: 0 } }] } },
		},
		{
			displayName: 'Hash Contacts',
			name: 'hashContacts',
			type: 'boolean',
			default: false,
			description:
				'Whether the store keeps keyed hashes of phone numbers instead of the numbers. An account has it from its start or never: turn it on for a new account only.',
		},
		{
			displayName: 'Contact Key ID',
			name: 'contactKeyId',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-a',
			description:
				'Name of the contact key, which is stored with the hashes: 1 to 32 letters, digits, dashes and underscores',
		},
		{
			displayName: 'Contact Key',
			name: 'contactKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Random secret of at least 32 characters, for hashing all contacts or those whom you erase. Leave ID and key empty if you do neither. Keep it in a second place: if it is lost, the hashed contacts cannot be found any more and no text can be sent.',
		},
		{
			displayName: 'Hash Key',
			name: 'hashKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Secret for storing replies as keyed hashes instead of text. Only needed if a Mark Opted-Out node is set to that.',
		},
	];
}
