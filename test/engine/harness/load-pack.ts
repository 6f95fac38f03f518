import { PackageDirectoryLoader } from 'n8n-core';
import { closeStoresOfPack, notBuilt, packRoot } from './pack';

/** Loads the built pack as n8n does at its start. */
export async function loadPack(): Promise<PackageDirectoryLoader> {
	const loader = new PackageDirectoryLoader(packRoot);
	try {
		await loader.loadAll();
	} catch (cause) {
		throw notBuilt(cause);
	}
	return loader;
}

if (typeof afterAll === 'function') afterAll(closeStoresOfPack);
