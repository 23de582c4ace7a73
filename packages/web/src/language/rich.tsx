import { Fragment, type ReactNode } from 'react';
import { messageOf, type Values } from './t.ts';

/** Draws what stands between the two ends of a tag. */
export type Tag = (words: ReactNode) => ReactNode;

/** Answers a text with tags, as `Call now or <a>read on</a>.`, in the language that is spoken now: no sentence is put together from parts. */
export function rich(english: string, tags: Readonly<Record<string, Tag>>, values: Values = {}): ReactNode {
  const drawn = Object.entries(tags).map(([name, draw]) => [
    name,
    (words: readonly ReactNode[]) => draw(keyed(words)),
  ]);
  const parts = messageOf(english).format<ReactNode>({ ...values, ...Object.fromEntries(drawn) });
  return keyed(Array.isArray(parts) ? parts : [parts]);
}

function keyed(parts: readonly ReactNode[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name than their place.
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

/** The tag of what matters most in a sentence. */
export const strong: Tag = (words) => <strong>{words}</strong>;

/** The tag of words for those who hear the page. */
export const unseen: Tag = (words) => <span className="hidden-text">{words}</span>;
