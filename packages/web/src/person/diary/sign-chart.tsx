import type { ExpectedCourse } from '@afterneedle/engine';
import type { SignChart as SignWords, ToldPoint } from '@afterneedle/words/diary';
import { type ReactElement, useId } from 'react';
import { t } from '../../language/t.ts';
import { CHART, type ChartShape, chartShape } from './chart-shape.ts';
import { type Diary, dayNumber } from './diary.ts';
import { SignBasis } from './sign-basis.tsx';
import { SignTable } from './sign-table.tsx';
import { signWords, spanOf } from './sign-words.ts';

const MINUTE = 60_000;

interface SignChartProps {
  readonly diary: Diary;
  readonly course: ExpectedCourse;
  readonly depth: string;
  readonly points: readonly ToldPoint[];
}

/** One sign over the days: a sentence, a drawing of what was told beside what is usual, and the same as a table. */
export function SignChart({ diary, course, depth, points }: SignChartProps): ReactElement {
  const id = useId();
  const words = signWords(diary, { course, depth, points });
  const { lastDay, startMinute } = spanOf(diary);
  const hasBand = diary.treatedAt !== undefined;
  const shape = chartShape({
    steps: course.steps,
    points,
    most: words.stepNames.length - 1,
    lastDay,
    startMinute,
  });
  return (
    <section className="diary-sign" aria-labelledby={id}>
      <h3 id={id}>{words.name}</h3>
      <p className="diary-sentence">{words.sentence}</p>
      <svg
        className="diary-chart"
        viewBox={`0 0 ${CHART.width} ${shape.height}`}
        role="img"
        aria-label={t('Chart of this sign. {sentence}', { sentence: words.sentence })}
      >
        <Rows words={words} shape={shape} />
        {hasBand && (
          <>
            <path className="chart-band" d={shape.band} />
            <text className="chart-word" x={shape.minuteX(0) + 3} y={shape.stepY(0) + CHART.row / 2 - 4}>
              {t('usual')}
            </text>
          </>
        )}
        <Days diary={diary} shape={shape} lastDay={lastDay} />
        <Answers shape={shape} />
      </svg>
      <SignTable diary={diary} words={words} />
      <SignBasis words={words} />
    </section>
  );
}

/** The words of the steps, one a row. */
function Rows({ words, shape }: { readonly words: SignWords; readonly shape: ChartShape }): ReactElement {
  return (
    <>
      {words.stepNames.map((name, step) => (
        <g key={name}>
          <line
            className="chart-line"
            x1={CHART.left}
            x2={CHART.width - CHART.right}
            y1={shape.stepY(step) + CHART.row / 2}
            y2={shape.stepY(step) + CHART.row / 2}
          />
          <text className="chart-step" x={CHART.left - 8} y={shape.stepY(step) + 4}>
            {name}
          </text>
        </g>
      ))}
    </>
  );
}

const FEW = 10;
const SOME = 21;

/** The numbers of the days, fewer of them where there are many, and today. */
function Days({
  diary,
  shape,
  lastDay,
}: {
  readonly diary: Diary;
  readonly shape: ChartShape;
  readonly lastDay: number;
}): ReactElement {
  const every = lastDay <= FEW ? 1 : lastDay <= SOME ? 2 : 7;
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day).filter((day) => day % every === 0);
  const foot = shape.height - CHART.foot;
  const today = shape.minuteX(Math.floor((diary.now - diary.startedAt) / MINUTE));
  const isRight = dayNumber(diary, diary.today) > lastDay / 2;
  return (
    <>
      {days.map((day) => (
        <text
          key={day}
          className="chart-day"
          x={(shape.dayX(day) + shape.dayX(day + 1)) / 2}
          y={shape.height - 6}
        >
          {day}
        </text>
      ))}
      <line className="chart-today" x1={today} x2={today} y1={CHART.top - 4} y2={foot} />
      <text className={isRight ? 'chart-now chart-now-end' : 'chart-now'} x={today} y={CHART.top - 8}>
        {t('today')}
      </text>
    </>
  );
}

const POINT = 6;

/** What was told: full, hollow where it was added later, a question mark where nobody was sure. */
function Answers({ shape: { points, lines } }: { readonly shape: ChartShape }): ReactElement {
  return (
    <>
      {lines.map(({ from, to }) => (
        <line
          key={to}
          className="chart-course"
          x1={points[from]?.x}
          y1={points[from]?.y}
          x2={points[to]?.x}
          y2={points[to]?.y}
        />
      ))}
      {points.map(({ minutes, answer, isLater, x, y }) =>
        answer === 'unsure' ? (
          <text key={`${minutes} ${answer}`} className="chart-unsure" x={x} y={y + 5}>
            ?
          </text>
        ) : (
          <circle
            key={`${minutes} ${answer}`}
            className={isLater ? 'chart-point chart-point-later' : 'chart-point'}
            cx={x}
            cy={y}
            r={POINT}
          />
        ),
      )}
    </>
  );
}
