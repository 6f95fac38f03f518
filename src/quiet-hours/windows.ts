import {
	ALABAMA_HOLIDAYS,
	LOUISIANA_HOLIDAYS,
	PENNSYLVANIA_HOLIDAYS,
	RHODE_ISLAND_HOLIDAYS,
	UTAH_HOLIDAYS,
} from './holidays';
import { everyDay, hours, week, type Window } from './hours';
import type { StateCode } from './us-states';

/** What holds everywhere in the United States, by the called party's local time. */
export const FEDERAL_WINDOW: Window = {
	week: everyDay(hours(8, 21)),
	source: '47 CFR 64.1200(c)(1)',
};

/**
 * States with stricter hours for telephone solicitations, each with where the rule is written. Some of the laws speak of
 * calls: whether a text is one is disputed, so texts are held to them here. States that are not listed have the
 * federal hours, or stricter ones only for calls with a recorded voice.
 */
export const STATE_WINDOWS: Readonly<Partial<Record<StateCode, Window>>> = {
	AL: {
		week: week({ weekdays: hours(8, 20), saturday: hours(8, 20) }),
		holidays: ALABAMA_HOLIDAYS,
		source: 'Ala. Admin. Code r. 770-X-5-.17(1)(b)',
	},
	CT: { week: everyDay(hours(9, 20)), source: 'Conn. Gen. Stat. § 42-288a' },
	FL: { week: everyDay(hours(8, 20)), source: 'Fla. Stat. § 501.616(6)(a)' },
	KY: { week: everyDay(hours(10, 21)), source: 'Ky. Rev. Stat. § 367.46955' },
	LA: {
		week: week({ weekdays: hours(8, 20), saturday: hours(8, 20) }),
		holidays: LOUISIANA_HOLIDAYS,
		source: 'La. Public Service Commission, General Order R-29617',
	},
	MA: { week: everyDay(hours(8, 20)), source: '201 CMR 12.02(2)' },
	MD: { week: everyDay(hours(8, 20)), source: 'Md. Code, Com. Law § 14-4502' },
	MN: { week: everyDay(hours(9, 21)), source: 'Minn. Stat. § 325E.30' },
	MS: {
		week: week({ weekdays: hours(8, 20), saturday: hours(8, 20) }),
		source: 'Miss. Code § 77-3-723(1)',
	},
	NM: { week: everyDay(hours(9, 21)), source: 'N.M. Stat. § 57-12-22(B)(5)' },
	OK: { week: everyDay(hours(8, 20)), source: 'Okla. Stat. tit. 15, § 775C.4' },
	OR: { week: everyDay(hours(8, 20)), source: 'Oregon HB 3865 (2025), ORS 646.561 to 646.569' },
	PA: {
		week: everyDay(hours(8, 21)),
		holidays: PENNSYLVANIA_HOLIDAYS,
		source: '73 P.S. § 2245(a)(1) and (10)',
	},
	RI: {
		week: week({ weekdays: hours(9, 18), saturday: hours(10, 17) }),
		holidays: RHODE_ISLAND_HOLIDAYS,
		source: 'R.I. Gen. Laws §§ 5-61-2(2) and 5-61-3.6',
	},
	TX: {
		week: week({ weekdays: hours(9, 21), saturday: hours(9, 21), sunday: hours(12, 21) }),
		source: 'Tex. Bus. & Com. Code § 301.051',
	},
	UT: {
		week: week({ weekdays: hours(8, 21), saturday: hours(8, 21) }),
		holidays: UTAH_HOLIDAYS,
		source: 'Utah Code § 13-25a-103(3)',
	},
	WA: { week: everyDay(hours(8, 20)), source: 'RCW 19.158.040(2)' },
};
