import type { GenericValue, IDataObject } from 'n8n-workflow';

/** A copy without the fields that are `undefined`, which n8n would show as empty. */
export function presentFields(
	fields: Readonly<Record<string, GenericValue | object | undefined>>,
): IDataObject {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as IDataObject;
}
