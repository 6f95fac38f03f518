import type { INodeProperties } from 'n8n-workflow';
import { contact } from './contact';
import { list } from './list';
import type { Operation, Resource } from './operation';
import { policy } from './policy';
import { report } from './report';
import { stepLog } from './step-log';
import { store } from './store';

/** In the order of their names. */
export const RESOURCES: readonly [Resource, ...Resource[]] = [
	contact,
	list,
	policy,
	report,
	stepLog,
	store,
];

/** Everything that the node lets a user set. */
export const listProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: RESOURCES.map(({ option }) => option),
		default: firstOf(RESOURCES),
	},
	...RESOURCES.map(operationField),
	...RESOURCES.flatMap((resource) =>
		resource.operations.flatMap((operation) => fieldsOf(resource, operation)),
	),
];

function operationField({ option, operations, chosenAtStart }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [option.value] } },
		options: operations.map((operation) => operation.option),
		default: firstOf(chosenAtStart ? [chosenAtStart] : operations),
	};
}

function firstOf([first]: readonly [Pick<Resource, 'option'>, ...unknown[]]): string {
	return first.option.value;
}

function fieldsOf({ option }: Resource, operation: Operation): INodeProperties[] {
	return operation.fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: {
				...field.displayOptions?.show,
				resource: [option.value],
				operation: [operation.option.value],
			},
		},
	}));
}

/** @throws RangeError with a sentence for the builder if there is no such operation. */
export function operationNamed(resourceName: unknown, operationName: unknown): Operation {
	const resource = RESOURCES.find(({ option }) => option.value === resourceName);
	if (!resource) {
		throw new RangeError(
			`"${String(resourceName)}" is no resource of this node; choose one from the list`,
		);
	}
	const operation = resource.operations.find(({ option }) => option.value === operationName);
	if (operation) return operation;
	throw new RangeError(
		`"${String(operationName)}" is no operation of ${resource.option.name}; choose one from the list`,
	);
}
