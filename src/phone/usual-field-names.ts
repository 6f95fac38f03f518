/** Usual names of the field that holds a contact's number, as {@link plainName} writes them; the surest first. */
export const USUAL_PHONE_NAMES: readonly string[] = [
	'phone',
	'phonenumber',
	'mobile',
	'mobilephone',
	'mobilenumber',
	'cell',
	'cellphone',
	'telephone',
	'tel',
	'msisdn',
	'whatsapp',
	'contact',
	'recipient',
	'to',
	'number',
	'from',
];

/** A field's name without what people write differently: case, spaces, dashes, underscores and dots. */
export function plainName(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_.-]/g, '');
}
