import type { PageSection } from '@afterneedle/contract';
import type { ResultPage } from '@afterneedle/words';

interface Heading {
  readonly heading: string;
  readonly lines?: readonly string[];
}

function sectionOf({ heading, lines = [] }: Heading): PageSection {
  return { heading, lines: [...lines] };
}

/** Answers a page of results as plain parts, in the order in which a person reads them. */
export function pageSections(page: ResultPage): PageSection[] {
  const { doNow, causes, avoid, sooner } = page;
  return [
    sectionOf({
      heading: page.heading,
      lines: [page.prefix, ...page.limits, ...(page.crisis === undefined ? [] : [page.crisis])],
    }),
    sectionOf(page.why),
    sectionOf({ heading: doNow.heading, lines: [...doNow.firstAid, ...doNow.lines, ...doNow.more] }),
    sectionOf({
      heading: page.call.heading,
      lines: [...page.call.buttons.map(({ label }) => label), ...page.call.lines],
    }),
    sectionOf(page.checkAgain),
    ...(sooner.groups.length === 0
      ? []
      : [sectionOf({ heading: sooner.heading, lines: sooner.groups.flatMap(({ lines }) => lines) })]),
    ...(causes === undefined
      ? []
      : [
          sectionOf({
            heading: causes.heading,
            lines: [
              ...causes.cards.map(({ label, strengthLabel }) => `${label}: ${strengthLabel}`),
              ...(causes.none === undefined ? [] : [causes.none]),
            ],
          }),
        ]),
    ...(avoid === undefined
      ? []
      : [
          sectionOf({
            heading: avoid.heading,
            lines: avoid.holds.map(({ label, until }) => `${label}: ${until}`),
          }),
        ]),
    sectionOf(page.answers),
    { heading: page.advice, lines: [] },
  ];
}

/** Reads a page as a phone sent it; nothing when it is no page this version can lay out. */
export function sectionsOfShown(shown: unknown): PageSection[] | null {
  try {
    const sections = pageSections(shown as ResultPage);
    const isWhole = sections.every(
      ({ heading, lines }) => typeof heading === 'string' && lines.every((line) => typeof line === 'string'),
    );
    return isWhole ? sections : null;
  } catch {
    return null;
  }
}
