import type { ReplyTemplate, ReplyTemplateWrite } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { UndoLine } from '../case/undo-line.tsx';
import { useUndo } from '../case/use-undo.ts';
import type { RoomProps } from '../rooms.ts';
import { addTemplate, changeTemplate, fetchTemplates, removeTemplate } from './api.ts';
import { TemplateForm } from './template-form.tsx';

type Standing =
  | { readonly state: 'loading' | 'away' }
  | { readonly state: 'ready'; readonly templates: readonly ReplyTemplate[] };

/** The replies a clinic keeps ready; those who lead it change them. */
export function TemplatesPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  const [editing, setEditing] = useState<string>();
  const mayWrite = session.may.includes('templates.write');
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchTemplates();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setStanding(
      answered.kind === 'ok' ? { state: 'ready', templates: answered.value.templates } : { state: 'away' },
    );
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const settle = async (answered: Answered<unknown>): Promise<string | undefined> => {
    if (answered.kind === 'away') return 'Not kept: the server does not answer.';
    if (answered.kind === 'refused') return answered.detail;
    setEditing(undefined);
    await load();
    return undefined;
  };
  return (
    <>
      <Heading title="Replies">Replies kept ready</Heading>
      <p className="muted">
        Choose one when you write to a person, and change it before you send it. What stands in braces is
        filled in then; what is not known you write yourself.
        {!mayWrite && ' The owner or the medical director changes this list.'}
      </p>
      {standing.state === 'loading' && <Loading />}
      {standing.state === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {standing.state === 'ready' && (
        <>
          {mayWrite && editing !== 'new' && (
            <p>
              <button type="button" className="button" onClick={() => setEditing('new')}>
                Add a reply
              </button>
            </p>
          )}
          {editing === 'new' && (
            <TemplateForm
              template={undefined}
              onSave={async (write) => settle(await addTemplate(write))}
              onCancel={() => setEditing(undefined)}
            />
          )}
          {standing.templates.length === 0 && <p className="card">No reply is kept ready.</p>}
          {standing.templates.map((template) =>
            editing === template.id ? (
              <TemplateForm
                key={template.id}
                template={template}
                onSave={async (write: ReplyTemplateWrite) => settle(await changeTemplate(template.id, write))}
                onCancel={() => setEditing(undefined)}
              />
            ) : (
              <TemplateCard
                key={template.id}
                template={template}
                mayWrite={mayWrite}
                onEdit={() => setEditing(template.id)}
                onRemoved={load}
              />
            ),
          )}
        </>
      )}
    </>
  );
}

interface TemplateCardProps {
  readonly template: ReplyTemplate;
  readonly mayWrite: boolean;
  readonly onEdit: () => void;
  readonly onRemoved: () => Promise<void>;
}

function TemplateCard({ template, mayWrite, onEdit, onRemoved }: TemplateCardProps): ReactElement {
  const { id, title, body } = template;
  const [fault, setFault] = useState<string>();
  const { secondsLeft, begin, undo } = useUndo(async () => {
    const answered = await removeTemplate(id);
    if (answered.kind !== 'ok') return setFault('Not taken away: the server does not answer.');
    await onRemoved();
  });
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <p className="message-text">{body}</p>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {mayWrite &&
        (secondsLeft === undefined ? (
          <p className="row">
            <button type="button" className="button button-quiet" onClick={onEdit}>
              Change<span className="hidden-text"> {title}</span>
            </button>
            <button type="button" className="button button-quiet" onClick={begin}>
              Take away<span className="hidden-text"> {title}</span>
            </button>
          </p>
        ) : (
          <UndoLine doing="Taking it away" secondsLeft={secondsLeft} onUndo={undo} />
        ))}
    </section>
  );
}
