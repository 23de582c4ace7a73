import { describe, expect, test } from 'vitest';
import { answered, engine, glow, london, newYork, now, pageOf } from '../../tests/page-for-test.ts';
import { plainTextResult } from './plain-text.ts';

describe('an emergency', () => {
  const facts = answered(1, { 'danger-airway': 2, 'breathing-trouble': 2, hives: 2 });
  const page = pageOf(facts, { ...london, clinic: glow });

  test('says to call before all else', () => {
    expect(page.prefix).toBe('Emergency now');
    expect(page.heading).toBe('Call emergency services now');
    expect(page.call.buttons).toEqual([{ label: 'Call 999', number: '999', to: 'emergency' }]);
    expect(page.call.lines[0]).toBe('Call 999 now. Do not wait for your clinic.');
    expect(plainTextResult(page).indexOf('Call 999')).toBeLessThan(plainTextResult(page).indexOf('Why'));
  });

  test('puts first aid first and nothing but first aid', () => {
    expect(page.doNow.firstAid.join(' ')).toMatch(/Lie flat/);
    expect(page.doNow.firstAid.join(' ')).toMatch(/own adrenaline pen, use it now as its label says/);
    expect(page.doNow.lines).toEqual([]);
  });

  test('shows no causes, no sources, nothing to leave out and no reason why not', () => {
    expect([page.causes, page.sources, page.avoid, page.whyNot]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(page.sooner.groups).toEqual([]);
  });

  test('takes the number of the place, and 112 with a note where the place is not known', () => {
    expect(pageOf(facts, newYork).call.buttons[0]?.number).toBe('911');
    const unknown = pageOf(facts, { now, timeZone: 'UTC', locale: 'en' }).call;
    expect(unknown.buttons[0]?.number).toBe('112');
    expect(unknown.lines.at(-1)).toMatch(/^112 works on most mobile phones/);
  });
});

describe('same-day', () => {
  const pus = answered(98, { 'pus-bumps': 2, warmth: 1, tenderness: 2 });

  test('names what the person told, the day and the sign that decides', () => {
    const { heading, why } = pageOf(pus);
    expect(heading).toBe('Get care today');
    expect(why.lines[0]).toBe(
      'You told us: bumps with pus (some), warm skin (mild) and sore to touch (moderate), day 4.',
    );
    expect(why.lines).toContain('There are bumps with pus.');
  });

  test('J-54 calls the clinic first only when it is medical and open', () => {
    expect(pageOf(pus, { ...london, clinic: glow }).call.buttons[0]).toEqual({
      label: 'Call Glow Clinic',
      number: '020 7946 0000',
      to: 'clinic',
    });
    for (const clinic of [{ ...glow, isOpenNow: false }, { ...glow, isMedical: false }, undefined]) {
      const { call } = pageOf(pus, clinic === undefined ? london : { ...london, clinic });
      expect(call.buttons.map(({ to }) => to)).toEqual(['urgent-line']);
      expect(call.lines).toContain('See a doctor or urgent care today.');
    }
  });

  test('names who answers for a medical clinic that is closed, after the doctor where one comes first', () => {
    const outOfHours = { who: 'Dr Night', phone: '020 7946 0009' };
    const closed = { ...glow, isOpenNow: false, outOfHours };
    const { call } = pageOf(pus, { ...london, clinic: closed });
    expect(call.lines[0]).toBe('Glow Clinic is closed now. Dr Night answers for it: 020 7946 0009.');
    expect(call.buttons[0]).toEqual({
      label: 'Call Dr Night',
      number: '020 7946 0009',
      to: 'out-of-hours',
    });
    for (const clinic of [
      { ...closed, isOpenNow: true },
      { ...closed, isMedical: false },
    ])
      expect(JSON.stringify(pageOf(pus, { ...london, clinic }).call)).not.toContain('Dr Night');
    const feverish = pageOf(answered(98, { 'pus-bumps': 1, fever: 2 }), { ...london, clinic: closed });
    expect(JSON.stringify(feverish.call)).not.toContain('Dr Night');
  });

  test('says of a clinic that is closed when it opens, and never to wait for it today or past the time', () => {
    const closed = (hours: number) => ({
      ...glow,
      isOpenNow: false,
      opensAt: london.now + hours * 3_600_000,
    });
    const dots = answered(500, { 'white-dots': 3 });
    const said = (facts: typeof dots, clinic: typeof glow) =>
      pageOf(facts, { ...london, clinic }).call.lines.filter((text) => /opens/.test(text));
    expect(said(dots, closed(14))).toEqual([expect.stringMatching(/^Glow Clinic is closed now\. It opens /)]);
    expect(said(dots, closed(24 * 30))).toContain(
      'Glow Clinic opens after that time. Ask a doctor before then.',
    );
    expect(said(dots, glow)).toEqual([]);
    expect(said(pus, closed(14))).toEqual([expect.stringMatching(/Do not wait for it\.$/)]);
    expect(said(answered(98, { 'pus-bumps': 1, fever: 2 }), closed(14))).toEqual([]);
  });

  test.each([{ fever: 2 }, { fever: 'unsure' }, { 'red-eye': 2 }, { 'sores-near-eye': 1 }] as const)(
    'sends fever and eyes to a doctor first: %o',
    (sign) => {
      const page = pageOf(answered(98, { 'pus-bumps': 1, ...sign }), { ...london, clinic: glow });
      expect(page.call.lines[0]).toMatch(/^See a doctor today\./);
      expect(page.call.buttons.map(({ to }) => to)).not.toContain('clinic');
    },
  );

  test('names the poison line after one sign of numbing', () => {
    const page = pageOf(answered(2, { dizzy: 2 }, { 'numbing-cream': 'within-24h' }), newYork);
    expect(page.level).toBe('same-day');
    expect(page.call.lines.at(-1)).toBe('You can also call the poison line: 1-800-222-1222.');
  });

  test('never names an allergy tablet beside pus', () => {
    const page = pageOf(answered(98, { 'pus-bumps': 2, itch: 1 }));
    expect(plainTextResult(page)).not.toMatch(/allergy tablet/);
  });
});

describe('contact the clinic', () => {
  const facts = answered(80, { bumps: 2, tenderness: 1 });

  test('prints the date by which, never later than the rule allows', () => {
    const page = pageOf(facts, { ...london, clinic: glow });
    expect(page.level).toBe('contact-provider');
    expect(page.heading).toBe('Contact your clinic by Thursday 6 August, 14:00');
    expect(page.call.lines).toEqual(['Contact Glow Clinic by Thursday 6 August, 14:00.']);
  });

  test('prints the date where the person is', () => {
    expect(pageOf(facts, newYork).heading).toBe('Contact your clinic by Thursday, August 6, 9:00 AM');
    const kiritimati = pageOf(facts, { ...london, timeZone: 'Pacific/Kiritimati' });
    expect(kiritimati.heading).toBe('Contact your clinic by Friday 7 August, 3:00 at night');
  });

  test('says of a time in the night that it is one, and to get in touch by day', () => {
    const byDay = 'That is at night. Get in touch before then, by day.';
    const night = pageOf(facts, { ...london, timeZone: 'Pacific/Kiritimati', clinic: glow });
    expect(night.call.lines).toEqual(['Contact Glow Clinic by Friday 7 August, 3:00 at night.', byDay]);
    expect(pageOf(facts, { ...london, timeZone: 'Pacific/Kiritimati' }).call.lines).toContain(byDay);
    expect(pageOf(facts).call.lines).not.toContain(byDay);
  });

  test('names a skin doctor when it was done at home or by a clinic that is not medical', () => {
    const home = pageOf(answered(80, { bumps: 2, tenderness: 1 }, { setting: 'home' }));
    expect(home.heading).toBe('Contact a skin doctor by Thursday 6 August, 14:00');
    expect(pageOf(facts, { ...london, clinic: { ...glow, isMedical: false } }).call.lines[0]).toMatch(
      /skin doctor/,
    );
  });

  test('gives the longer time where the rule names one', () => {
    const page = pageOf(answered(500, { 'dark-marks': 1 }));
    expect(page.heading).toBe('Contact your clinic by Tuesday 18 August, 14:00');
    expect(page.causes?.cards[0]).toMatchObject({ id: 'pih', strengthLabel: 'Most likely' });
  });

  test('says which unsure answer counts', () => {
    const page = pageOf(answered(30, { fever: 'unsure' }));
    expect(page.level).toBe('contact-provider');
    expect(page.why.lines.join(' ')).toMatch(/You were not sure about this: fever/);
  });

  test.each([
    [answered(30, { 'danger-airway': 'unsure' }), 'emergency'],
    [answered(30, {}, { 'blood-exposure': 'unsure' }), 'same-day'],
  ] as const)('puts no sign in the mouth of who was not sure', (facts, level) => {
    const page = pageOf(facts);
    expect(page.level).toBe(level);
    expect(page.why.lines).toEqual([
      expect.stringMatching(/^You were not sure about this: .*\. So it counts until we know\.$/),
    ]);
  });

  test('says nowhere "your clinic" above a skin doctor', () => {
    const page = pageOf(answered(30, { fever: 'unsure' }, { setting: 'home' }));
    expect(page.prefix).toBe('Contact a skin doctor');
    expect(page.heading.startsWith(page.prefix)).toBe(true);
  });

  test.each(['standard', 'deep-or-rf', 'unsure'])(
    'never says both to use sunscreen and to use none: %s',
    (depth) => {
      for (const hours of [0, 24, 48, 71, 72, 96]) {
        const { doNow, avoid } = pageOf(answered(hours, {}, { 'depth-class': depth }));
        const isToUse = [...doNow.lines, ...doNow.more].some((line) => /use .*sunscreen/i.test(line));
        const isToLeave = avoid?.holds.some(
          ({ id, untilAt }) => id === 'no-sunscreen-yet' && (untilAt ?? 0) > now,
        );
        expect(isToUse && isToLeave).toBe(false);
      }
    },
  );

  test('names no cause where there is no sign', () => {
    expect(pageOf(answered(30, {})).causes?.none).toBe(
      'You told us of no sign, so there is no cause to name.',
    );
  });
});

describe('self-care', () => {
  const facts = answered(90, { redness: 1, itch: 1 });

  test('says when to check again', () => {
    const page = pageOf(facts);
    expect(page.level).toBe('self-care');
    expect(page.heading).toBe('Look after it at home, check again tomorrow, Wednesday 5 August, 14:00');
    expect(page.checkAgain.lines).toEqual([
      'Check again tomorrow, Wednesday 5 August, 14:00. Answer the same questions.',
    ]);
    expect(page.call.lines).toEqual(['You need to call nobody now. You can still ask your clinic.']);
  });

  test('asks on while questions are open, and says so', () => {
    const page = pageOf({ findings: { redness: 1 }, contexts: {} });
    expect(page.level).toBe('self-care');
    expect(page.why.lines.at(-1)).toBe('Some questions are still open. Answer them and look again.');
    expect(page.whyNot?.lines).toEqual(['This may change when the open questions are answered.']);
    expect(page.avoid?.holds.find(({ id }) => id === 'no-make-up')?.until).toMatch(
      /^For the first [23] days after/,
    );
  });

  test('says nothing was told when nothing was', () => {
    const page = pageOf({ findings: {}, contexts: {} });
    expect(page.level).toBe('self-care');
    expect(page.why.lines).toEqual([
      'You told us of no sign so far.',
      'Some questions are still open. Answer them and look again.',
    ]);
  });
});

describe('expected', () => {
  const page = pageOf(answered(30, { redness: 1, bumps: 1, tightness: 1 }));

  test('says it looks like normal healing, and why', () => {
    expect(page.level).toBe('expected');
    expect(page.heading).toBe('This looks like normal healing');
    expect(page.why.lines.at(-1)).toBe('All you told us is usual for this time.');
    expect(page.causes?.cards[0]).toMatchObject({ id: 'normal-inflammation', strength: 'most-likely' });
  });

  test('gives holds as dates, never too early', () => {
    const until = (id: string) => page.avoid?.holds.find((hold) => hold.id === id)?.until;
    expect(until('no-make-up')).toBe('Not before tomorrow, Wednesday 5 August, 8:15.');
    expect(until('no-retinoids-or-aha')).toBe(
      'Not before Monday 10 August, 8:15, and only when the skin is calm.',
    );
    expect(until('hands-off')).toBe('Until all is healed.');
    expect(page.avoid?.holds.find(({ id }) => id === 'no-make-up')?.sourcesDiffer).toMatch(
      /longer time counts/,
    );
  });

  test('says why it is not more urgent by what was denied', () => {
    expect(page.whyNot?.lines.join(' ')).toMatch(/because you said no to: /);
  });

  test('merges what would change it into at most 7 plain sentences', () => {
    const lines = page.sooner.groups.flatMap((group) => group.lines);
    expect(lines.length).toBeLessThanOrEqual(7);
    expect(page.sooner.groups.map(({ heading }) => heading)).toEqual([
      'Call 999 now if',
      'Get care today if',
    ]);
    const watched = engine.explainForPage(answered(30, { redness: 1, bumps: 1, tightness: 1 })).watchFor;
    const full = page.sooner.more.flatMap((group) => group.lines);
    expect(full.length).toBe(watched.filter(({ kind }) => kind === 'finding').length);
  });

  test('names its sources and which of them nobody has signed', () => {
    const sources = page.sources?.groups.flatMap((group) => group.sources) ?? [];
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.find(({ label }) => label === 'Our judgement')?.unsigned).toBe(true);
  });
});
