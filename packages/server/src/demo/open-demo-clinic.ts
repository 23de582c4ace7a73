import type {
  Catalogue,
  ClinicSettings,
  DeviceView,
  InvitationMade,
  ProductView,
} from '@afterneedle/contract';
import { findClinicBySlug } from '../clinics/queries.ts';
import { openClinic, signUpClinic } from '../clinics/sign-up.ts';
import { inClinic } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { DEMO_EMAIL, welcomeFirstStart } from '../staff/first-start.ts';
import { listWorkplaces } from '../staff/queries.ts';
import { acceptInvitation } from '../team/accept.ts';
import { DEMO_DEVICES, DEMO_PRODUCTS, DEMO_TEAM, type DemoStaff } from './demo-catalogue.ts';
import type { AtDesk, DemoActor, DemoStage } from './demo-stage.ts';
import { hasRecords } from './queries.ts';
import { DEMO_HOURS } from './working-hours.ts';

/** The clinic every server makes at its first start. */
export const FIRST_CLINIC = 'demo';
export const DEMO_ZONE = 'Europe/London';

/** Why nothing was made. */
class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

async function makeClinic(services: Services, slug: string): Promise<void> {
  if (slug === FIRST_CLINIC) {
    await welcomeFirstStart(services);
    return;
  }
  let link = '';
  const asked = {
    name: `Demo clinic ${slug}`,
    slug,
    timeZone: DEMO_ZONE,
    ownerName: 'Demo owner',
    email: `owner@${slug}.invalid`,
  };
  const signedUp = await signUpClinic(services, asked, (line) => {
    link = line;
  });
  const opened = signedUp.ok ? await openClinic(services, link.split('#')[1] ?? '') : signedUp;
  if (!opened.ok) throw new Error(opened.refusal.title);
}

/** Finds the clinic that is to be filled, or makes it; one that is in use is refused. */
export async function openDemoClinic(services: Services, slug: string): Promise<AtDesk> {
  const found = await findClinicBySlug(services.database, slug);
  if (found !== undefined) {
    const isUsed = await inClinic(services.database, found.clinic_id, (trx) =>
      hasRecords(trx, found.clinic_id),
    );
    const why = isUsed ? 'has people on file already' : 'is there already and was not made for this';
    if (isUsed || slug !== FIRST_CLINIC)
      throw new NotEmpty(
        `The clinic "${slug}" ${why}. Nothing was changed. Name a new one: afterneedle demo-data --clinic demo-2`,
      );
  } else await makeClinic(services, slug);
  const clinic = found ?? (await findClinicBySlug(services.database, slug));
  const email = slug === FIRST_CLINIC ? DEMO_EMAIL : `owner@${slug}.invalid`;
  const userId = await services.sessions.findUserId(email);
  const places = userId === undefined ? [] : await listWorkplaces(services.database, userId);
  if (
    clinic === undefined ||
    userId === undefined ||
    !places.some((one) => one.clinicId === clinic.clinic_id)
  )
    throw new NotEmpty(`The clinic "${slug}" has another owner than ${email}. Nothing was changed.`);
  return { userId, email, name: 'Demo owner', clinicId: clinic.clinic_id };
}

/** What the clinic says of itself; the phones are numbers kept for made-up people. */
export function settingsOf(slug: string): ClinicSettings {
  return {
    name: slug === FIRST_CLINIC ? 'Demo clinic (made-up data)' : `Demo clinic ${slug} (made-up data)`,
    timeZone: DEMO_ZONE,
    medical: true,
    hours: 'Monday to Friday 9 to 18, Saturday 9 to 14',
    phone: '+44 20 7946 0100',
    urgentPhone: '+44 20 7946 0199',
    alertEmail: null,
    opening: DEMO_HOURS,
    outOfHours: { who: 'The nurse line', phone: '+44 20 7946 0150', words: 'Nights and Sundays.' },
  };
}

/** Brings in the team through invitations, as an owner does. */
export async function inviteTeam(
  stage: DemoStage,
  { services, staff, slug }: { services: Services; staff: Map<DemoActor, AtDesk>; slug: string },
): Promise<void> {
  for (const [key, { name, role }] of Object.entries(DEMO_TEAM)) {
    const email = `${key}@${slug}.invalid`;
    const made = await stage.asStaff<InvitationMade>('owner', 'POST', '/team/invitations', { email, role });
    const token = made.link?.split('#')[1] ?? '';
    // The route would begin a session too, which nobody ends.
    const who = { id: services.newId(), signedInAs: undefined };
    const accepted = await acceptInvitation(services, { token, name }, who);
    if (!accepted.ok) throw new Error(accepted.refusal.title);
    staff.set(key as DemoStaff, { ...accepted.value, email, name });
  }
}

type Ids<K extends string> = Record<K, string>;

/** Writes the catalogue and answers the ids of what is in it. */
export async function stockCatalogue(stage: DemoStage): Promise<{
  readonly deviceIds: Ids<keyof typeof DEMO_DEVICES>;
  readonly productIds: Ids<keyof typeof DEMO_PRODUCTS>;
  readonly staffIds: Ids<DemoStaff>;
}> {
  const deviceIds: Record<string, string> = {};
  for (const [key, device] of Object.entries(DEMO_DEVICES))
    deviceIds[key] = (await stage.asStaff<DeviceView>('director', 'POST', '/catalogue/devices', device)).id;
  const productIds: Record<string, string> = {};
  for (const [key, product] of Object.entries(DEMO_PRODUCTS))
    productIds[key] = (
      await stage.asStaff<ProductView>('director', 'POST', '/catalogue/products', product)
    ).id;
  const { operators } = await stage.asStaff<Catalogue>('director', 'GET', '/catalogue');
  const staffIds: Record<string, string> = {};
  for (const [key, { name }] of Object.entries(DEMO_TEAM))
    staffIds[key] = operators.find((one) => one.name === name)?.id ?? '';
  return {
    deviceIds: deviceIds as Ids<keyof typeof DEMO_DEVICES>,
    productIds: productIds as Ids<keyof typeof DEMO_PRODUCTS>,
    staffIds: staffIds as Ids<DemoStaff>,
  };
}
