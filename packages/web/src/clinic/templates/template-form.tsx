import { type ReplyTemplate, type ReplyTemplateWrite, TEMPLATE_SLOTS } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useId, useState } from 'react';

interface TemplateFormProps {
  readonly template: ReplyTemplate | undefined;
  /** Answers what was refused, in words; nothing when it was kept. */
  readonly onSave: (write: ReplyTemplateWrite) => Promise<string | undefined>;
  readonly onCancel: () => void;
}

/** Writes a reply or changes one. */
export function TemplateForm({ template, onSave, onCancel }: TemplateFormProps): ReactElement {
  const field = useId();
  const [title, setTitle] = useState(template?.title ?? '');
  const [body, setBody] = useState(template?.body ?? '');
  const [fault, setFault] = useState<string>();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (title.trim() === '' || body.trim() === '') return setFault('Give it a name and a text.');
    const version = template === undefined ? {} : { version: template.version };
    setFault(await onSave({ title: title.trim(), body: body.trim(), ...version }));
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{template === undefined ? 'A new reply' : `Change “${template.title}”`}</h2>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="field">
        <label className="label" htmlFor={`${field}-title`}>
          Name in the list
        </label>
        <input
          id={`${field}-title`}
          className="input"
          maxLength={80}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={`${field}-body`}>
          Text
        </label>
        <p className="hint" id={`${field}-hint`}>
          In braces, to be filled before it is sent: {TEMPLATE_SLOTS.map((slot) => `{${slot}}`).join(', ')}.
          Short sentences, plain words.
        </p>
        <textarea
          id={`${field}-body`}
          className="input"
          rows={6}
          maxLength={2_000}
          aria-describedby={`${field}-hint`}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
      </div>
      <p className="row">
        <button type="submit" className="button">
          Keep it
        </button>
        <button type="button" className="button button-quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
