// A thread does not take over where its program keeps what was compiled, so it is told.
import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

if (workerData.compiled !== undefined) enableCompileCache(workerData.compiled);
await import('../src/lines/part-worker.ts');
