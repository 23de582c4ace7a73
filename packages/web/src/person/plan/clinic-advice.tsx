import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import type { ProtocolHandle } from '../../offline/use-protocol.ts';
import { dateOf } from '../../ui/date-words.ts';

/** Whose advice the plan follows besides everybody's, and that it changed. */
export function ClinicAdvice({ protocol }: { readonly protocol: ProtocolHandle }): ReactElement | null {
  const { inForce, changed } = protocol;
  if (changed !== undefined)
    return (
      <div className="notice" role="status">
        <p>
          {changed.isGone
            ? t('{clinic} ended its own advice. This plan is the usual one again.', {
                clinic: changed.clinic,
              })
            : t('{clinic} changed its advice. This plan is new: look at what waits.', {
                clinic: changed.clinic,
              })}
        </p>
        <button type="button" className="button button-quiet" onClick={changed.accept}>
          {t('I have seen it')}
        </button>
      </div>
    );
  if (inForce === undefined) return null;
  return (
    <p className="muted small">
      {t('This plan follows your clinic {clinic}, as of {day}.', {
        clinic: inForce.clinic,
        day: dateOf(Date.parse(inForce.protocol.effectiveAt)),
      })}
    </p>
  );
}
