import { readHours } from '../../src/quiet-hours/hours';

test.each([
	['08:00-21:00', { from: 480, to: 1260 }],
	['9 - 18', { from: 540, to: 1080 }],
	['0:00–24:00', { from: 0, to: 1440 }],
	['8:05-8:06', { from: 485, to: 486 }],
])('%j is read', (written, hours) => {
	expect(readHours(written)).toEqual(hours);
});

test.each(['', '8am-9pm', '21:00-08:00', '8:00-8:00', '8:00-24:01', '8:61-9:00', '8', '08:00'])(
	'%j is not',
	(written) => {
		expect(readHours(written)).toBeUndefined();
	},
);
