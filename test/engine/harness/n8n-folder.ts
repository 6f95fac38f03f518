import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of this process in which n8n keeps its settings and the pack its embedded store. */
export const userFolder = mkdtempSync(join(tmpdir(), 'sms-opt-out-engine-'));

// n8n reads these when it is loaded, so this file is imported before anything of n8n.
process.env.N8N_USER_FOLDER = userFolder;
process.env.N8N_LOG_LEVEL = 'silent';
process.env.NO_PROXY = process.env.no_proxy = '127.0.0.1,localhost';

const removeUserFolder = () => rmSync(userFolder, { recursive: true, force: true });

// Jest runs many test files in one process, so there the end of the file counts.
if (typeof afterAll === 'function') afterAll(removeUserFolder);
else process.once('exit', removeUserFolder);
