/** What the figures must not be taken for; stands before any figure. */
export const LIMITS = [
  '- **That people get the right level.** Nobody here was ill. All accounts are made up or retold; what real people with real complications are told is not measured.',
  '- **That the levels are right.** The vignettes were written from the same sources as the rules, by a language model in the place of a clinician who had not seen the rules. Agreement says that the rules do what the sources say. Where a source is wrong, both are wrong. No clinician has signed either.',
  '- **That facts are told right.** The coded facts are complete and never mistaken. A person who misreads a question, or skips it, is not in these figures.',
  '- **That two readers agree.** One author wrote text, facts and expected answer. Nobody labelled a second time, so agreement between readers is not measured.',
  '- **That this engine is better than a doctor or another checker.** The published figures come from other accounts, mostly of general medicine, with other levels. Nobody else was given these vignettes, and this engine was not given theirs.',
  '- **A rate.** The bounds speak of accounts like these, not of people. Some situations look like the lists the rules are tested with; agreement on those tells less.',
  '- **Anything unseen about set A now.** Its failures were read after the first run and the knowledge was mended. The first runs, and set B, whose failures nobody read before the last change, are the unseen figures.',
].join('\n');

/** What stands before each table. */
export const MEASURES = {
  coded:
    'The facts of each vignette as a finished check-in gives them, what is not named being absent. 330 vignettes in two sets of 165, and the 37 [public cases](cases.md), coded by another hand. Each cell is the count, the share and its 95 % bounds (Wilson). Causes are scored where the expected level is below emergency, because an emergency shows none. How the vignettes were made stands in `tests/vignettes/README.md`. Of the public cases 3 lack the deciding sign in their text; they count here and stand apart in their own page. Most public cases allow more than one level: read the rows on accepted levels for them.',
  message:
    'The same accounts, but the engine gets only the sentences and the hours. The product never decides like this: words only pre-fill the check-in, and the danger list is always asked. The facts above now and then hold more than the words do. So these figures say what words alone miss, and why the questions are asked.',
  published:
    '"Not under" counts the expected level or more cautious, as symptomcheckR does. "At most 1 under" also counts advice one level less cautious, which Gilbert 2020 calls safe. All in percent, as their authors printed them; an empty cell was not published or not found. Levels differ in number: this engine has 5, where one step is smaller than in a scale of 3.',
  left: 'Set B was read only for this page, after the last change. Mended now, it would be seen too.',
  changes:
    'No vignette was changed after a run. What was changed in the knowledge was asked for by a source, not by a single vignette:',
} as const;
