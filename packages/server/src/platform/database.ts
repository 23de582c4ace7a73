import { type Kysely, sql, type Transaction } from 'kysely';
import { allowSendingAhead, sendAhead } from './send-ahead.ts';
import type { Tables } from './tables.ts';

/** A transaction that sees one clinic. */
export type ClinicTransaction = Transaction<Tables>;

/** The one thing a transaction may be about; row-level security shows nothing else. */
export type Scope =
  | { readonly clinicId: string }
  /** To find which clinic has an address. */
  | { readonly clinicSlug: string }
  /** To find where a signed-in user works. */
  | { readonly userId: string };

/** Runs work in one transaction, as the role without any bypass, within a scope; commits before it answers. */
export type InScope = <T>(scope: Scope, work: (trx: ClinicTransaction) => Promise<T>) => Promise<T>;

/** The database the server runs on. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly inScope: InScope;
  /** For sign-in and for what the server itself keeps; never for what belongs to a clinic. */
  readonly kysely: Kysely<Tables>;
  /** Runs a script of several statements outside any transaction. */
  readonly runScript: (script: string) => Promise<void>;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** The role every transaction of a request takes on. */
export const APP_ROLE = 'afterneedle_app';

/** The role a superuser connection steps down to, so that nothing runs past row-level security by accident. */
export const SERVER_ROLE = 'afterneedle_server';

function settingOf(scope: Scope): readonly [string, string] {
  if ('clinicId' in scope) return ['app.clinic_id', scope.clinicId];
  if ('clinicSlug' in scope) return ['app.clinic_slug', scope.clinicSlug];
  return ['app.user_id', scope.userId];
}

/** Begins every transaction the same way: role first, then the scope, both for this transaction only. */
async function enterScope(trx: Transaction<Tables>, scope: Scope): Promise<void> {
  const [name, value] = settingOf(scope);
  await sendAhead(
    trx,
    sql`select set_config('role', ${APP_ROLE}, true), set_config(${name}, ${value}, true)`.compile(trx),
  );
}

/** Gives the function that runs work within a scope on these connections, which may take statements ahead. */
export function createInScope(
  kysely: Kysely<Tables>,
  { takesAhead }: { readonly takesAhead: boolean },
): InScope {
  return async (scope, work) => {
    let waitForAll: (() => Promise<void>) | undefined;
    try {
      return await kysely.transaction().execute(async (trx) => {
        if (takesAhead) waitForAll = allowSendingAhead(trx);
        await enterScope(trx, scope);
        return await work(trx);
      });
    } catch (error) {
      // A statement sent ahead that failed is why the later ones did.
      await waitForAll?.();
      throw error;
    }
  };
}

/** Runs work about one clinic in one transaction. */
export function inClinic<T>(
  database: Pick<Database, 'inScope'>,
  clinicId: string,
  work: (trx: ClinicTransaction) => Promise<T>,
): Promise<T> {
  return database.inScope({ clinicId }, work);
}

/** A statement that makes a role nobody signs in as, where there is none; two servers may start at once. */
const madeRole = (role: string, inherits: 'inherit' | 'noinherit'): string => `do $$
begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin nosuperuser nocreatedb nocreaterole ${inherits} nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
`;

/**
 * Makes the role of the requests where an ordinary login connects, and lets that login take it on: from version 16 on,
 * whoever makes a role may hand it on but not take it on.
 */
export const LOGIN_ROLES = `
${madeRole(APP_ROLE, 'noinherit')}do $$
begin
  if not pg_has_role(current_user, '${APP_ROLE}', 'SET') then
    execute format('grant ${APP_ROLE} to %I with set true', current_user);
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
`;

/** Makes the two roles where a superuser connects: what it steps down to, and what requests run as. */
export const BOOTSTRAP_ROLES = `
select pg_advisory_xact_lock(727272, 2);
${madeRole(APP_ROLE, 'noinherit')}${madeRole(SERVER_ROLE, 'inherit')}do $$
begin
  if not pg_has_role('${SERVER_ROLE}', '${APP_ROLE}', 'member') then
    grant ${APP_ROLE} to ${SERVER_ROLE};
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant create, connect, temporary on database %I to ${SERVER_ROLE}', current_database());
end $$;
grant all on schema public to ${SERVER_ROLE} with grant option;
`;
