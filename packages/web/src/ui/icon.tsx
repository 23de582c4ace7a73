import type { Level } from '@afterneedle/engine';
import type { ReactElement, ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const LEVEL_SHAPES: Readonly<Record<Level, ReactNode>> = {
  emergency: (
    <>
      <path d="M8.2 2.5h7.6l5.7 5.7v7.6l-5.7 5.7H8.2l-5.7-5.7V8.2z" />
      <path d="M12 7v6.2M12 17h.01" />
    </>
  ),
  'same-day': (
    <>
      <path d="M12 3 22 20.5H2z" />
      <path d="M12 9.5v5M12 17.6h.01" />
    </>
  ),
  'contact-provider': (
    <>
      <rect x="2.5" y="2.5" width="19" height="19" rx="3" />
      <path d="M9.2 7 7.6 8.2c-.6 2.6 4.4 8 7.6 7.8l1.3-1.5-2.3-1.9-1.4.8c-1-.5-2-1.6-2.4-2.6l1-1.2z" />
    </>
  ),
  'self-care': (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M5.5 12c2-3 4-4.2 6.5-4.200s4.5 1.2 6.5 4.200c-2 3-4 4.2-6.5 4.200S7.5 15 5.5 12z" />
      <circle cx="12" cy="12" r="1.6" />
    </>
  ),
  expected: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="m7.5 12.4 3.1 3.1 6-6.6" />
    </>
  ),
};

/** The shape of a level: octagon, triangle, square, eye and tick, so that colour never stands alone. */
export function LevelIcon({ level }: { readonly level: Level }): ReactElement {
  return <Icon>{LEVEL_SHAPES[level]}</Icon>;
}

/** A telephone. */
export function PhoneIcon(): ReactElement {
  return (
    <Icon>
      <path d="M6.5 3 3.5 5.300C3 11.5 12.5 21 18.7 20.500L21 17.500l-4.5-3.5-2.3 1.700c-2.3-1-4.9-3.6-5.9-5.900L10 7.500z" />
    </Icon>
  );
}

/** A clock, for something to wait for. */
export function ClockIcon(): ReactElement {
  return (
    <Icon>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 6v6.500l4 2.500" />
    </Icon>
  );
}

/** A small tick, beside the word Saved. */
export function TickIcon(): ReactElement {
  return (
    <Icon>
      <path d="m4.5 12.5 5 5L20 6.5" />
    </Icon>
  );
}

/** An arrow back. */
export function BackIcon(): ReactElement {
  return (
    <Icon>
      <path d="m14.5 5-7 7 7 7" />
    </Icon>
  );
}

/** The mark of the product: a field of dots that closes. */
export function BrandMark(): ReactElement {
  const dots = [5, 12, 19].flatMap((y, row) =>
    [5, 12, 19].map((x, column) => ({ x, y, step: row + column })),
  );
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false">
      {dots.map(({ x, y, step }) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={2.9 - step * 0.45} />
      ))}
    </svg>
  );
}
