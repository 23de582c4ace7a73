import type { Judgement } from './judgement.ts';

/** Values no source gives, with the reason for each; none counts as settled until a clinician has signed it. */
export const judgements: readonly Judgement[] = [
  {
    id: 'J-01',
    statement:
      'Pinpoint bleeding is expected for 1 h; spotting when wiped is watched to 24 h; a flow that 10 minutes of firm pressure does not stop is same-day',
    why: "articles say only 'minutes' or 'normal'; first-aid practice",
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-02',
    statement:
      'After radio-frequency needling or a depth over 1.5 mm redness is expected to 96 h instead of 72 h, and depth over 1.5 mm is treated like RF',
    why: 'S4-26 says longer without a number; RF reports say 2-3 days; one day of margin',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-03',
    statement: 'Tightness may be watched to 168 h before contact is advised',
    why: 'only 24-72 h for the expected part has a source',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-04',
    statement: 'Sunburn feel after RF is expected to 48 h',
    why: 'S4-28 gives no end; half of the RF redness window',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-05',
    statement: 'Mild itch without rash is expected to 96 h',
    why: 'listed as ordinary without a number',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-06',
    statement: 'Dryness and peeling may be watched to 240 h; peeling before 24 h is self-care, not expected',
    why: 'sources stop at 168 h; skin does not know the hour',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-07',
    statement: 'Roughness may be watched to 168 h',
    why: 'S4-30 says some days',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-08',
    statement:
      'A flat, fading bruise is expected to 240 h and watched to 336 h, then contact; a bruise that grows, is tense or is severely painful is same-day',
    why: 'S2-05 says a week, E-105 up to 10 days; two weeks is ordinary round the eye',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-09',
    statement: 'Fine dry crusts are expected to 168 h',
    why: 'frequency is reported, duration is not',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-10',
    statement: 'Onset of hives, contact urticaria and angioedema: minutes to hours after contact',
    why: 'general knowledge of immediate allergy',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-11',
    statement: 'Poisoning by numbing cream is thought of while `numbing-cream` is `within-24h`',
    why: 'no source gives the delay after a cream; injected drugs act within the hour',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-12',
    statement: 'Product trapping shows from 48 h to 14 days',
    why: 'S0-08 says days later',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-13',
    statement: 'Acne flare shows from day 2 to day 14',
    why: 'no source gives a range',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-14',
    statement: 'Cellulitis and abscess show from day 1 to day 10',
    why: 'laser series give 2-10 days; one day of margin',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-15',
    statement: 'Thermal burn shows within 72 h; hollowing and nerve signs within weeks to months',
    why: 'the FDA notice gives no times',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-16',
    statement: 'Darker patches show at 2-6 weeks',
    why: 'laser figure 3-4 weeks, widened',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-17',
    statement: 'Tram-track scar is judged only after 336 h',
    why: 'mesh marks fade by day 7',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-18',
    statement: 'Onset windows of the cause rows that no cited source times',
    why: 'needed for ranking only; they never set a level',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-19',
    statement:
      'Numbness only where cream lay is expected to 3 h, after an injected block to 12 h; any other or later numbness is same-day',
    why: 'duration of common agents; replaces a single 6 h figure',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-20',
    statement: 'Sudden one-sided face droop, arm weakness or speech trouble is emergency',
    why: 'general stroke first-aid rule',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-21',
    statement: 'Blood exposure `within-72h` is same-day, `later` is contact-provider (tests)',
    why: 'time limit of preventive HIV treatment is general knowledge, not in the sources',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-22',
    statement:
      'Weak immunity or diabetes lifts infection-like, spreading, ulcerated or unexplained findings one step (self-care to contact, contact to same-day); blood thinners lift bleeding and growing bruises; nothing else is lifted and no lift makes emergency',
    why: 'risk is for infection, healing and bleeding, not for every finding',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-23',
    statement: 'Lukewarm water once or twice on day 0',
    why: 'sheets say water only, without a number',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-24',
    statement:
      'Each hold has a default (the stricter window) and a floor (the shortest figure a cited source gives, unless that figure is marked unsafe); between them only a named clinician with a reason, below the floor nobody',
    why: 'rule for disagreement between sources',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-25',
    statement:
      'Even warmth of the treated skin is expected to 48 h (very hot: self-care). From 24 h warmth with at least moderate tenderness, on one side only, or growing is same-day. Even mild warmth alone from 48 h is contact, moderate or more from 72 h same-day. Streaks or heat past the treated skin are same-day at any hour',
    why: 'everyone is hot on day 0; infection needs a day',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-26',
    statement:
      'Fast worsening is emergency when weals grow within 2 h, when swelling grows within 2 h (except even puffiness of the treated skin alone in the first 12 h, which is self-care with a recheck in 2 h), or when it comes with breathing, throat, faintness, repeated vomiting or feeling very ill. Fast redness or burning alone is self-care with a recheck in 2 h during the first 12 h, then same-day',
    why: 'ordinary redness and burning build for hours; departs from S3-25',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-27',
    statement:
      'Severe pain is same-day at any hour. Rising mild or moderate pain: before 12 h self-care with a recheck in 4 h, 12-24 h contact, from 24 h same-day. Mild soreness is expected to 72 h if easing; moderate not rising is self-care to 24 h, then contact',
    why: 'pain rises as numbing wears off',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-28',
    statement:
      'Fluid is an ordinal: clear or blood-tinged < yellow crust < cloudy or pus. Clear is self-care to 48 h, then contact; the other two are same-day at any hour',
    why: 'weeping is usual on day 0-1, longer after deep, RF or PRP',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-29',
    statement:
      'After numbing cream: seizure, collapse, confusion, blue or grey lips, odd heartbeat or breathlessness alone is emergency; any two mild signs (ringing ears, metal taste, numb mouth, dizziness, tremor) or one after a large, wrapped or over 4 % cream is emergency; one mild sign otherwise same-day with the poison line',
    why: 'lips under the cream are numb in everyone',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-30',
    statement:
      'Severe burning in the first 12 h without another sign is self-care with a recheck in 2 h, from 12 h contact; mild or moderate burning that eases is watched to 72 h; severe itch is contact at any hour; either spreading is same-day',
    why: 'S3-16 and S3-17 give no hour; the first evening burns',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-31',
    statement:
      'Severe redness without another sign: expected to 24 h after RF or over 1.5 mm, self-care to 48 h, contact from 48 h; with warmth and tenderness from 24 h, spread or fever same-day',
    why: 'bright red is ordinary on day 0-1',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-32',
    statement:
      'Swelling may rise until 48 h. Mild is expected to 72 h, moderate and even is expected to 48 h and self-care to 72 h, anything after 72 h contact, rising after 48 h contact, severe or one-sided and growing same-day',
    why: 'swelling peaks at 24-48 h',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-33',
    statement:
      'Eyelids after facial needling, painless, both sides, from day 0-3 and worst in the morning: mild is self-care to 72 h, moderate contact; past 72 h contact; severe or one-sided same-day; emergency as in C-25',
    why: 'lids swell on the mornings of day 1-3',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-34',
    statement:
      'Bumps that grow or multiply after 24 h are contact; tender, hot, with pus, in the needle grid or doubled in a day same-day',
    why: 'every acne flare grows in number; departs from S0-144 and S0-145',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-35',
    statement: 'Bumps that begin after 48 h: warm or tender same-day, red only contact',
    why: 'between S0-13, S0-14 and S0-44',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-36',
    statement:
      'Past its own window and not improving lifts that finding from self-care to contact; a row that already names a time is not lifted again. Past its window and getting worse lifts an infection-like finding from contact to same-day. Never above same-day',
    why: 'peeling and bruises last a week; slow firm bumps are for the clinic, not for the night',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-37',
    statement:
      'A few non-tender follicular spots in the usual places of a person prone to acne are self-care to 336 h; at most a few closed white dots that are painless and not growing are self-care at any hour, many are contact',
    why: 'a milium is harmless and lasts months',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-38',
    statement:
      'A white patch only where numbing cream lay, within 3 h and painless, is expected; white skin after RF, acid, heat or with pain is same-day; after an injection emergency (J-43)',
    why: 'E-083 gives the blanching time; the rest is caution',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-39',
    statement:
      'A faint during or right at the treatment that passed fully in minutes is self-care with advice; after leaving it is emergency. Drowsiness on the day of sedation while easy to wake is self-care, otherwise emergency',
    why: 'needle faint is common; late collapse is not',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-40',
    statement:
      'Redness or warmth that comes back after heat, drink, exercise or spice and is gone within 2 h is self-care',
    why: 'flushing is not relapse',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-41',
    statement:
      "'Black patches' is asked as skin that looks dead, is blistered, or turned black within hours; flat darkening over days is pigment",
    why: 'in dark skin inflammation darkens',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-42',
    statement:
      'Mycobacteria, HIV, keloid and eczema herpeticum are never shown at self-care or expected unless their own cue is present; signature remarks stand on the rules page only',
    why: 'harm by fright',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-43',
    statement:
      'After filler, PRP or another injection the same day: white, dusky or net-like skin with pain, or any change of sight, is emergency',
    why: 'vessel blockage by injected material; no cited source',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-44',
    statement:
      "Painkillers, fever medicine or steroid cream in the last 12 h make 'no fever' or 'no rash' unknown, never absent: at least self-care and asked again when it has worn off; with warm, tender or weeping skin from 24 h at least contact",
    why: 'they hide the sign',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-45',
    statement: 'An emergency sign that was there in the last 24 h and went still counts as present',
    why: 'allergy can come back; a fit needs a cause',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-46',
    statement:
      'Product or numbing cream in the eye, or burning liquid on open skin: rinse with plenty of clean water now, then same-day; sight change or severe pain emergency',
    why: 'general first aid',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-47',
    statement:
      'Skin coming off in sheets, or widespread blisters, with sores in the mouth or eyes is emergency',
    why: 'severe drug rash; no cited source',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-48',
    statement:
      'Severe headache, stiff neck or dislike of light with fever or an infected face is emergency; a headache alone that lasts for days is contact',
    why: 'infection of the face can spread inwards; no cited source',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-49',
    statement:
      "A needle from dirty ground or unclean tool: contact for a tetanus check; reuse of one's own roller alone is hygiene advice",
    why: 'general wound care',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-50',
    statement:
      'Pale or blue is asked on gums, tongue, inner lips and nails; on brown or black skin pale may look grey or ash, burns grey, ash or dark, redness as darker or purple',
    why: 'extends E-064 and E-065',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-51',
    statement:
      'Reassurance by a salon, friend or product never lowers; a danger phrase is not cancelled by person or tense',
    why: 'infected people had been told it was normal',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-52',
    statement:
      "0-24 h without clinic-supplied product: thin plain petrolatum or nothing, the person's choice; the need for moisture counts from 24 h",
    why: 'open dry skin must not be left without any allowed thing',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-53',
    statement:
      "Shop-bought product: stop. Prescribed medicine: 'Ask the person who prescribed it before you pause it'. No dose, except the person's own adrenaline pen as its label says",
    why: 'no product may stop a prescription',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-54',
    statement:
      'Same-day goes to the clinic first only when it is medically staffed and open now; fever and eye signs always to a doctor first',
    why: 'C-34',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-55',
    statement:
      'Nobody is refused: under 18, pregnancy and any time since treatment get a level; they change the addressee and advice, not the level',
    why: 'a refusal hides a danger sign',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-56',
    statement:
      'Contact within: emergency 0 h, same-day 24 h, contact 48 h, and 336 h for many milia, pigment, scar lines and hollows',
    why: "urgency differs inside 'contact'",
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-57',
    statement:
      'Shaking that cannot be stopped with infected skin is emergency; feeling hot or cold, or flu-like illness within 14 days of treatment, is same-day',
    why: 'one lay word stood for two levels',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-58',
    statement: 'Swollen nodes alone are contact; with fever, pus or growing same-day',
    why: 'listed as ordinary in E-011 without a course',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-59',
    statement:
      "'Not sure' on breathing, throat, lips or tongue, fainting or confusion counts as present; on another same-day-or-above question it gives at least contact",
    why: 'unknown is never no',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-60',
    statement: 'After RF or over 1.5 mm the floor for retinoids, acids and vitamin C is 168 h',
    why: 'E-037 shows the barrier back on day 7 after RF',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-61',
    statement: 'Hives alone are same-day',
    why: 'E-064 would wait two days; treated skin and an unknown product are the reason',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-62',
    statement: '72 h for plant extracts, peptides, growth factors and exosomes',
    why: 'no trial; barrier data',
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-63',
    statement: '168 h for heavy make-up and 72 h for make-up and exercise after RF or over 1.5 mm',
    why: "'until healed' and 'deeper' in the sources without a number",
    needs: 'a clinician',
    signedBy: null,
  },
  {
    id: 'J-64',
    statement: 'After sedation someone takes the person home and there is no driving that day',
    why: 'S4-43 names sedation, no source gives the advice',
    needs: 'a clinician',
    signedBy: null,
  },
];
