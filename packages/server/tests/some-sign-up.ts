import type { ClinicSettings, ClinicSignUp } from '@afterneedle/contract';
import { readOwnClinic } from '../src/clinics/queries.ts';
import { inClinic } from '../src/platform/database.ts';
import type { TestClinic, TestServer } from './test-server.ts';

/** A new clinic as somebody asks for it. */
export function aSignUp(mark: string, changes: Partial<ClinicSignUp> = {}): ClinicSignUp {
  const slug = `c-${mark.replaceAll('-', '').slice(-20)}`;
  return {
    name: 'New clinic',
    slug,
    timeZone: 'Europe/Madrid',
    ownerName: 'Olga Owner',
    email: `${slug}@example.org`,
    ...changes,
  };
}

/** Asks for a new clinic on a server without mail; answers the token that its operator is told. */
export async function someSignUp(server: TestServer, mark: string): Promise<string> {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/v1/clinics',
    payload: aSignUp(mark),
    remoteAddress: `10.8.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
  });
  if (answer.statusCode !== 202) throw new Error(`sign-up answered ${answer.statusCode}: ${answer.body}`);
  return server.saidToOperator.at(-1)?.split('#')[1] ?? '';
}

/** The settings of a clinic as they are, to be sent back. */
export async function sameSettings(server: TestServer, clinic: TestClinic): Promise<ClinicSettings> {
  const { clinicId } = clinic;
  const row = await inClinic(server.services.database, clinicId, (trx) => readOwnClinic(trx, clinicId));
  return {
    name: row.name,
    timeZone: row.time_zone,
    medical: row.medical,
    hours: row.hours,
    phone: row.phone,
    urgentPhone: row.urgent_phone,
    alertEmail: row.alert_email,
    opening: row.opening,
    outOfHours: row.out_of_hours,
  };
}
