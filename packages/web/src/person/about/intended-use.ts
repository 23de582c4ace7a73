import { msg } from '../../language/t.ts';
/** What the product is for; the number goes up whenever the words change. */
export const INTENDED_USE = {
  version: 1,
  since: '2026-11-22',
  short: msg('For adults after microneedling. It says how soon to get help and how to care for the skin.'),
  long: [
    msg('It is for adults who had microneedling at a clinic, a salon or at home.'),
    msg('It asks what you see and feel. Then it says how soon someone needs to look at it.'),
    msg('It says what to do, what to leave out, and when to look again.'),
    msg('It follows fixed rules, and each rule names its sources.'),
  ],
  not: [
    msg('It cannot see or touch your skin, and it works out nothing from a photo.'),
    msg('It gives no medicine and no dose.'),
    msg('It is not for other treatments, such as peels or lasers alone.'),
    msg('Under 18, or pregnant? It still answers. Ask a parent or a clinician to read it with you.'),
    msg('No clinician has signed its rules yet.'),
  ],
} as const;
