/** Care items whose end stands in nothing they cite: the end is our choice, and why it was chosen. Nobody signed them. */
export const ownEnds: Readonly<Record<string, string>> = {
  'cool-cloth': 'redness, warmth and swelling are usual for about 3 days',
  'cool-cloth-for-comfort': 'redness, warmth and swelling are usual for about 3 days',
  'wash-hands': 'the sources say to do it and not how long; a week is longer than the skin takes to close',
  'pat-dry': 'the sources say to do it and not how long; a week is longer than the skin takes to close',
  'drink-as-you-like': 'it is for comfort; the line is shown for the first week',
  'humidifier-in-dry-air': 'it is for comfort; the line is shown for the first week',
  'creams-away-from-eyes': 'it is shown for the week in which people are told what to put on',
  'no-heat-on-numb-skin': 'numbness lasts 12 h at most (J-19); a day leaves room',
  'look-each-day': 'late signs begin within weeks; the sources say to look and not how long',
  'watch-after-injection': 'a blocked vessel shows within hours to days',
  'shade-in-hot-sun': 'as long as the advice against deliberate sun',
  'eczema-watch-for-sores': 'sores of this kind begin within days; 2 weeks leave room',
  'cold-sore-watch': 'cold sores come back within days; 2 weeks leave room',
  'rosacea-keep-cool': 'a flare is told from healing within the first week',
};
