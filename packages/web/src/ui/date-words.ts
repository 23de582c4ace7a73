const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** Answers a time of day on this device: "2:05 PM". */
export function timeOfDay(at: number): string {
  return TIME.format(at);
}

/** Answers a day and a time on this device: "Tuesday, 4 August, 2:05 PM". */
export function dayAndTime(at: number): string {
  return `${DAY.format(at).replace(',', '')}, ${timeOfDay(at)}`;
}
