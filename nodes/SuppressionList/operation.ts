import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { SuppressionStore } from '../../src/store/suppression-store';

/** One output item, before the router says which input item it came from. */
export interface Answer {
	readonly json: IDataObject;
	readonly binary?: IBinaryKeyData;
}

/** An entry of a list of options, with what n8n shows of an operation in its node panel. */
export type NamedOption = INodePropertyOptions & { readonly value: string };

/** What an operation does, once it has looked at the node's settings. Whatever it throws becomes the item's error. */
export type Work =
	| {
			readonly each: 'item';
			readonly execute: (store: SuppressionStore, itemIndex: number) => Promise<Answer[]>;
	  }
	| {
			/** For all items together, e.g. because the items are what is imported. */
			readonly each: 'run';
			readonly execute: (store: SuppressionStore) => Promise<Answer[]>;
	  };

/** One operation of the node: what the user sees of it, and what it does. */
export interface Operation {
	readonly option: NamedOption & { readonly action: string; readonly description: string };
	/** Shown only for this operation; the resource adds the condition. */
	readonly fields: readonly INodeProperties[];
	/** What an item that could not be processed says beside `error`; nothing in it may read as permission. */
	readonly failed?: IDataObject;
	/** Called once for a run. */
	readonly prepare: (context: IExecuteFunctions) => Work;
}

/** What operations are about, e.g. contacts. */
export interface Resource {
	readonly option: NamedOption;
	/** In the order of their names. */
	readonly operations: readonly [Operation, ...Operation[]];
	/** Chosen at the start; the first one unless said otherwise, e.g. because that one cannot be undone. */
	readonly chosenAtStart?: Operation;
}
