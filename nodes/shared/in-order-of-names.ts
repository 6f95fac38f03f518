import type { INodeProperties } from 'n8n-workflow';

/** Options in the order in which n8n lists them. */
export function inOrderOfNames(options: readonly INodeProperties[]): INodeProperties[] {
	return [...options].sort((a, b) => a.displayName.localeCompare(b.displayName));
}
