import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Pool } from 'pg';

/** The least that takes the same body: Fastify and one insert. It says its address on its first line. */
const pool = new Pool({ connectionString: process.env['BARE_DATABASE_URL'] ?? '', max: 10 });
await pool.query('create table if not exists bare_check_ins (id uuid primary key, body jsonb not null)');
const app = Fastify();
app.post('/api/v1/check-ins', async (request, reply) => {
  const id = randomUUID();
  await pool.query('insert into bare_check_ins (id, body) values ($1, $2)', [
    id,
    JSON.stringify(request.body),
  ]);
  return reply.code(201).send({ id });
});
const origin = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${origin}\n`);
