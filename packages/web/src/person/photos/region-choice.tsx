import { type ReactElement, useId } from 'react';
import { useLocation } from 'wouter';
import { REGIONS } from '../../body/regions.ts';
import { t } from '../../language/t.ts';

const GROUPS = [...new Set(REGIONS.map(({ group }) => group))];

/** Which place a close-up shows; it stands in the address, so that Back and a refresh keep it. */
export function RegionChoice({ region }: { readonly region: string | undefined }): ReactElement {
  const field = useId();
  const [, navigate] = useLocation();
  return (
    <div className="field">
      <label className="label" htmlFor={field}>
        {t('Which place?')}
      </label>
      <select
        id={field}
        className="input"
        value={region ?? ''}
        onChange={(event) => {
          const id = event.currentTarget.value;
          navigate(id === '' ? '/photos/new/close-up' : `/photos/new/close-up?region=${id}`, {
            replace: true,
          });
        }}
      >
        <option value="">{t('Not said')}</option>
        {GROUPS.map((group) => (
          <optgroup key={group} label={t(group)}>
            {REGIONS.filter((one) => one.group === group).map(({ id, label }) => (
              <option key={id} value={id}>
                {t(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
