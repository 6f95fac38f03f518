/** Posts a form to a published workflow's webhook, as Twilio does. @param url address of an n8n process. */
export async function postForm(
	url: string,
	path: string,
	fields: Readonly<Record<string, string>>,
): Promise<void> {
	await post(url, path, { body: new URLSearchParams(fields) });
}

/** Posts JSON to a published workflow's webhook, as Twilio's Event Streams do. */
export async function postJson(url: string, path: string, body: object): Promise<void> {
	await post(url, path, {
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
}

async function post(url: string, path: string, request: RequestInit): Promise<void> {
	const response = await fetch(`${url}/webhook/${path}`, { method: 'POST', ...request });
	if (response.ok) return;
	throw new Error(`Webhook ${path} was answered with ${response.status}: ${await response.text()}`);
}
