import type { PackageDirectoryLoader } from 'n8n-core';
import {
	ICredentialsHelper,
	isExpression,
	NodeHelpers,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialType,
	type IHttpRequestOptions,
	type INode,
	type INodeCredentialsDetails,
	type INodeParameters,
	type INodeProperties,
	type IRequestOptionsSimplified,
	type IWorkflowExecuteAdditionalData,
	type Workflow,
} from 'n8n-workflow';
import { STAND_IN_CREDENTIALS } from './stand-in-credentials';

/** Decrypted credential data by credential type. */
export type CredentialData = Readonly<Record<string, ICredentialDataDecryptedObject>>;

/**
 * Gives nodes the credentials of a test instead of those of n8n's database, with the
 * fields' defaults filled in and requests authenticated as n8n does.
 */
export class TestCredentials extends ICredentialsHelper {
	constructor(
		private readonly pack: PackageDirectoryLoader,
		private readonly data: CredentialData,
	) {
		super();
	}

	override getParentTypes(): string[] {
		return [];
	}

	override isCredentialUsableByNode(): boolean {
		return true;
	}

	/** @throws if the node names a credential that the test does not have, as n8n does for a deleted one. */
	override async getDecrypted(
		_additionalData: IWorkflowExecuteAdditionalData,
		chosen: INodeCredentialsDetails,
		type: string,
	): Promise<ICredentialDataDecryptedObject> {
		const data = this.data[type];
		if (!data) {
			throw new RangeError(`Credential with ID "${chosen.id}" does not exist for type "${type}".`);
		}
		const properties = this.getCredentialsProperties(type);
		return NodeHelpers.getNodeParameters(
			properties,
			data as INodeParameters,
			true,
			false,
			null,
			null,
		) as ICredentialDataDecryptedObject;
	}

	override async authenticate(
		credentials: ICredentialDataDecryptedObject,
		type: string,
		request: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.typeOf(type);
		const options = request as IHttpRequestOptions;
		if (authenticate === undefined) return options;
		if (typeof authenticate === 'function') return await authenticate(credentials, options);
		if (!workflow || !node) throw new RangeError('Authentication needs the workflow and the node');
		const resolve = (text: string): string =>
			isExpression(text) ? resolveExpression(text, credentials, workflow, node) : text;
		const additions = Object.entries(authenticate.properties).map(([part, values]) => {
			const resolved = Object.entries(values ?? {}).map(([name, value]) => [
				resolve(name),
				resolve(String(value)),
			]);
			const before = options[part as keyof IHttpRequestOptions] as object | undefined;
			return [part, { ...before, ...Object.fromEntries(resolved) }];
		});
		return { ...options, ...Object.fromEntries(additions) };
	}

	override async preAuthentication(): Promise<undefined> {
		return undefined;
	}

	override async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	override async getCredentials(): Promise<ICredentials> {
		throw new RangeError('The tests have no encrypted credentials');
	}

	override async updateCredentials(): Promise<void> {}

	override async updateCredentialsOauthTokenData(): Promise<void> {}

	override getCredentialsProperties(type: string): INodeProperties[] {
		return this.typeOf(type).properties;
	}

	private typeOf(type: string): ICredentialType {
		return (
			STAND_IN_CREDENTIALS.find(({ name }) => name === type) ?? this.pack.getCredential(type).type
		);
	}
}

function resolveExpression(
	text: string,
	credentials: ICredentialDataDecryptedObject,
	workflow: Workflow,
	node: INode,
): string {
	const value = workflow.expression.getSimpleParameterValue(node, text, 'internal', {
		$credentials: credentials,
	});
	return value === undefined || value === null ? '' : String(value);
}
