import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { US_STATES, type StateCode } from '../../src/quiet-hours/us-states';
import { FEDERAL_WINDOW, STATE_WINDOWS } from '../../src/quiet-hours/windows';
import type { Day, Window } from '../../src/quiet-hours/hours';

const rows = readFileSync(join(__dirname, '../../docs/sending-rules.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.map((line) => line.split('|').map((cell) => cell.trim()));

function shown(day: Day): string {
	return day ? `${day.from / 60}–${day.to / 60}` : 'closed';
}

function rowOf(name: string, { week, holidays, source }: Window): string[] {
	const [sunday, monday, , , , , saturday] = week;
	const days = [monday, saturday, sunday].map(shown);
	return ['', name, ...days, holidays ? 'closed' : 'open', source, ''];
}

test('the page shows every window as the table has it', () => {
	const states = Object.entries(STATE_WINDOWS) as [StateCode, Window][];
	expect(rows).toEqual(
		expect.arrayContaining([
			rowOf('all states', FEDERAL_WINDOW),
			...states.map(([code, window]) => rowOf(US_STATES[code].name, window)),
		]),
	);
});
