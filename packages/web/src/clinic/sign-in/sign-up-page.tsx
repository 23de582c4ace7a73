import { type FormEvent, type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { ask } from '../../offline/api.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { ZoneField } from '../settings/zone-field.tsx';
import { NO_ANSWER } from './no-answer.ts';

interface SignUp {
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly ownerName: string;
  readonly email: string;
}

const FIELDS = [
  { name: 'name', label: 'Name of the clinic', type: 'text', complete: 'organization', max: 200 },
  { name: 'ownerName', label: 'Your name', type: 'text', complete: 'name', max: 200 },
  { name: 'email', label: 'Your e-mail address at work', type: 'email', complete: 'email', max: 200 },
] as const;

/** Makes the last part of an address from a name: "Glow Clinic" gives "glow-clinic". */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

function faultOf(told: SignUp): { readonly field: keyof SignUp; readonly message: string } | undefined {
  if (told.name.trim() === '') return { field: 'name', message: 'Enter the name of the clinic' };
  if (told.ownerName.trim() === '') return { field: 'ownerName', message: 'Enter your name' };
  if (!/^\S+@\S+\.\S+$/.test(told.email))
    return { field: 'email', message: 'Enter your e-mail address, like name@example.com' };
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(told.slug))
    return { field: 'slug', message: 'Enter an address of small letters, digits and hyphens' };
  return undefined;
}

/** A new clinic: who, where, and a link by mail that opens it. */
export function SignUpPage(): ReactElement {
  const [told, setTold] = useState<SignUp>(() => ({
    name: '',
    slug: '',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ownerName: '',
    email: '',
  }));
  const [ownSlug, setOwnSlug] = useState(false);
  const [fault, setFault] = useState<{ readonly field: string; readonly message: string }>();
  const [done, setDone] = useState<{ readonly mailed: boolean }>();
  const set = (name: keyof SignUp, value: string): void =>
    setTold((before) => {
      const next = { ...before, [name]: value };
      return name === 'name' && !ownSlug ? { ...next, slug: slugOf(value) } : next;
    });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = faultOf(told);
    setFault(wrong);
    if (wrong !== undefined) return;
    const answered = await ask('/api/v1/clinics', (json) => json as { mailed: boolean }, {
      method: 'POST',
      body: told,
    });
    if (answered.kind === 'ok') return setDone(answered.value);
    const field = answered.kind === 'refused' && answered.codes.includes('wrong-state') ? 'slug' : 'name';
    setFault({ field, message: answered.kind === 'refused' ? answered.detail : NO_ANSWER });
  };
  if (done !== undefined)
    return (
      <>
        <Heading title="Almost there">Almost there</Heading>
        {done.mailed ? (
          <p>
            A link is on its way to <strong>{told.email}</strong>. It opens your clinic. It works once, for 72
            hours.
          </p>
        ) : (
          <p>
            This server sends no mail. Its operator finds the link that opens your clinic on the screen where
            the server was started.
          </p>
        )}
      </>
    );
  const invalid = (name: string): boolean => fault?.field === name;
  return (
    <div className="narrow">
      {fault !== undefined && <ErrorSummary {...fault} />}
      <Heading title={fault === undefined ? 'New clinic' : 'Error: New clinic'}>Set up a new clinic</Heading>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {FIELDS.map(({ name, label, type, complete, max }) => (
          <div key={name} className="field">
            <label className="label" htmlFor={name}>
              {label}
            </label>
            <input
              id={name}
              className="input"
              type={type}
              autoComplete={complete}
              maxLength={max}
              value={told[name]}
              aria-invalid={invalid(name)}
              onChange={(event) => set(name, event.currentTarget.value)}
            />
          </div>
        ))}
        <div className="field">
          <label className="label" htmlFor="slug">
            Address for the people you treat
          </label>
          <p className="hint" id="slug-hint">
            {location.origin}/at/{told.slug === '' ? 'your-clinic' : told.slug}
          </p>
          <input
            id="slug"
            className="input"
            maxLength={40}
            spellCheck={false}
            autoCapitalize="none"
            value={told.slug}
            aria-describedby="slug-hint"
            aria-invalid={invalid('slug')}
            onChange={(event) => {
              setOwnSlug(true);
              set('slug', event.currentTarget.value);
            }}
          />
        </div>
        <ZoneField value={told.timeZone} onChange={(zone) => set('timeZone', zone)} />
        <button type="submit" className="button">
          Send me the link
        </button>
      </form>
      <p className="muted">
        <Link href="/">Sign in to a clinic that is set up</Link>
      </p>
    </div>
  );
}
