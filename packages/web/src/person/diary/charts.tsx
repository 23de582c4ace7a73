import { expectedCourses } from '@afterneedle/engine';
import { healingKnowledge, seriesKnowledge } from '@afterneedle/knowledge/series';
import { type ReactElement, useMemo } from 'react';
import { labelOfFact } from '../../facts/fact-words.ts';
import { t } from '../../language/t.ts';
import { listHere } from '../../ui/list-words.ts';
import { engine } from '../check-in/engine.ts';
import type { Diary } from './diary.ts';
import { SignChart } from './sign-chart.tsx';
import { toldPoints, wasThere } from './told-points.ts';

/** Every sign that was ever there beside what is usual; those that never were, in one line. */
export function Charts({ diary }: { readonly diary: Diary }): ReactElement | null {
  const { contexts } = diary.treatment;
  const { courses, depth } = useMemo(() => expectedCourses(engine, seriesKnowledge, contexts), [contexts]);
  const told = healingKnowledge.asks.flatMap((finding) => {
    const course = courses.find((one) => one.finding === finding);
    const points = toldPoints(diary, finding);
    return course === undefined || points.length === 0 ? [] : [{ course, points }];
  });
  if (told.length === 0) return null;
  const shown = told.filter(({ points }) => wasThere(points));
  const never = told.filter(({ points }) => !wasThere(points));
  return (
    <section aria-labelledby="diary-charts" className="diary-charts">
      <h2 id="diary-charts">{t('How it goes')}</h2>
      {shown.length > 0 && <Legend hasBand={diary.treatedAt !== undefined} />}
      {shown.map(({ course, points }) => (
        <SignChart key={course.finding} diary={diary} course={course} depth={depth} points={points} />
      ))}
      {never.length > 0 && (
        <p>
          {t('Not there each time you told us: {signs}.', {
            signs: listHere(never.map(({ course }) => labelOfFact(course.finding).toLocaleLowerCase())),
          })}
        </p>
      )}
    </section>
  );
}

/** What the marks of the charts mean. */
function Legend({ hasBand }: { readonly hasBand: boolean }): ReactElement {
  return (
    <ul className="diary-legend plain-list small">
      {hasBand && (
        <li>
          <svg viewBox="0 0 20 14" aria-hidden="true">
            <rect className="chart-band" x="1" y="1" width="18" height="12" />
          </svg>
          {t('usual at that time')}
        </li>
      )}
      <li>
        <svg viewBox="0 0 20 14" aria-hidden="true">
          <circle className="chart-point" cx="10" cy="7" r="5" />
        </svg>
        {t('what you wrote')}
      </li>
      <li>
        <svg viewBox="0 0 20 14" aria-hidden="true">
          <circle className="chart-point chart-point-later" cx="10" cy="7" r="5" />
        </svg>
        {t('added later')}
      </li>
      <li>
        <span className="chart-unsure" aria-hidden="true">
          ?
        </span>
        {t('not sure')}
      </li>
    </ul>
  );
}
