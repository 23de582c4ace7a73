import type { FilledClinic } from './fill-clinic.ts';

/** Says what was made and how to look at it. */
export function demoReport(
  filled: FilledClinic,
  { slug, publicUrl, signIn }: { readonly slug: string; readonly publicUrl: string; readonly signIn: string },
): readonly string[] {
  const { people, treatments, checkIns, byLevel } = filled;
  const levels = Object.entries(byLevel).map(([level, count]) => `${count} ${level}`);
  return [
    `The clinic "${slug}" now has made-up data: ${people} people, ${treatments} treatments, ${checkIns} check-ins.`,
    `By level: ${levels.join(', ')}. 1 infection and 1 granuloma are filed as complications.`,
    'No letter was sent and nobody is called about them.',
    `Start the server, then sign in once with: ${signIn}`,
    `A check-in to this clinic: ${publicUrl}/at/${slug}`,
  ];
}
