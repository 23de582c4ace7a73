import type { ReactElement } from 'react';
import { showUnits, type Units } from '../../language/in-units.ts';
import { t } from '../../language/t.ts';
import { changeSettings } from '../../offline/settings-store.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { timeZoneHere } from '../danger/place.ts';
import { Choose } from './choose.tsx';
import type { Loaded } from './loaded.ts';

/** Units, and the time zone that dates are shown in. */
export function UnitsSection({ settings }: { readonly settings: Loaded }): ReactElement {
  const kept = typeof settings === 'object' ? settings : undefined;
  const set = (change: Partial<Units>): void => {
    void changeSettings((before) => ({ ...before, ...change })).then(showUnits);
  };
  return (
    <section aria-labelledby="units">
      <h2 id="units">{t('Units and time')}</h2>
      <Choose
        title={t('Length')}
        value={kept?.length}
        options={[
          { value: 'mm', label: t('Millimetres') },
          { value: 'inch', label: t('Inches too') },
        ]}
        onPick={(length) => set({ length })}
      />
      <Choose
        title={t('Temperature')}
        value={kept?.temperature}
        options={[
          { value: 'c', label: t('Celsius') },
          { value: 'f', label: t('Fahrenheit') },
        ]}
        onPick={(temperature) => set({ temperature })}
      />
      <p>
        {t('Times are shown as on this device: {zone}. It is now {now}.', {
          zone: timeZoneHere().replaceAll('_', ' '),
          now: dayAndTime(Date.now()),
        })}
      </p>
    </section>
  );
}
