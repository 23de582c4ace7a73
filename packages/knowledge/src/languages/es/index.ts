import type { Messages } from '../../messages/en.ts';
import { es } from '../../messages/es.ts';
import { careEs } from './care.ts';
import { causesEs } from './causes.ts';
import { dangerEs } from './danger.ts';
import { engineEs } from './engine.ts';
import { everydayTitlesEs } from './everyday-titles.ts';
import { expectEs } from './expect.ts';
import { interviewEs } from './interview.ts';
import { nameKindsEs } from './name-kinds.ts';
import { productsEs } from './products.ts';
import { rulesEs } from './rules.ts';
import { screeningEs } from './screening.ts';
import { sourcesEs } from './sources.ts';
import { vocabularyEs } from './vocabulary.ts';

/** Spanish, not yet read by a clinician: the sentences, and the text for each English one of the knowledge. */
export const wording: {
  readonly messages: Partial<Messages>;
  readonly texts: Readonly<Record<string, string>>;
} = {
  messages: es,
  texts: {
    ...everydayTitlesEs,
    ...sourcesEs,
    ...nameKindsEs,
    ...engineEs,
    ...dangerEs,
    ...vocabularyEs,
    ...rulesEs,
    ...causesEs,
    ...careEs,
    ...expectEs,
    ...screeningEs,
    ...interviewEs,
    ...productsEs,
  },
};
