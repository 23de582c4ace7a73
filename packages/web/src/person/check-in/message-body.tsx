import { crisisSentence } from '@afterneedle/words';
import { type ReactElement, useMemo } from 'react';
import { msg, t } from '../../language/t.ts';
import { RadioList } from '../../ui/choice.tsx';
import { optionsHere } from '../result/page-options.ts';
import type { Answer } from './answer.ts';
import { readText } from './triage.ts';

type MessageAnswer = Extract<Answer, { kind: 'message' }>;

/** The same as the contract's MAX_MESSAGE, which would bring all schemas to this page. */
const LONGEST_MESSAGE = 4_000;

const WHO = [
  { value: 'me', label: msg('Me') },
  { value: 'someone-else', label: msg('Someone else') },
];

interface MessageBodyProps {
  readonly answer: MessageAnswer;
  readonly onChange: (answer: MessageAnswer) => void;
  readonly firstId: string;
  readonly describedBy: string;
}

/** A free text that may stay empty. */
export function MessageBody({ answer, onChange, firstId, describedBy }: MessageBodyProps): ReactElement {
  const left = LONGEST_MESSAGE - answer.text.length;
  const isCrisis = useMemo(() => readText(answer.text).crisis === true, [answer.text]);
  const about = answer.about === undefined ? {} : { about: answer.about };
  return (
    <>
      <div aria-live="polite">
        {isCrisis && <p className="notice">{crisisSentence(optionsHere(Date.now()))}</p>}
      </div>
      <textarea
        id={firstId}
        className="input"
        aria-label={t('Your message')}
        aria-describedby={describedBy}
        rows={7}
        maxLength={LONGEST_MESSAGE}
        value={answer.text}
        placeholder=""
        onChange={(event) => onChange({ kind: 'message', text: event.currentTarget.value, ...about })}
      />
      <p className="character-count" aria-live="polite">
        {left < 500
          ? t('{left, plural, one {# character} other {# characters}} left', { left })
          : t('What you see, what you feel, and since when.')}
      </p>
      <fieldset className="about-whom">
        <legend className="list-group-title">{t('Who is this about?')}</legend>
        <RadioList
          name="about"
          options={WHO}
          segments
          value={answer.about ?? 'me'}
          onPick={(value) =>
            onChange({
              kind: 'message',
              text: answer.text,
              ...(value === 'someone-else' ? { about: 'someone-else' } : {}),
            })
          }
        />
        <p className="hint">{t('If it is someone else, answer for the person who was treated.')}</p>
      </fieldset>
    </>
  );
}
