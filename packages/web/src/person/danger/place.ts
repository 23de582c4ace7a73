/** Time zones by region, only where another number than 112 rings the emergency service, or a doctor's line or a crisis line is known. */
const ZONES: Readonly<Record<string, readonly string[]>> = {
  US: [
    'America/New_York',
    'America/Detroit',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Boise',
    'America/Los_Angeles',
    'America/Anchorage',
    'America/Juneau',
    'America/Sitka',
    'America/Nome',
    'America/Menominee',
    'America/Indiana',
    'America/Kentucky',
    'America/North_Dakota',
    'America/Puerto_Rico',
    'Pacific/Honolulu',
    'US/',
  ],
  CA: [
    'America/Toronto',
    'America/Montreal',
    'America/Vancouver',
    'America/Edmonton',
    'America/Winnipeg',
    'America/Regina',
    'America/Halifax',
    'America/Moncton',
    'America/St_Johns',
    'America/Whitehorse',
    'America/Yellowknife',
    'America/Iqaluit',
    'Canada/',
  ],
  MX: [
    'America/Mexico_City',
    'America/Monterrey',
    'America/Tijuana',
    'America/Cancun',
    'America/Chihuahua',
    'America/Merida',
    'America/Hermosillo',
  ],
  GB: ['Europe/London', 'Europe/Belfast', 'GB'],
  IE: ['Europe/Dublin'],
  AT: ['Europe/Vienna'],
  FR: ['Europe/Paris'],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  CH: ['Europe/Zurich'],
  NO: ['Europe/Oslo'],
  AU: ['Australia/'],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham', 'NZ'],
  JP: ['Asia/Tokyo'],
  KR: ['Asia/Seoul'],
  SG: ['Asia/Singapore'],
  HK: ['Asia/Hong_Kong'],
  AE: ['Asia/Dubai'],
  BR: [
    'America/Sao_Paulo',
    'America/Fortaleza',
    'America/Recife',
    'America/Bahia',
    'America/Manaus',
    'America/Belem',
  ],
  IL: ['Asia/Jerusalem'],
  PH: ['Asia/Manila'],
};

/** Answers in which region a time zone lies, where that changes whom to call. */
export function regionOf(timeZone: string): string | undefined {
  return Object.entries(ZONES).find(([, zones]) => zones.some((zone) => timeZone.startsWith(zone)))?.[0];
}

interface WithTemporal {
  readonly Temporal?: { readonly Now: { readonly timeZoneId: () => string } };
}

/** Answers the time zone of this device. The first format of dates costs a slow phone 0.2 s, so it is asked only where there is no other way. */
export function timeZoneHere(): string {
  const { Temporal } = globalThis as WithTemporal;
  return Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
