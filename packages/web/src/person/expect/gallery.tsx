import { type Look, looks } from '@afterneedle/knowledge/expect';
import type { ReactElement } from 'react';
import { Drawing } from '../../drawings/drawing.tsx';
import { useSkinTone } from '../../drawings/skin-tone.ts';
import { SkinToneSwitch } from '../../drawings/skin-tone-switch.tsx';
import type { Tone } from '../../drawings/tones.ts';
import { t } from '../../language/t.ts';
import { onSkin } from './on-skin.ts';

/** Every drawing on the skin that was chosen, with what it shows in words. */
export function Gallery({ answered }: { readonly answered: string | undefined }): ReactElement {
  const [tone, setTone] = useSkinTone(answered);
  return (
    <section aria-labelledby="drawings">
      <h2 id="drawings">{t('What it can look like')}</h2>
      <p>
        {t(
          'These are drawings, enlarged. Your skin can look different. Shape and feel tell more than colour.',
        )}
      </p>
      <SkinToneSwitch tone={tone} onPick={setTone} />
      <h3>{t('Can be part of the usual course')}</h3>
      <Figures course="usual" tone={tone} />
      <h3>{t('Never called usual, but may be watched')}</h3>
      <Figures course="watched" tone={tone} />
      <h3>{t('Never part of it: check your skin today')}</h3>
      <Figures course="never" tone={tone} />
    </section>
  );
}

function Figures({ course, tone }: { readonly course: Look['course']; readonly tone: Tone }): ReactElement {
  return (
    <div className="figures">
      {looks
        .filter((look) => look.course === course)
        .map((look) => (
          <figure key={look.id} className="figure">
            <Drawing
              look={look.id}
              tone={tone}
              words={{ title: onSkin(look, tone), description: t(look.caption) }}
            />
            <figcaption>
              <strong>{t(look.label)}</strong>
              <span>{t(look.caption)}</span>
              <span className="muted">{t(look[tone])}</span>
            </figcaption>
          </figure>
        ))}
    </div>
  );
}
