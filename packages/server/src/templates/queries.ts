import type { Selectable } from 'kysely';
import type { ClinicTransaction } from '../platform/database.ts';
import type { ReplyTemplatesTable } from '../platform/tables-messages.ts';

export type TemplateRow = Selectable<ReplyTemplatesTable>;

/** Every template of a clinic that was not taken away, by title. */
export function listTemplates(trx: ClinicTransaction, clinicId: string): Promise<TemplateRow[]> {
  return trx
    .selectFrom('reply_templates')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('retired_at', 'is', null)
    .orderBy('title')
    .orderBy('template_id')
    .execute();
}

/** The names of the seeds a clinic has had. */
export async function listSeeds(trx: ClinicTransaction, clinicId: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('reply_templates')
    .select('seed')
    .where('clinic_id', '=', clinicId)
    .where('seed', 'is not', null)
    .execute();
  return rows.flatMap(({ seed }) => (seed === null ? [] : [seed]));
}

/** Adds templates; a seed that two servers add at the same moment is added once. */
export async function insertTemplates(trx: ClinicTransaction, rows: readonly TemplateRow[]): Promise<void> {
  if (rows.length === 0) return;
  await trx
    .insertInto('reply_templates')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['clinic_id', 'seed']).doNothing())
    .execute();
}

/** Reads one template that was not taken away, and holds it. */
export function holdTemplate(
  trx: ClinicTransaction,
  clinicId: string,
  templateId: string,
): Promise<TemplateRow | undefined> {
  return trx
    .selectFrom('reply_templates')
    .selectAll()
    .where('clinic_id', '=', clinicId)
    .where('template_id', '=', templateId)
    .where('retired_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes a template, and answers it as it is now. */
export async function changeTemplate(
  trx: ClinicTransaction,
  row: TemplateRow,
  change: Partial<
    Pick<TemplateRow, 'title' | 'body' | 'version' | 'retired_at' | 'updated_at' | 'updated_by'>
  >,
): Promise<TemplateRow> {
  return await trx
    .updateTable('reply_templates')
    .set(change)
    .where('clinic_id', '=', row.clinic_id)
    .where('template_id', '=', row.template_id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
