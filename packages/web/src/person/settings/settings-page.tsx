import './settings.css';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { useSettings } from '../../offline/use-settings.ts';
import { Heading } from '../../ui/heading.tsx';
import { ClinicsSection } from './clinics-section.tsx';
import { DeviceSection } from './device-section.tsx';
import { ExportForm } from './export-form.tsx';
import { LeavesSection } from './leaves-section.tsx';
import { LookSection } from './look-section.tsx';
import { UnitsSection } from './units-section.tsx';
import { VersionsSection } from './versions-section.tsx';

/** Everything that can be set on this device, and what becomes of the records on it. */
export function SettingsPage(): ReactElement {
  const settings = useSettings();
  return (
    <>
      <Heading title={t('Settings')}>{t('Settings')}</Heading>
      {settings === 'refused' && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
      <LookSection settings={settings} />
      <UnitsSection settings={settings} />
      <LeavesSection />
      <ClinicsSection />
      <DeviceSection settings={settings} />
      <section aria-labelledby="save">
        <h2 id="save">{t('Save, move or erase')}</h2>
        <ExportForm />
        <h3>{t('Take over a file')}</h3>
        <p>{t('Bring in what you saved on another phone. You see what changes first.')}</p>
        <p>
          <Link className="button button-quiet" href="/settings/import">
            {t('Take over a file')}
          </Link>
        </p>
        <h3>{t('Erase everything')}</h3>
        <p>{t('This takes all your answers, photos and settings off this device.')}</p>
        <p>
          <Link className="button button-quiet" href="/settings/erase">
            {t('Erase everything')}
          </Link>
        </p>
      </section>
      <VersionsSection />
    </>
  );
}
