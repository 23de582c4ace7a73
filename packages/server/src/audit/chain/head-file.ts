import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalBytes } from '@afterneedle/engine';

/** Where a chain ended, as it was signed. */
export interface SignedHead {
  readonly clinic: string;
  readonly seq: number;
  readonly hash: string;
}

/** One line of a signed file: what it says, when, after which line, and by whom. */
export interface SignedLine {
  readonly kind: string;
  readonly at: string;
  readonly says: unknown;
  /** SHA-256 of the line before; of nothing for the first. */
  readonly previous: string;
  readonly key: string;
  readonly signature: string;
}

/** What a signed file holds: its lines in order, and the numbers of those that do not fit. */
export interface ReadLines {
  readonly lines: readonly SignedLine[];
  readonly broken: readonly number[];
}

/** The key that signs, in a file of its own outside the database. */
export interface SigningKey {
  readonly id: string;
  readonly sign: (bytes: Buffer) => string;
  readonly verify: (bytes: Buffer, signature: string) => boolean;
}

/** A line of every clinic of a large server at once is shorter than this. */
const END_BYTES = 1_048_576;

const hashOfLine = (line: string): string => createHash('sha256').update(line).digest('hex');

/** Reads the Ed25519 key of this server, or makes one at its first start. */
export function readSigningKey(path: string): SigningKey {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const { privateKey } = generateKeyPairSync('ed25519');
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const secret = createPrivateKey(readFileSync(path));
  const open = createPublicKey(secret);
  const id = createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
  return {
    id,
    sign: (bytes) => sign(null, bytes, secret).toString('base64url'),
    verify: (bytes, signature) => verify(null, bytes, open, Buffer.from(signature, 'base64url')),
  };
}

const signedPart = ({ kind, at, says, previous, key }: Omit<SignedLine, 'signature'>): Buffer =>
  Buffer.from(canonicalBytes({ kind, at, says, previous, key }));

/** The last whole line of a file, and whether a kill left half a line after it; only the end of the file is read. */
function endOf(path: string): { readonly line: string; readonly isCut: boolean } {
  if (!existsSync(path)) return { line: '', isCut: false };
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.alloc(Math.min(size, END_BYTES));
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    const lines = bytes.toString('utf8').split('\n');
    // A line that a kill cut short stays where it is and is counted as broken.
    const isCut = lines.at(-1) !== '';
    return { line: (isCut ? lines.at(-1) : lines.at(-2)) ?? '', isCut };
  } finally {
    closeSync(file);
  }
}

function textOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  // A line that a kill cut short was never acknowledged.
  return readFileSync(path, 'utf8').split('\n').slice(0, -1);
}

/** Reads a signed file and checks every signature and the order of its lines. */
export function readSignedLines(path: string, key: SigningKey): ReadLines {
  const lines: SignedLine[] = [];
  const broken: number[] = [];
  let previous = hashOfLine('');
  for (const [n, text] of textOf(path).entries()) {
    try {
      const line = JSON.parse(text) as SignedLine;
      const isOurs = line.key === key.id && key.verify(signedPart(line), line.signature);
      if (!isOurs || line.previous !== previous) broken.push(n + 1);
      if (isOurs) lines.push(line);
    } catch {
      broken.push(n + 1);
    }
    previous = hashOfLine(text);
  }
  return { lines, broken };
}

/** Adds lines to a signed file, on disk before it answers. */
export async function addSignedLines(
  path: string,
  key: SigningKey,
  said: readonly { readonly kind: string; readonly at: string; readonly says: unknown }[],
): Promise<readonly SignedLine[]> {
  if (said.length === 0) return [];
  const end = endOf(path);
  let previous = hashOfLine(end.line);
  const lines = said.map(({ kind, at, says }) => {
    const unsigned = { kind, at, says, previous, key: key.id };
    const line: SignedLine = { ...unsigned, signature: key.sign(signedPart(unsigned)) };
    previous = hashOfLine(JSON.stringify(line));
    return line;
  });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(path, 'a', 0o600);
  try {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await file.appendFile(end.isCut ? `\n${text}` : text);
    await file.sync();
  } finally {
    await file.close();
  }
  return lines;
}
