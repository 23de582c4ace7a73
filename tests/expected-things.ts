/** One thing people expect of such an app and teams forget, and what shows that it is there. */
export interface ExpectedThing {
  readonly id: number;
  readonly says: string;
  /** Names of tests, as they stand in their files. */
  readonly shownBy: readonly string[];
  /** What of it is not there yet, and why. */
  readonly open?: string;
}

/** All 32, in the order of the design. */
export const expectedThings: readonly ExpectedThing[] = [
  {
    id: 1,
    says: 'Undo for what was deleted, and a bin for 30 days.',
    shownBy: [
      'a photo is deleted with undo and a bin, and photos can be covered',
      'a newer check-in is named on an older result, and one that was deleted is put back',
      'a treatment is kept, read, corrected, deleted and put back',
      'what is saved on one phone is taken over on another, once, and can be taken back',
    ],
    open: 'A check-in has undo for 10 seconds and no bin: what was sent stays with the clinic.',
  },
  {
    id: 2,
    says: 'Each answer is kept at once, and the page says so.',
    shownBy: ['Back, refresh and a link of its own keep every answer'],
  },
  {
    id: 3,
    says: 'Back, swipe back and refresh.',
    shownBy: [
      'Back, refresh and a link of its own keep every answer',
      'addresses: a day before the treatment, one ahead, one that is none, and Back',
    ],
  },
  {
    id: 4,
    says: 'Deep links to a question, a day, a pair of photos, a case.',
    shownBy: [
      'Back, refresh and a link of its own keep every answer',
      'a day of the plan has an address of its own, with the days beside it',
      'a link to a case survives the sign-in page',
    ],
  },
  {
    id: 5,
    says: 'Every result and plan prints, also in large print.',
    shownBy: [
      'a page for any doctor is read, copied, saved and printed on one sheet',
      'the sheet prints without buttons, with the emergency block first, on A4 and Letter',
    ],
    open: 'A sheet of a case for the clinic comes with the clinic pages.',
  },
  {
    id: 6,
    says: 'Share as text, as a link, as a file, and a copy for the doctor.',
    shownBy: [
      'a page for any doctor is read, copied, saved and printed on one sheet',
      'a link opens the same plan on another device and sends nothing',
    ],
    open: 'The link to a plan carries the plan itself, so it cannot expire.',
  },
  {
    id: 7,
    says: 'Double taps.',
    shownBy: [
      'three rapid taps on Send make one record',
      'names with accents and from right to left, without a phone or an e-mail address, are written, found and read',
    ],
  },
  {
    id: 8,
    says: 'What a screen reader hears: the level first, focus on the heading.',
    shownBy: [
      'the focus moves to the heading of the next page, and to the fault when there is one',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the name of the test as it stands in its file.
      'a check-in to the level ${level}: the heading says it first, one card, axe finds nothing',
    ],
  },
  {
    id: 9,
    says: 'The level changes while the page is open.',
    shownBy: [
      'that the server judges higher tells the person so, and the clinic sees why',
      'another change waits to be taken, and a result made before it stays until it is asked about',
    ],
  },
  {
    id: 10,
    says: 'Time zones of treatment, phone and clinic; travel; clock changes; what day 0 is.',
    shownBy: [
      'counts days by the calendar of that zone: day 0 is the date of the treatment',
      'a plan read in another zone keeps the dates of the treatment’s zone and says so',
      'the day counted from the date of the treatment is the date that is shown, across clock changes too',
    ],
  },
  {
    id: 11,
    says: 'An unknown or rough date of the treatment.',
    shownBy: [
      'counts in whole days, never a day too early, where the time of the treatment is a guess',
      'without a date of the treatment the diary works, and calls nothing usual',
    ],
  },
  {
    id: 12,
    says: 'Two treatments at once; a treatment on the body.',
    shownBy: [
      'joins two treatments: days count from the latest, the longer wait counts',
      'goes by the newest treatment that is over',
    ],
  },
  {
    id: 13,
    says: 'Units: mm and inch, C and F.',
    shownBy: ['an open question is never a go-ahead, and a needle of 9 mm is refused in words'],
    open: 'No page of a check-in takes a temperature in figures.',
  },
  {
    id: 14,
    says: 'Selfies that are mirror images.',
    shownBy: [
      'photos of two days are taken, compared by keys, sent after the check-in and seen by the clinic',
      'left stays the person’s own left when the view is turned, and the turn is remembered',
    ],
  },
  {
    id: 15,
    says: 'Someone answers for another person.',
    shownBy: ['change the addressee and never the level (J-55)'],
  },
  {
    id: 16,
    says: 'The wrong person opens the link on a shared phone.',
    shownBy: [
      'the wrong person says "this is not me": nothing is kept, the link ends, and the clinic sees it',
      'a private link that is not whole opens nothing',
      'erasing leaves no record, no key, no setting and no file of the app, in every tab',
    ],
  },
  {
    id: 17,
    says: 'Emergency numbers by place, not by language; no signal; who cannot speak or hear.',
    shownBy: [
      'the numbers follow the place a person picks, everywhere, and read without a network',
      'the danger page opens offline',
    ],
  },
  {
    id: 18,
    says: 'The clinic is closed, or gone.',
    shownBy: [
      'J-54 calls the clinic first only when it is medical and open',
      'a clinic that is closed says when it opens, and who answers for it meanwhile',
      'a clinic that is gone leaves the check-in, the summary and the numbers',
      'without a clinic there is no Send, but a summary for any doctor',
    ],
  },
  {
    id: 19,
    says: 'Quiet hours; reminders end with recovery or an emergency.',
    shownBy: [
      'reminders: private titles, chosen times, no quiet hours, the same ids again, and what no longer holds is taken back',
      'when all is gone the diary asks for one more check-in, then it is complete and can start again',
    ],
  },
  {
    id: 20,
    says: 'Old tabs: a newer version does not lose a draft.',
    shownBy: [
      'a change for safety says what changed, and takes over by itself at the next page; what was typed stays',
      'another change waits to be taken, and a result made before it stays until it is asked about',
    ],
  },
  {
    id: 21,
    says: 'A pasted ingredient list with line breaks, Latin names and slips.',
    shownBy: [
      'nothing, too much, emoji and right-to-left text get a plain answer',
      'a list, a product and an activity are answered with a date, and what decides stands first',
    ],
  },
  {
    id: 22,
    says: 'Text at 200 %, landscape, one hand.',
    shownBy: [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the name of the test as it stands in its file.
      'axe finds nothing on ${chosen.length} of ${screens.length} screens, light and dark, none scrolls sideways at 320 px, none is against the policy',
      'every part can be hit with a thumb at 320 px, and keys reach every part',
    ],
    open: 'Bright sun and wet hands need people.',
  },
  {
    id: 23,
    says: 'No camera, a refused camera, large photos on a slow network: text first, photos after.',
    shownBy: [
      'a camera that is refused leaves the file, and what is no photo is said plainly',
      'a photo with a place in it leaves without, goes on after a reload, and is there once',
    ],
  },
  {
    id: 24,
    says: 'Nothing of health on a lock screen.',
    shownBy: ['the calendar file keeps its ids and counts up; private titles say nothing of skin'],
  },
  {
    id: 25,
    says: 'Names of one word, accents, right to left; no phone, no e-mail.',
    shownBy: [
      'item 25: a name of one word is written, found, handed over and read as it is',
      'names with accents and from right to left, without a phone or an e-mail address, are written, found and read',
      'every page speaks Spanish and two made-up languages, at 320 px, with nothing cut',
    ],
  },
  {
    id: 26,
    says: 'What a clinic typed is kept when the session ends.',
    shownBy: ['15 minutes without anybody lock the page; what was begun is there after the passkey'],
  },
  {
    id: 27,
    says: 'Rows do not jump; filters stand in the address.',
    shownBy: [
      'the inbox shows what came meanwhile only when asked',
      'a new check-in shows a bar and moves no row',
      'a view, a name and a sign stand in the address: a link, a reload and Back show the same',
    ],
  },
  {
    id: 28,
    says: 'Why it is not more urgent.',
    shownBy: ['says why it is not more urgent by what was denied'],
  },
  {
    id: 29,
    says: 'What changed since last time.',
    shownBy: ['a diary week: 4 taps, the same as yesterday, a day added later, a rise and its check-in'],
  },
  {
    id: 30,
    says: 'A way to say that advice was wrong, from each result.',
    shownBy: [
      'a person says that advice was wrong, and passes it on',
      'advice that was wrong is said offline, arrives at the safety page of the clinic once, and gets a finding',
    ],
  },
  {
    id: 31,
    says: 'Leaving: export and delete without asking anybody.',
    shownBy: [
      'what is saved on one phone is taken over on another, once, and can be taken back',
      'erasing leaves no record, no key, no setting and no file of the app, in every tab',
    ],
  },
  {
    id: 32,
    says: 'Demo data that cannot be taken for real.',
    shownBy: ['the demo clinic says to both sides that it is made up'],
  },
];
