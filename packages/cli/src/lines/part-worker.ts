import { parentPort, workerData } from 'node:worker_threads';
import { type PartAsked, type PartWork, partAnswerer } from './part.ts';

const answer = await partAnswerer(workerData as PartWork);

async function reply(asked: PartAsked): Promise<void> {
  const answered = await answer(asked);
  parentPort?.postMessage(answered, [answered.bytes.buffer]);
}

parentPort?.on('message', (asked: PartAsked) => {
  // What goes wrong here ends the thread, and the program is told.
  void reply(asked);
});
