import { columnsOf, doubtfulColumn } from '../../src/import/columns';
import { meaningReader } from '../../src/import/meanings';

test.each<[string[], object]>([
	[['Name', 'Phone Number', 'Opted Out At'], { phone: [1], time: [2] }],
	[['E-Mail', 'MOBILE_PHONE', 'List', 'Comments'], { phone: [1], list: [2], note: [3] }],
	[['msisdn', 'Unsubscribed'], { phone: [0], event: [1] }],
	[
		['phone', 'event', 'list', 'time', 'source'],
		{ phone: [0], event: [1], list: [2], time: [3], source: [4] },
	],
])('the columns of %j are found by their usual names', (names, expected) => {
	expect(columnsOf(names)).toMatchObject(expected);
});

test('several columns may hold a number, the surest first', () => {
	expect(columnsOf(['Mobile', 'Home', 'Phone']).phone).toEqual([2, 0]);
});

test('a column that the user names takes the place of the usual ones', () => {
	const names = ['Phone', 'Handy', 'Date', 'Left on'];
	expect(columnsOf(names, { phone: 'handy', time: ' left ON ' })).toMatchObject({
		phone: [1],
		time: [3],
	});
});

test.each([
	[['Name', 'City'], {}, /No column is known to hold phone numbers; the table has "Name", "City"/],
	[[], {}, /the table has no columns/],
	[['Phone'], { list: 'Program' }, /There is no column "Program"; the table has "Phone"/],
])('%j with %j is refused with what there is', (names, chosen, message) => {
	expect(() => columnsOf(names, chosen)).toThrow(message);
});

test.each(['Status', 'Subscribed', 'SMS consent', 'opt-in'])(
	'the column "%s" may mean either, unless another one says it',
	(name) => {
		const names = ['Phone', name];
		expect(doubtfulColumn(names, columnsOf(names))).toBe(name);
		expect(
			doubtfulColumn([...names, 'Opted out'], columnsOf([...names, 'Opted out'])),
		).toBeUndefined();
		expect(doubtfulColumn(names, columnsOf(names, { event: name }))).toBeUndefined();
	},
);

test.each<[string, string, string | undefined]>([
	['standing', 'Opted-Out', 'opt_out'],
	['status', 'UNSUBSCRIBED', 'opt_out'],
	['event', 'opt_out', 'opt_out'],
	['event', 'opt_in', 'opt_in'],
	['event', 'Blocked', 'block'],
	['event', 'hold', 'hold'],
	['status', 'Active', 'nothing'],
	['Opted Out', 'TRUE', 'opt_out'],
	['opted_out', 'no', 'nothing'],
	['opted_out', '', 'nothing'],
	['Do Not Contact', 'x', 'opt_out'],
	['blocked', 'yes', 'block'],
	['consent', 'yes', undefined],
	['subscribed', 'false', undefined],
	['status', '', undefined],
	['status', 'pending', undefined],
])('in the column "%s", "%s" means %s', (column, cell, meaning) => {
	expect(meaningReader(column)(cell)).toBe(meaning);
});
