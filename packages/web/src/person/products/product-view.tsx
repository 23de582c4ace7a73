import type { ProductPage, ProductRow } from '@afterneedle/words/products';
import { type ReactElement, useEffect, useRef } from 'react';
import { t } from '../../language/t.ts';

/** The answer: what counts, what decides it, every ingredient, and how the text was read. */
export function ProductView({ page }: { readonly page: ProductPage }): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer is heard.
  useEffect(() => heading.current?.focus(), [page]);
  return (
    <section className={`product-answer product-${page.answer}`} aria-labelledby="product-answer">
      <h2 id="product-answer" ref={heading} tabIndex={-1}>
        {page.heading}
      </h2>
      {page.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {page.deciding.rows.length > 0 && <Rows heading={page.deciding.heading} rows={page.deciding.rows} />}
      {page.all.rows.length > page.deciding.rows.length && (
        <details>
          <summary>{page.all.heading}</summary>
          <RowList rows={page.all.rows} />
        </details>
      )}
      {page.notes.lines.length > 0 && (
        <>
          <h3>{page.notes.heading}</h3>
          <ul>
            {page.notes.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Rows({
  heading,
  rows,
}: {
  readonly heading: string;
  readonly rows: readonly ProductRow[];
}): ReactElement {
  return (
    <>
      <h3>{heading}</h3>
      <RowList rows={rows} />
    </>
  );
}

function RowList({ rows }: { readonly rows: readonly ProductRow[] }): ReactElement {
  return (
    <ul className="plain-list product-rows">
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one list may name an ingredient twice.
        <li key={index} className={`product-row product-row-${row.answer}`}>
          <p>
            <strong>{row.name}</strong>: {row.answerText}
          </p>
          <p className="choice-hint">
            {row.because} {row.how}
          </p>
          {row.sources.length > 0 && (
            <p className="choice-hint">{t('Source: {sources}', { sources: row.sources.join('; ') })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
