import type { INodeProperties } from 'n8n-workflow';

export const requireOptInOption: INodeProperties = {
	displayName: 'Require Opt-In',
	name: 'requireOptIn',
	type: 'boolean',
	default: true,
	description:
		'Whether only contacts with a recorded opt-in, to all texts or to this list, may be texted. If the Suppression Store credential demands it, this cannot switch it off.',
};
