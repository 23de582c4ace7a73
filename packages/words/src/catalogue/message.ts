import { IntlMessageFormat } from 'intl-messageformat';

type Options = ConstructorParameters<typeof IntlMessageFormat>[3];
type Formatters = NonNullable<NonNullable<Options>['formatters']>;

// Asking which locales there are costs a slow phone 0.2 s; only date patterns, which no message has, would need the answer.
IntlMessageFormat.resolveLocale = () => undefined;

/** Answers a function that makes each of its answers once. */
function once<Locale, Shape, Made>(make: (locale?: Locale, shape?: Shape) => Made) {
  const made = new Map<string, Made>();
  return (locale?: Locale, shape?: Shape): Made => {
    const key = `${String(locale)} ${shape === undefined ? '' : JSON.stringify(shape)}`;
    const answer = made.get(key) ?? make(locale, shape);
    made.set(key, answer);
    return answer;
  };
}

/** Shared by all messages: a format of the browser costs more than a sentence. */
const formatters: Formatters = {
  getNumberFormat: once((locale, shape) => new Intl.NumberFormat(locale, shape)),
  getDateTimeFormat: once((locale, shape) => new Intl.DateTimeFormat(locale, shape)),
  getPluralRules: once((locale, shape) => new Intl.PluralRules(locale, shape)),
};

/** Answers a text in ICU message form, ready to be filled. */
export function messageIn(text: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(text, locale, undefined, { formatters });
}
