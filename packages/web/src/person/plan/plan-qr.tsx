import { type ReactElement, useState } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';

/** The way to another device: a code to scan and a link to copy, made only when asked for. */
export function PlanQr({ address }: { readonly address: string }): ReactElement {
  const [image, setImage] = useState<{ readonly address: string; readonly svg: string }>();
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => {
    const code = await import('qrcode');
    const svg = await code.toString(address, { type: 'svg', errorCorrectionLevel: 'L', margin: 2 });
    setImage({ address, svg });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(t('The link is copied.'));
    } catch {
      setSaid(t('This browser did not let us copy. Scan the code instead.'));
    }
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && void show()}>
      <summary className="button button-quiet button-small">
        {rich('Code<u> for another device</u>', { u: unseen })}
      </summary>
      <p>
        {t(
          'Open the plan on another device: scan this with its camera. The plan stands in the code itself; nothing is sent to us.',
        )}
      </p>
      {image?.address === address ? (
        <img
          className="plan-qr"
          alt={t('Code that opens this plan')}
          src={`data:image/svg+xml,${encodeURIComponent(image.svg)}`}
        />
      ) : (
        <p className="muted">{t('Making the code …')}</p>
      )}
      <button type="button" className="button-link" onClick={() => void copy()}>
        {t('Copy the link')}
      </button>
      <p role="status" className={said === '' ? 'hidden-text' : undefined}>
        {said}
      </p>
    </details>
  );
}
