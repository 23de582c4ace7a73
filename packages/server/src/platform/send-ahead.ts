import type { CompiledQuery } from 'kysely';
import type { ClinicTransaction } from './database.ts';

/** The statements a transaction has sent and not waited for; only where the connection takes one behind the other. */
const sentAhead = new WeakMap<ClinicTransaction, Promise<unknown>[]>();

/** Lets a transaction send statements without waiting for each; answers how to wait for all of them. */
export function allowSendingAhead(trx: ClinicTransaction): () => Promise<void> {
  const sent: Promise<unknown>[] = [];
  sentAhead.set(trx, sent);
  return async () => {
    await Promise.all(sent);
  };
}

/**
 * Sends a statement whose answer nobody needs; what follows it, the commit too, goes out on its heels and the
 * database does one after the other. One that fails takes the whole transaction with it, and its error is the error
 * of the transaction. Where that cannot be, it is waited for.
 */
export async function sendAhead(trx: ClinicTransaction, statement: CompiledQuery): Promise<void> {
  const sent = sentAhead.get(trx);
  if (sent === undefined) {
    await trx.executeQuery(statement);
    return;
  }
  await trx.getExecutor().provideConnection(async (connection) => {
    const answer = connection.executeQuery(statement);
    // Whoever waits for all of them hears of it; until then it is nobody's error.
    answer.catch(() => undefined);
    sent.push(answer);
  });
}
