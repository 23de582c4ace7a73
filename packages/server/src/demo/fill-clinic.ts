import type { Level } from '@afterneedle/engine';
import { createApp } from '../app.ts';
import type { Services } from '../platform/services.ts';
import { DEMO_DAYS, planDemo } from './demo-plan.ts';
import { type AtDesk, type DemoActor, openStage, servicesOfDemo } from './demo-stage.ts';
import { DEMO_ZONE, inviteTeam, openDemoClinic, settingsOf, stockCatalogue } from './open-demo-clinic.ts';
import { playComplications, playProtocol } from './play-clinic.ts';
import { type Playhouse, playPerson } from './play-person.ts';

const DAY_MS = 24 * 3_600_000;

/** What was made. */
export interface FilledClinic {
  readonly clinicId: string;
  readonly ownerEmail: string;
  readonly people: number;
  readonly treatments: number;
  readonly checkIns: number;
  readonly byLevel: Readonly<Record<Level, number>>;
}

/**
 * Fills a new clinic with made-up people over the last six weeks, as if each day had been lived: every step goes
 * through a route of this server at its own moment, so that it is checked, sealed and written to the audit trail
 * like any other. `clock` is the clock of these services; it ends at `now`.
 */
export async function fillClinic(
  given: Services,
  options: {
    readonly slug: string;
    readonly seed: number;
    readonly now: number;
    readonly clock: { now: number };
  },
): Promise<FilledClinic> {
  const { slug, seed, now, clock } = options;
  const desk: { current: AtDesk | undefined } = { current: undefined };
  const services = servicesOfDemo(given, desk);
  clock.now = now - DEMO_DAYS * DAY_MS;
  try {
    const owner = await openDemoClinic(services, slug);
    const staff = new Map<DemoActor, AtDesk>([['owner', owner]]);
    const { app } = await createApp(services);
    await app.ready();
    try {
      const stage = openStage({ app, clock, desk, staff });
      const settings = settingsOf(slug);
      await stage.asStaff('owner', 'PUT', '/clinic', settings);
      await inviteTeam(stage, { services, staff, slug });
      const clinic = { name: settings.name, phone: settings.phone ?? '', timeZone: DEMO_ZONE };
      const ids = await stockCatalogue(stage);
      const house: Playhouse = { stage, triage: services.triage, slug, clinic, ...ids, sent: [] };
      const people = planDemo({ seed, now, timeZone: DEMO_ZONE });
      const scenes = [
        ...playProtocol(house, clock.now + DAY_MS),
        ...people.flatMap((person) => playPerson(house, person, now)),
        ...playComplications(house, now),
      ]
        .filter(({ at }) => at <= now)
        .toSorted((one, other) => one.at - other.at);
      for (const { at, run } of scenes) {
        clock.now = Math.max(clock.now, at);
        await run();
      }
      const byLevel = { expected: 0, 'self-care': 0, 'contact-provider': 0, 'same-day': 0, emergency: 0 };
      for (const { level } of house.sent) byLevel[level] += 1;
      return {
        clinicId: owner.clinicId,
        ownerEmail: owner.email,
        people: people.length,
        treatments: people.flatMap(({ treatments }) => treatments).filter(({ endedAt }) => endedAt <= now)
          .length,
        checkIns: house.sent.length,
        byLevel,
      };
    } finally {
      await app.close();
    }
  } finally {
    clock.now = now;
  }
}
