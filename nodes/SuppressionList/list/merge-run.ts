import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { listOf, type ListScope } from '../../../src/consent/scope';
import { mergeLists } from '../../../src/operations/merge-lists';
import { inOrderOfNames } from '../../shared/in-order-of-names';
import { scopeOf } from '../../shared/list-field';
import { parameterReader, textReader } from '../../shared/parameters';
import type { Work } from '../operation';

/** The fields of an operation by which one list takes the place of another. */
export function nameFields(...options: readonly INodeProperties[]): INodeProperties[] {
	return [
		{
			displayName: 'List',
			name: 'fromList',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. promos',
			description:
				'Name of the list as it is. Nodes and list keywords that still name it go on counting for it: change them, then run this operation again.',
		},
		{
			displayName: 'New List',
			name: 'intoList',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. marketing',
			description: 'Name of the list that takes its place',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: inOrderOfNames([
				{
					displayName: 'Dry Run',
					name: 'dryRun',
					type: 'boolean',
					default: false,
					description: 'Whether to count only, and record nothing',
				},
				...options,
			]),
		},
	];
}

/** Merges the lists that each item names, and answers with the counts. */
export function prepareMerge(
	context: IExecuteFunctions,
	takesOptIns: (options: IDataObject) => boolean,
): Work {
	const from = textReader(context, 'fromList', 'List');
	const into = textReader(context, 'intoList', 'New List');
	const readOptions = parameterReader<IDataObject>(context, 'options', {});
	return {
		each: 'item',
		execute: async (store, itemIndex) => {
			const options = readOptions(itemIndex);
			const merge = {
				from: listNamed(from(itemIndex), 'List'),
				into: listNamed(into(itemIndex), 'New List'),
				takeOptIns: takesOptIns(options),
			};
			if (merge.from === merge.into) throw sameList(merge.from);
			const dryRun = options.dryRun === true;
			const { isDone: _, ...counts } = await mergeLists(store, merge, { dryRun });
			return [
				{ json: { list: listOf(merge.from), newList: listOf(merge.into), dryRun, ...counts } },
			];
		},
	};
}

function listNamed(name: string, field: string): ListScope {
	const scope = scopeOf(name);
	if (scope !== 'all') return scope;
	throw new RangeError(`${field} is empty or "all"; write the name of one list`);
}

function sameList(list: ListScope): RangeError {
	return new RangeError(
		`List and New List are both "${listOf(list)}": case and outer spaces do not tell lists apart`,
	);
}
