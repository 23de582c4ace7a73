import { PHOTO_VIEWS } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { viewWords } from './photo-words.ts';

/** The four views to take. */
export function TakeLinks(): ReactElement {
  return (
    <nav aria-labelledby="take-photo" className="photo-take">
      <h2 id="take-photo">{t('Take a photo')}</h2>
      <ul className="plain-list">
        {PHOTO_VIEWS.map((view) => (
          <li key={view}>
            <Link className="button button-quiet" href={`/photos/new/${view}`}>
              {viewWords(view)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
