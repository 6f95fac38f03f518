import type { IExecuteFunctions } from 'n8n-workflow';

/** What proves to the provider who is asking. `n8n`: a credential type that knows how to authenticate by itself. */
export type Authentication =
	| { readonly by: 'nothing' }
	| { readonly by: 'n8n'; readonly credentialType: string }
	| { readonly by: 'basic'; readonly user: string; readonly password: string }
	| { readonly by: 'header' | 'query'; readonly name: string; readonly value: string };

/**
 * Reads the generic credential that is chosen for a custom provider.
 * @throws if it is missing or cannot be read.
 */
export async function authenticationOf(context: IExecuteFunctions): Promise<Authentication> {
	switch (context.getNodeParameter('authentication', 0, 'none')) {
		case 'basicAuth': {
			const { user, password } = await context.getCredentials('httpBasicAuth');
			return { by: 'basic', user: String(user), password: String(password) };
		}
		case 'headerAuth': {
			const { name, value } = await context.getCredentials('httpHeaderAuth');
			return { by: 'header', name: String(name), value: String(value) };
		}
		case 'queryAuth': {
			const { name, value } = await context.getCredentials('httpQueryAuth');
			return { by: 'query', name: String(name), value: String(value) };
		}
		default:
			return { by: 'nothing' };
	}
}
