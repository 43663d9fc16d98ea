import { parentPort, workerData } from 'node:worker_threads';
import { inspect } from './file.ts';

const { file, names } = workerData as { file: Uint8Array; names: 'masked' | 'any' };

parentPort!.postMessage(await inspect(file, names));
