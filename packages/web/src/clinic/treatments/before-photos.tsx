import {
  type BeforePhoto,
  type BeforePhotoList,
  MAX_BEFORE_PHOTOS,
  MAX_PHOTO_BYTES,
  PHOTO_VIEWS,
  type PhotoView,
  type SessionView,
} from '@afterneedle/contract';
import { type ReactElement, useId, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { dateAndTime } from '../../ui/date-words.ts';
import { VIEW_WORDS } from '../case/photo-names.ts';
import { UndoLine } from '../case/undo-line.tsx';
import { useUndo } from '../case/use-undo.ts';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import { addBeforePhoto, fetchBeforePhotos, removeBeforePhoto } from './before-photos-api.ts';

interface BeforePhotosProps {
  readonly treatmentId: string;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

/** The photos the clinic took before a treatment: shown by side, added from this computer, taken out again. */
export function BeforePhotos({ treatmentId, session, onSignedOut }: BeforePhotosProps): ReactElement {
  const { asked, again, put } = useAsked(() => fetchBeforePhotos(treatmentId), onSignedOut);
  const [fault, setFault] = useState('');
  const mayWrite = session.may.includes('treatments.write');
  const isDone = (answered: Answered<unknown>): boolean => {
    if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
    else if (answered.kind !== 'ok')
      setFault(answered.kind === 'refused' ? answered.detail : 'Not done: the server does not answer.');
    return answered.kind === 'ok';
  };
  const remove = async (photoId: string): Promise<void> => {
    setFault('');
    const answered = await removeBeforePhoto(treatmentId, photoId);
    if (isDone(answered) && answered.kind === 'ok') put(answered.value);
  };
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="treatment" onRetry={again} />;
  const { items }: BeforePhotoList = asked.value;
  return (
    <section aria-label="Photos before the treatment">
      {items.length === 0 ? (
        <p>No photo yet. Photos of the skin before help to judge what is new after it.</p>
      ) : (
        <ul className="plain-list case-photos">
          {items.map((photo) => (
            <li key={photo.id}>
              <Photo
                treatmentId={treatmentId}
                photo={photo}
                onRemove={mayWrite ? () => remove(photo.id) : undefined}
              />
            </li>
          ))}
        </ul>
      )}
      {fault !== '' && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      {mayWrite && items.length < MAX_BEFORE_PHOTOS && (
        <AddPhoto
          onBegin={() => setFault('')}
          onFault={setFault}
          add={async (view, bytes) => {
            const answered = await addBeforePhoto(treatmentId, view, bytes);
            if (isDone(answered)) again();
          }}
        />
      )}
    </section>
  );
}

interface PhotoProps {
  readonly treatmentId: string;
  readonly photo: BeforePhoto;
  readonly onRemove: (() => Promise<void>) | undefined;
}

function Photo({ treatmentId, photo, onRemove }: PhotoProps): ReactElement {
  const { id, view, width, height, addedAt, by } = photo;
  const { secondsLeft, begin, undo } = useUndo(async () => await onRemove?.());
  const name = VIEW_WORDS[view];
  return (
    <figure className="case-photo">
      <img
        src={`/api/v1/treatments/${treatmentId}/photos/${id}`}
        alt={`${name}, before the treatment`}
        width={width}
        height={height}
        loading="lazy"
      />
      <figcaption>
        <strong>{name}</strong>
        <span className="choice-hint">
          Added {dateAndTime(Date.parse(addedAt))} by {by}
        </span>
        {onRemove !== undefined && secondsLeft === undefined && (
          <button type="button" className="button-link" onClick={begin}>
            Take it out
            <span className="hidden-text"> {name}</span>
          </button>
        )}
        {secondsLeft !== undefined && (
          <UndoLine doing={`${name} is taken out`} secondsLeft={secondsLeft} onUndo={undo} />
        )}
      </figcaption>
    </figure>
  );
}

interface AddPhotoProps {
  readonly onBegin: () => void;
  readonly onFault: (fault: string) => void;
  readonly add: (view: PhotoView, bytes: ArrayBuffer) => Promise<void>;
}

function AddPhoto({ onBegin, onFault, add }: AddPhotoProps): ReactElement {
  const side = useId();
  const file = useId();
  const [view, setView] = useState<PhotoView>('front');
  const [isSending, setSending] = useState(false);
  const send = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (chosen === undefined) return;
    onBegin();
    if (chosen.size > MAX_PHOTO_BYTES) {
      onFault('A photo has at most 10 MB. Choose a smaller one.');
    } else {
      setSending(true);
      await add(view, await chosen.arrayBuffer());
      setSending(false);
    }
    input.value = '';
  };
  return (
    <div className="people-grid">
      <div className="field">
        <label className="label" htmlFor={side}>
          What the photo shows
        </label>
        <select
          id={side}
          className="input"
          value={view}
          onChange={({ currentTarget }) => {
            setView(PHOTO_VIEWS.find((one) => one === currentTarget.value) ?? 'front');
          }}
        >
          {PHOTO_VIEWS.map((one) => (
            <option key={one} value={one}>
              {VIEW_WORDS[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={file}>
          Add a photo (JPEG, up to 10 MB)
        </label>
        <input
          id={file}
          type="file"
          accept="image/jpeg,.jpg,.jpeg"
          disabled={isSending}
          onChange={(event) => void send(event.currentTarget)}
        />
      </div>
      <p role="status">{isSending ? 'Sending the photo' : ''}</p>
    </div>
  );
}
