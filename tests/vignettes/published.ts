/** What others published of a system or of people, in percent; a missing figure was not published or not found. */
export interface Published {
  readonly who: string;
  readonly tested: string;
  readonly exact?: string;
  readonly strict?: string;
  readonly lenient?: string;
  readonly under?: string;
  readonly over?: string;
  readonly top1?: string;
  readonly top3?: string;
  readonly coverage?: string;
  readonly link: string;
}

const GILBERT = 'https://bmjopen.bmj.com/content/10/12/e040269';
const GILBERT_CASES = '200 vignettes, Gilbert 2020';
const KOPKA_DATA = 'https://github.com/ma-kopka/symptomcheckR';
const EL_OSTA = 'https://medrxiv.org/content/10.1101/2021.07.29.21261320v1.full.txt';

/** The published figures, general practitioners first. */
export const PUBLISHED: readonly Published[] = [
  {
    who: '7 general practitioners',
    tested: GILBERT_CASES,
    lenient: '97.0 ± 2.5',
    top3: '82.1 ± 5.2',
    link: GILBERT,
  },
  { who: 'Ada', tested: GILBERT_CASES, lenient: '97.0', top3: '70.5', coverage: '99.0', link: GILBERT },
  {
    who: 'Symptomate',
    tested: GILBERT_CASES,
    lenient: '97.8',
    top3: '27.5',
    coverage: '61.5',
    link: GILBERT,
  },
  { who: 'Buoy', tested: GILBERT_CASES, top3: '43.0', coverage: '88.5', link: GILBERT },
  { who: 'K Health', tested: GILBERT_CASES, top3: '36.0', coverage: '74.5', link: GILBERT },
  { who: 'Mediktor', tested: GILBERT_CASES, top3: '36.0', coverage: '80.5', link: GILBERT },
  { who: 'WebMD', tested: GILBERT_CASES, top3: '35.5', coverage: '93.0', link: GILBERT },
  { who: 'Babylon', tested: GILBERT_CASES, top3: '32.0', coverage: '51.5', link: GILBERT },
  { who: 'Your.MD', tested: GILBERT_CASES, top3: '23.5', coverage: '64.5', link: GILBERT },
  {
    who: '23 checkers together',
    tested: '45 vignettes, Semigran 2015; emergencies right 80, non-urgent 55, self-care 33',
    exact: '57 (52 to 61)',
    top1: '34 (31 to 37)',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4496786',
  },
  {
    who: 'Checkers in 10 studies',
    tested: 'review, Wallace 2022',
    exact: '48.8 to 90.1',
    top1: '19 to 37.9',
    link: 'https://doi.org/10.1038/s41746-022-00667-w',
  },
  {
    who: 'Apps in 19 studies; lay people 47.3 to 62.4',
    tested: 'review, Kopka 2025',
    exact: '11.5 to 90.0',
    link: 'https://doi.org/10.1038/s41746-025-01566-6',
  },
  {
    who: 'Ada',
    tested:
      '45 vignettes of 2020, counted from the public data; emergencies right 87, non-urgent 80, self-care 27',
    exact: '64.4',
    strict: '95.6',
    coverage: '100',
    link: KOPKA_DATA,
  },
  {
    who: 'Healthily',
    tested: 'the same 45, 30 answered',
    exact: '70.0',
    strict: '93.3',
    coverage: '66.7',
    link: KOPKA_DATA,
  },
  {
    who: 'Drugs.com',
    tested: 'the same 45, 40 answered',
    exact: '75.0',
    strict: '82.5',
    coverage: '88.9',
    link: KOPKA_DATA,
  },
  {
    who: 'Ada',
    tested: '48 Australian vignettes',
    exact: '63',
    top1: '65',
    top3: '83',
    link: 'https://lausr.org/dashboard/?doi=10.1071%2Fpy21032',
  },
  {
    who: 'Ada',
    tested: '378 people who walked into an emergency department, Cotte 2022',
    strict: '91',
    under: '8.9',
    over: '57.1',
    link: 'https://doaj.org/article/495ea10155914621bcfe6bf043d9c7a9',
  },
  {
    who: 'Healthily, Babylon, Ada',
    tested: '139 vignettes judged by general practitioners, El-Osta 2021, not peer reviewed',
    exact: '61.9, 45.3, 42.4',
    under: '28.6, 47.5, 43.3',
    link: EL_OSTA,
  },
  {
    who: 'SMASS',
    tested: '2,543 real patients, Meer 2024; hazardous under-triage by all of 3 panels',
    under: '0 (upper bound 0.12)',
    link: 'https://jmir.org/2024/1/e58157',
  },
  {
    who: 'Telephone triage by nurses',
    tested: 'review, Huibers 2011; urgent 89, simulated high-risk callers 46',
    strict: '97',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3308461/table/T1',
  },
  {
    who: 'Aysa, skin, photo and questions',
    tested: '700 clinic patients in India, 2024',
    top1: '71',
    top3: '86.1',
    link: 'https://derma.jmir.org/2024/1/e48811',
  },
];
