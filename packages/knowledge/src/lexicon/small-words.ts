import type { SmallWords, TimeWords } from '@afterneedle/engine';
import { plainWords } from './plain-words.ts';

/** Words that steer the reading: what may be skipped, what reaches how far, what begins a clause. */
export const smallWords: SmallWords = {
  fillers: `once ever basically honestly legit lowkey highkey deadass currently apparently mostly partly sorta tad wee rather lil ltl litle lot somehow gradually bad them began begun begin begins beginning appears appear kept simply truly genuinely overall generally especially particularly mainly still yet now ok well n hmm um uh er lol tbh ngl fr omg haha btw dear please pls sorry anyway thing things stuff bits feels seems a an the is are was were be been being am im ive its it i me my her his their our your this that these those some any bit
    little really very so quite pretty super rather fairly too extremely just also even still now then already almost nearly all both
    whole entire have has had having got get gets getting gotten feel feels feeling felt look looks looking seem seems seeming like as
    of in on at to up with from for into kind sort kinda sorta literally actually totally completely badly severely slightly somewhat
    mildly suddenly started starting starts become becomes became becoming turn turned turning go going goes gone went come coming comes
    came do does did keep keeps kept left right upper lower inner outer full proper properly bloody fucking freaking damn dead such
    much more most again there here she he shes hes they we you u ur r dis da teh thier hav bin bein wen when during today about absolutely
    definitely obviously visibly constantly both massive big huge small tiny`,
  bridges: `one single of them these those him her anyone visible apparent left bothersome there evident to report really exactly anywhere here sort form whatsoever see saw seen seeing notice noticed noticing any sign signs evidence symptoms symptom visible real actual obvious new more other
    significant major anything obvious trace hint single much too bad type kind feeling sensation major serious particular special
    experience experienced experiencing show shows showing develop developed yet that think believe present apparent unusual severe
    problem problems issue issues trouble or`,
  joiners: `and & + n nd plus und`,
  alternatives: `or nor /`,
  breakers: `but however though although tho altho yet whereas because cos cuz bc b/c then except while apart meanwhile otherwise despite
    nevertheless only`,
  subjects: `mine i im ive id my it its the there theres she he shes hes her his they we theyre this these our your mine now today yesterday
    everything tonight`,
  negators: `no not dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint never without none nor neither cant cannot couldnt
    cudnt unable wont nothing zero w/o wouldnt carnt cannt kant havnt`,
  noAnswers: `nada zilch nix noo nooo nah negativo no none nope nah never nil zero negative nothing n na no-one absent`,
  reporting: `mentioned keeps kept swears swore claims claimed writes wrote believes guesses guessed warns texted calls called shows showed advises said says say told tells tell thinks thought think asked asks reckons reckon recommended recommends suggested advised advises
    put puts used uses use applied gave gives did does does pressed rolled pushed charged warned insisted promised replied texted explained
    sent assured laughed wants wanted recommend needled treated performed reassured works prescribed took offered injected`,
  danger: `breathe breath breathing breathless breathlessness wheeze wheezing wheezy throat tongue swallow swallowing swollen swelling hoarse
    hives urticaria seizure seizures convulsion convulsions convulsing unconscious unresponsive collapse collapsed faint fainted fainting dizzy
    dizziness lightheaded vomiting vomited vomit blurry blurred vision double eyesight confused confusion disoriented drowsy slurred slurring
    speech fever feverish shaking shivering chills choking suffocating anaphylaxis anaphylactic palpitations heartbeat heart tinnitus metallic
    tremor trembling stiff droop drooping weakness paralysed necrosis gangrene dusky mottled sheets blue purple lips pustules streaks spreading
    breath chest racing fainty eyelids sepsis septic temperature`,
  plain: plainWords,
};

/** How times are said in English. */
export const timeWords: TimeWords = {
  numbers: {
    a: 1,
    an: 1,
    half: 0.5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    couple: 2,
    few: 3,
    several: 5,
    dozen: 12,
    zero: 0,
  },
  units: {
    min: 1 / 60,
    mins: 1 / 60,
    minute: 1 / 60,
    minutes: 1 / 60,
    minuts: 1 / 60,
    h: 1,
    hr: 1,
    hrs: 1,
    hour: 1,
    hours: 1,
    hrz: 1,
    hours_: 1,
    d: 24,
    day: 24,
    days: 24,
    dayz: 24,
    night: 24,
    nights: 24,
    evenings: 24,
    w: 168,
    wk: 168,
    wks: 168,
    week: 168,
    weeks: 168,
    fortnight: 336,
    fortnights: 336,
    mo: 720,
    mos: 720,
    mth: 720,
    mths: 720,
    mnth: 720,
    mnths: 720,
    month: 720,
    months: 720,
    yr: 8760,
    yrs: 8760,
    year: 8760,
    years: 8760,
  },
  fixed: [
    {
      hours: 1,
      alone: true,
      say: `just (had|got|did|finished|done|came|come|back|left|been|having) ; just (had|got|done) it done; fresh out of; fresh from`,
    },
    { hours: 1, alone: false, say: `(straight|immediately|right|directly|shortly|soon|just) after` },
    { hours: 3, alone: false, say: `tonight; this evening` },
    { hours: 4, alone: false, say: `this afternoon; a few hours ago; lunchtime; at lunch` },
    {
      hours: 6,
      alone: false,
      say: `this morning; earlier today; today; earlier; same day; first day; treatment day; day of`,
    },
    { hours: 12, alone: true, say: `last night; yesterday (evening|night); overnight; last nite` },
    {
      hours: 24,
      alone: true,
      say: `yesterday; yday; yest; yesturday; yesterday (morning|afternoon); ystd; yesterdays`,
    },
    {
      hours: 24,
      alone: false,
      say: `(the|) (next|following) (day|morning); the (morning|day) after; next day`,
    },
    { hours: 24, alone: false, say: `(day|morning) after` },
    { hours: 48, alone: true, say: `day before yesterday; the other day; two nights ago; night before last` },
    { hours: 168, alone: true, say: `last week; a week ago; previous week` },
    { hours: 720, alone: true, say: `last month; previous month` },
    { hours: 8760, alone: true, say: `last year` },
  ],
  ago: `ago back agoo before`,
  sinceTreatment: `post after since out in later on postop past afterwards into postprocedure following down posttreatment from`,
  notSince: `by until till within every each next another lasts lasting takes take took wait waited waiting upto in times once twice per
    first second over only under least most vitamin before than nearly_ use used using do weekly lasted about_ minimum max`,
  notAfter: `apart old older until till each between per long straight prior before course away younger appointment holiday delivery supply
    warranty refund results result`,
  duration: `for from last past lasted during throughout`,
  day: `day d days_ week wk dag hour month`,
  age: `old yo y/o olds aged`,
  weekdays: {
    mon: 1,
    monday: 1,
    tue: 2,
    tues: 2,
    tuesday: 2,
    wed: 3,
    weds: 3,
    wednesday: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    thursday: 4,
    fri: 5,
    friday: 5,
    sat: 6,
    saturday: 6,
    sun: 7,
    sunday: 7,
  },
};
