import { localeHere } from '../../ui/date-words.ts';

const KB = 1_000;
const MB = 1_000_000;

/** Answers a number of bytes as people read it: "2.3 MB". */
export function sizeWords(bytes: number): string {
  const [value, unit] = bytes < MB ? [Math.ceil(bytes / KB), 'kilobyte'] : [bytes / MB, 'megabyte'];
  return new Intl.NumberFormat(localeHere(), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
