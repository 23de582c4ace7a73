import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One row of a table of what was seen, by the heads of its columns. */
export type FaultRow = Readonly<Record<string, string | number>>;

/** The parts of the page, in its order. */
const PARTS = {
  planted: {
    title: 'Planted faults',
    says: 'A harness that cannot fail shows nothing, so each one first runs against a fault that was put in. "Caught" means that the harness counted a loss.',
  },
  kills: {
    title: 'kill -9 under load',
    says: 'Eight writers send check-ins; right after an acknowledgement (the 1st to the 40th) every process is killed with signal 9 and started again. What was acknowledged must be there exactly once; what had no answer is sent again with its key and must then be there exactly once too. "Of PostgreSQL" kills the postmaster and all its children below a server that stays up.',
  },
  mail: {
    title: 'A mail server that is down for a day',
    says: '`DELAY_DIVISOR` is the one setting that shortens every delay: clocks, repeats, tries, and what the queue waits for. The mail server is gone or takes calls and says nothing. The server is killed with signal 9 while it hands over a letter or calls a webhook. Nobody opens a check-in, so every alert stays needed. "Acted on twice" counts things that came under two ids; a letter or call that came again under its own id is counted beside it.',
  },
  escalation: {
    title: 'Escalation at its time',
    says: 'On the real clock: `DELAY_DIVISOR` is 1, an emergency is unseen after 1 minute. "Late" is from the time it was due until those on call were told by a webhook.',
  },
} as const;
export type FaultPart = keyof typeof PARTS;

const DATA = new URL('../../docs/safety/faults.json', import.meta.url);
const PAGE = new URL('../../docs/safety/faults.md', import.meta.url);

type Kept = { [P in FaultPart]?: { [name: string]: FaultRow } };

function tableOf(rows: readonly (readonly [string, FaultRow])[]): readonly string[] {
  const heads = ['what', ...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(([name, row]) => line([name, ...heads.slice(1).map((head) => String(row[head] ?? ''))])),
  ];
}

function pageOf(kept: Kept): string {
  const parts = (Object.keys(PARTS) as FaultPart[]).flatMap((part) => {
    const rows = Object.entries(kept[part] ?? {});
    if (rows.length === 0) return [];
    const { title, says } = PARTS[part];
    return [`## ${title}`, '', says, '', ...tableOf(rows), ''];
  });
  const head = [
    '# Killed processes and a mail server that is away',
    '',
    'Written by `npm run soak`; each row says when it was seen. A tenth of the rounds runs in `npm run faults`. The',
    'computer has two cores that others used meanwhile, so times are upper bounds. A power cut is another thing and was',
    'not tried: see [what we could not test](what-we-could-not-test.md).',
    '',
  ];
  return [...head, ...parts].join('\n');
}

/** Puts a row on the page in place of the one with its name, and writes the page anew. */
export function keepFaultRow(part: FaultPart, name: string, row: FaultRow): void {
  const kept: Kept = existsSync(DATA) ? (JSON.parse(readFileSync(DATA, 'utf8')) as Kept) : {};
  const seen = new Date().toISOString().slice(0, 10);
  const mine = { ...kept[part], [name]: { ...row, seen } };
  const all = { ...kept, [part]: mine };
  writeFileSync(DATA, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(PAGE, pageOf(all));
}
