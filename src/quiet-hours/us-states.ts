const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const ARIZONA = 'America/Phoenix';
const PACIFIC = 'America/Los_Angeles';

/** Area codes, separated by spaces, and the time zones in which they have numbers. */
export interface Area {
	readonly codes: string;
	readonly zones: readonly string[];
}

interface State {
	readonly name: string;
	readonly areas: readonly Area[];
}

const oneZone = (name: string, zone: string, codes: string): State => ({
	name,
	areas: [{ codes, zones: [zone] }],
});

/**
 * The states and territories of the United States with their area codes in use or assigned in 2026, overlays included. An
 * area code that has numbers in two time zones names both.
 *
 * @see https://www.nanpa.com/numbering/area-codes (assignments) and 49 CFR part 71 (limits of the time zones)
 */
export const US_STATES = {
	AK: { name: 'Alaska', areas: [{ codes: '907', zones: ['America/Anchorage', 'America/Adak'] }] },
	AL: oneZone('Alabama', CENTRAL, '205 251 256 334 483 659 938'),
	AR: oneZone('Arkansas', CENTRAL, '327 479 501 870'),
	AS: oneZone('American Samoa', 'Pacific/Pago_Pago', '684'),
	AZ: {
		name: 'Arizona',
		areas: [
			{ codes: '480 520 602 623', zones: [ARIZONA] },
			// The Navajo Nation has daylight saving time.
			{ codes: '928', zones: [ARIZONA, MOUNTAIN] },
		],
	},
	CA: oneZone(
		'California',
		PACIFIC,
		'209 213 279 310 323 341 350 357 369 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 ' +
			'707 714 738 747 760 805 818 820 831 837 840 858 909 916 925 949 951',
	),
	CO: oneZone('Colorado', MOUNTAIN, '303 719 720 748 970 983'),
	CT: oneZone('Connecticut', EASTERN, '203 475 860 959'),
	DC: oneZone('District of Columbia', EASTERN, '202 771'),
	DE: oneZone('Delaware', EASTERN, '302'),
	FL: {
		name: 'Florida',
		areas: [
			{
				codes:
					'239 305 321 324 352 386 407 561 645 656 689 727 728 754 772 786 813 863 904 941 954',
				zones: [EASTERN],
			},
			{ codes: '448 850', zones: [EASTERN, CENTRAL] },
		],
	},
	GA: oneZone('Georgia', EASTERN, '229 404 470 478 678 706 762 770 912 943'),
	GU: oneZone('Guam', 'Pacific/Guam', '671'),
	HI: oneZone('Hawaii', 'Pacific/Honolulu', '808'),
	IA: oneZone('Iowa', CENTRAL, '319 515 563 641 712'),
	ID: { name: 'Idaho', areas: [{ codes: '208 986', zones: [MOUNTAIN, PACIFIC] }] },
	IL: oneZone(
		'Illinois',
		CENTRAL,
		'217 224 309 312 331 447 464 618 630 708 730 773 779 815 847 861 872',
	),
	IN: {
		name: 'Indiana',
		areas: [
			{ codes: '260 317 463 765', zones: [EASTERN] },
			{ codes: '219 574 812 930', zones: [EASTERN, CENTRAL] },
		],
	},
	KS: {
		name: 'Kansas',
		areas: [
			{ codes: '316 913', zones: [CENTRAL] },
			{ codes: '620 785', zones: [CENTRAL, MOUNTAIN] },
		],
	},
	KY: {
		name: 'Kentucky',
		areas: [
			{ codes: '502 859', zones: [EASTERN] },
			{ codes: '270 364 606', zones: [EASTERN, CENTRAL] },
		],
	},
	LA: oneZone('Louisiana', CENTRAL, '225 318 337 457 504 985'),
	MA: oneZone('Massachusetts', EASTERN, '339 351 413 508 617 774 781 857 978'),
	MD: oneZone('Maryland', EASTERN, '227 240 301 410 443 667'),
	ME: oneZone('Maine', EASTERN, '207'),
	MI: {
		name: 'Michigan',
		areas: [
			{ codes: '231 248 269 313 517 586 616 679 734 810 947 989', zones: [EASTERN] },
			{ codes: '906', zones: [EASTERN, CENTRAL] },
		],
	},
	MN: oneZone('Minnesota', CENTRAL, '218 320 507 612 651 763 924 952'),
	MO: oneZone('Missouri', CENTRAL, '235 314 417 557 573 636 660 816 975'),
	MP: oneZone('Northern Mariana Islands', 'Pacific/Guam', '670'),
	MS: oneZone('Mississippi', CENTRAL, '228 471 601 662 769'),
	MT: oneZone('Montana', MOUNTAIN, '406'),
	NC: oneZone('North Carolina', EASTERN, '252 336 472 704 743 828 910 919 980 984'),
	ND: { name: 'North Dakota', areas: [{ codes: '701', zones: [CENTRAL, MOUNTAIN] }] },
	NE: {
		name: 'Nebraska',
		areas: [
			{ codes: '402 531', zones: [CENTRAL] },
			{ codes: '308', zones: [CENTRAL, MOUNTAIN] },
		],
	},
	NH: oneZone('New Hampshire', EASTERN, '603'),
	NJ: oneZone('New Jersey', EASTERN, '201 551 609 640 732 848 856 862 908 973'),
	NM: oneZone('New Mexico', MOUNTAIN, '505 575'),
	NV: {
		name: 'Nevada',
		areas: [
			{ codes: '702 725', zones: [PACIFIC] },
			{ codes: '775', zones: [PACIFIC, MOUNTAIN] },
		],
	},
	NY: oneZone(
		'New York',
		EASTERN,
		'212 315 329 332 347 363 516 518 585 607 624 631 646 680 716 718 838 845 914 917 929 934',
	),
	OH: oneZone('Ohio', EASTERN, '216 220 234 283 326 330 380 419 436 440 513 567 614 740 937'),
	OK: oneZone('Oklahoma', CENTRAL, '405 539 572 580 918'),
	OR: {
		name: 'Oregon',
		areas: [
			{ codes: '503 971', zones: [PACIFIC] },
			{ codes: '458 541', zones: [PACIFIC, MOUNTAIN] },
		],
	},
	PA: oneZone(
		'Pennsylvania',
		EASTERN,
		'215 223 267 272 412 445 484 570 582 610 717 724 814 835 878',
	),
	PR: oneZone('Puerto Rico', 'America/Puerto_Rico', '787 939'),
	RI: oneZone('Rhode Island', EASTERN, '401'),
	SC: oneZone('South Carolina', EASTERN, '803 821 839 843 854 864'),
	SD: { name: 'South Dakota', areas: [{ codes: '605', zones: [CENTRAL, MOUNTAIN] }] },
	TN: {
		name: 'Tennessee',
		areas: [
			{ codes: '865', zones: [EASTERN] },
			{ codes: '615 629 731 901', zones: [CENTRAL] },
			{ codes: '423 931', zones: [EASTERN, CENTRAL] },
		],
	},
	TX: {
		name: 'Texas',
		areas: [
			{
				codes:
					'210 214 254 281 325 346 361 409 430 469 512 621 682 713 726 737 806 817 830 832 903 936 940 945 ' +
					'956 972 979',
				zones: [CENTRAL],
			},
			{ codes: '915', zones: [MOUNTAIN] },
			{ codes: '432', zones: [CENTRAL, MOUNTAIN] },
		],
	},
	UT: oneZone('Utah', MOUNTAIN, '385 435 801'),
	VA: oneZone('Virginia', EASTERN, '276 434 540 571 686 703 757 804 826 948'),
	VI: oneZone('U.S. Virgin Islands', 'America/Puerto_Rico', '340'),
	VT: oneZone('Vermont', EASTERN, '802'),
	WA: oneZone('Washington', PACIFIC, '206 253 360 425 509 564'),
	WI: oneZone('Wisconsin', CENTRAL, '262 274 353 414 534 608 715 920'),
	WV: oneZone('West Virginia', EASTERN, '304 681'),
	WY: oneZone('Wyoming', MOUNTAIN, '307'),
} as const satisfies Readonly<Record<string, State>>;

export type StateCode = keyof typeof US_STATES;

export const STATE_CODES = Object.keys(US_STATES) as StateCode[];

/** The state of a two-letter code or an English name, whatever its case; `undefined` if there is none. */
export function stateNamed(written: string): StateCode | undefined {
	const text = written.trim().toLowerCase();
	return STATE_CODES.find(
		(code) => code.toLowerCase() === text || US_STATES[code].name.toLowerCase() === text,
	);
}

/** All time zones of a state. */
export function zonesOfState(code: StateCode): string[] {
	const areas: readonly Area[] = US_STATES[code].areas;
	return [...new Set(areas.flatMap(({ zones }) => zones))];
}
