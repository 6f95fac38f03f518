import type { Area } from './us-states';

/**
 * The area codes of Canada in use or assigned in 2026, each with all time zones in which it has numbers.
 *
 * @see https://cnac.ca/area_code_maps (Canadian Numbering Administrator)
 */
export const CANADIAN_AREAS: readonly Area[] = [
	{ codes: '368 403 587 780 825', zones: ['America/Edmonton'] },
	{ codes: '604', zones: ['America/Vancouver'] },
	{
		codes: '236 250 257 672 778',
		zones: [
			'America/Vancouver',
			'America/Edmonton',
			'America/Creston',
			'America/Dawson_Creek',
			'America/Fort_Nelson',
		],
	},
	{ codes: '204 431 584', zones: ['America/Winnipeg'] },
	{ codes: '428 506', zones: ['America/Moncton'] },
	{ codes: '709 879', zones: ['America/St_Johns', 'America/Goose_Bay'] },
	{ codes: '782 902', zones: ['America/Halifax'] },
	{
		codes: '226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 905 942',
		zones: ['America/Toronto'],
	},
	{ codes: '807', zones: ['America/Toronto', 'America/Winnipeg', 'America/Atikokan'] },
	{ codes: '263 354 438 450 468 514 579 819 873', zones: ['America/Toronto'] },
	{
		codes: '367 418 581',
		zones: ['America/Toronto', 'America/Halifax', 'America/Blanc-Sablon'],
	},
	{ codes: '306 474 639', zones: ['America/Regina', 'America/Edmonton', 'America/Winnipeg'] },
	{
		codes: '867',
		zones: [
			'America/Whitehorse',
			'America/Edmonton',
			'America/Iqaluit',
			'America/Winnipeg',
			'America/Atikokan',
		],
	},
];
