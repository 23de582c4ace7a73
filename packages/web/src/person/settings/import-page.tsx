import './settings.css';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { ExportFile } from '../../offline/export-schema.ts';
import type { ImportPlan } from '../../offline/plan-import.ts';
import type { Taken } from '../../offline/take-import.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreview } from './import-preview.tsx';
import { PickFile } from './pick-file.tsx';

type Stage =
  | { readonly at: 'pick' }
  | { readonly at: 'look'; readonly file: ExportFile; readonly plan: ImportPlan }
  | { readonly at: 'done'; readonly taken: Taken };

/** Takes over a file from another phone: pick it, look at what changes, then take it. */
export function ImportPage(): ReactElement {
  const [stage, setStage] = useState<Stage>({ at: 'pick' });
  return (
    <>
      <div className="page-top">
        <Link className="back-link" href="/settings">
          <BackIcon />
          {t('Settings')}
        </Link>
      </div>
      <Heading title={t('Take over a file')}>{t('Take over a file')}</Heading>
      {stage.at === 'pick' && (
        <PickFile
          onRead={async (file) => {
            const [{ planImport }, { readRecords }] = await Promise.all([
              import('../../offline/plan-import.ts'),
              import('../../offline/export-file.ts'),
            ]);
            const plan = planImport(await readRecords(), file.stores as never);
            setStage({ at: 'look', file, plan });
          }}
        />
      )}
      {stage.at === 'look' && (
        <ImportPreview
          file={stage.file}
          plan={stage.plan}
          onTaken={(taken) => setStage({ at: 'done', taken })}
          onCancel={() => setStage({ at: 'pick' })}
        />
      )}
      {stage.at === 'done' && <ImportDone taken={stage.taken} onUndone={() => setStage({ at: 'pick' })} />}
    </>
  );
}
