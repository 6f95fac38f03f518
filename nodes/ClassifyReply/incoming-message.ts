import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { readInbound } from '../../src/providers/inbound';
import type { InboundText } from '../../src/providers/provider';
import { momentOf } from '../shared/moment';
import { isLeftEmpty, parameterReader } from '../shared/parameters';

const SHOWN_FOR_FIELDS = { show: { messageSource: ['fields'] } };

export const messageFields: INodeProperties[] = [
	{
		displayName: 'Message Source',
		name: 'messageSource',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'Find the message in what a Twilio webhook or trigger passes on, or in fields such as from, to and text',
			},
			{
				name: 'Fields',
				value: 'fields',
				description: 'Say where each part of the message is',
			},
		],
		default: 'automatic',
		description: 'Where the message is in the incoming item',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		default: '={{ $json.text }}',
		placeholder: 'e.g. STOP',
		required: true,
		description: 'What the contact wrote',
		displayOptions: SHOWN_FOR_FIELDS,
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'string',
		default: '={{ $json.from }}',
		placeholder: 'e.g. +1 212 555 0123',
		required: true,
		description: 'Number of the contact, in any usual spelling',
		displayOptions: SHOWN_FOR_FIELDS,
	},
	{
		displayName: 'To',
		name: 'to',
		type: 'string',
		default: '={{ $json.to }}',
		placeholder: 'e.g. +1 415 555 0100',
		description: 'Your own number that the contact wrote to; a short code is fine',
		displayOptions: SHOWN_FOR_FIELDS,
	},
	{
		displayName: 'Message ID',
		name: 'messageId',
		type: 'string',
		default: '={{ $json.messageId }}',
		placeholder: 'e.g. SM0123456789abcdef0123456789abcdef',
		description:
			"The provider's ID of the message. With it, a message that is delivered twice counts once.",
		displayOptions: SHOWN_FOR_FIELDS,
	},
	{
		displayName: 'Received At',
		name: 'receivedAt',
		type: 'dateTime',
		default: '={{ $json.receivedAt }}',
		description: 'When the contact wrote it. Leave empty for now.',
		displayOptions: SHOWN_FOR_FIELDS,
	},
];

/**
 * Reads each item's message as the builder chose.
 * The reader throws a RangeError with a sentence for the builder if an item has no text or no sender.
 */
export function messageReader(
	context: IExecuteFunctions,
): (itemIndex: number, item: IDataObject) => InboundText {
	const source = parameterReader(context, 'messageSource', 'automatic');
	const fromFields = fieldsReader(context);
	return (itemIndex, item) => {
		const message = source(itemIndex) === 'fields' ? fromFields(itemIndex) : readInbound(item);
		if (!message || message.from.trim() === '') {
			throw new RangeError(
				'There is no text message with a sender in this item; pass on what the provider sends, or set Message Source to "Fields" and fill in Text and From',
			);
		}
		return message;
	};
}

function fieldsReader(context: IExecuteFunctions): (itemIndex: number) => InboundText {
	const textLeftEmpty = isLeftEmpty(context, 'text');
	const text = parameterReader<unknown>(context, 'text', '');
	const from = parameterReader<unknown>(context, 'from', '');
	const to = parameterReader<unknown>(context, 'to', '');
	const messageId = parameterReader<unknown>(context, 'messageId', '');
	const receivedAt = parameterReader<unknown>(context, 'receivedAt', '');
	return (itemIndex) => ({
		text: required(textLeftEmpty ? undefined : text(itemIndex), 'Text'),
		from: required(from(itemIndex), 'From'),
		to: writtenValue(to(itemIndex), 'To'),
		messageId: writtenValue(messageId(itemIndex), 'Message ID'),
		receivedAt: momentOf(receivedAt(itemIndex), 'Received At', context.getTimezone()),
	});
}

function required(value: unknown, fieldName: string): string {
	if (value === undefined || value === null) {
		throw new RangeError(
			`${fieldName} is empty for this item; check the expression of the field, or set Message Source to "Automatic"`,
		);
	}
	return textOf(value, fieldName);
}

function writtenValue(value: unknown, fieldName: string): string | undefined {
	if (value === undefined || value === null) return undefined;
	const text = textOf(value, fieldName).trim();
	return text === '' ? undefined : text;
}

function textOf(value: unknown, fieldName: string): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	throw new RangeError(
		`${fieldName} is not a text but ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`}; choose one value inside it in the expression`,
	);
}
