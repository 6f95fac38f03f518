import type { ICredentialType } from 'n8n-workflow';

const field = (name: string) => ({
	displayName: name,
	name,
	type: 'string' as const,
	default: '',
});

/** Credential types of n8n itself with the fields and the way of authenticating that they have there. */
export const STAND_IN_CREDENTIALS: readonly ICredentialType[] = [
	{
		name: 'twilioApi',
		displayName: 'Twilio API',
		properties: ['authType', 'accountSid', 'authToken', 'apiKeySid', 'apiKeySecret'].map(field),
		authenticate: {
			type: 'generic',
			properties: {
				auth: {
					username:
						'={{ $credentials.authType === "apiKey" ? $credentials.apiKeySid : $credentials.accountSid }}',
					password:
						'={{ $credentials.authType === "apiKey" ? $credentials.apiKeySecret : $credentials.authToken }}',
				},
			},
		},
	},
	{
		name: 'httpHeaderAuth',
		displayName: 'Header Auth',
		genericAuth: true,
		properties: ['name', 'value'].map(field),
		authenticate: {
			type: 'generic',
			properties: { headers: { '={{$credentials.name}}': '={{$credentials.value}}' } },
		},
	},
	{
		name: 'httpBasicAuth',
		displayName: 'Basic Auth',
		genericAuth: true,
		properties: ['user', 'password'].map(field),
	},
	{
		name: 'httpQueryAuth',
		displayName: 'Query Auth',
		genericAuth: true,
		properties: ['name', 'value'].map(field),
	},
];
