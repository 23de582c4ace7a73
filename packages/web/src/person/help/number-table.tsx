import { DEFAULT_EMERGENCY_NOTE, emergencyNumbersOf } from '@afterneedle/knowledge';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { placesByName } from './place-field.tsx';

/** Every number this app knows, with whose statement it is. */
export function NumberTable(): ReactElement {
  return (
    <details>
      <summary>{t('All numbers by place, with sources')}</summary>
      <p>{t(DEFAULT_EMERGENCY_NOTE)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must take the keyboard. */}
      <section className="help-table" aria-label={t('All numbers by place, with sources')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('Place')}</th>
              <th scope="col">{t('Emergency')}</th>
              <th scope="col">{t('Doctor today')}</th>
              <th scope="col">{t('Poison line')}</th>
            </tr>
          </thead>
          {placesByName().map(({ region, name }) => {
            const { emergency, urgentLine, poisonLine, authority } = emergencyNumbersOf(region);
            return (
              <tbody key={region}>
                <tr>
                  <th scope="row">{name}</th>
                  <td>{emergency}</td>
                  <td>{urgentLine ?? t('not known')}</td>
                  <td>{poisonLine ?? t('not known')}</td>
                </tr>
                <tr className="help-source">
                  <td colSpan={4}>{t('Source: {authority}', { authority: t(authority) })}</td>
                </tr>
              </tbody>
            );
          })}
        </table>
      </section>
    </details>
  );
}
