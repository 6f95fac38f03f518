import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';

const showFor = (storeType: 'embedded' | 'redis', more: Record<string, unknown[]> = {}) => ({
	show: { storeType: [storeType], ...more } as Record<string, string[] | boolean[]>,
});

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
			description: 'Starts with redis://, or rediss:// for TLS',
			displayOptions: showFor('redis', { connectBy: ['url'] }),
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: 'localhost',
			placeholder: 'e.g. redis.example.com',
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 6379,
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
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
			displayOptions: showFor('redis', { connectBy: ['fields'] }),
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
