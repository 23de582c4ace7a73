import { samples as answers } from './answers.ts';
import { samples as caseFile } from './case-file.ts';
import { samples as checkIns } from './check-ins.ts';
import { samples as complications } from './complications.ts';
import { samples as disputes } from './disputes.ts';
import { samples as handOvers } from './hand-overs.ts';
import { samples as inbox } from './inbox.ts';
import { samples as messages } from './messages.ts';
import { samples as notices } from './notices.ts';
import { samples as people } from './people.ts';
import { samples as photos } from './photos.ts';
import { samples as protocols } from './protocols.ts';
import { samples as records } from './records.ts';
import type { Samples } from './sample.ts';
import { samples as signIn } from './sign-in.ts';
import { samples as team } from './team.ts';

const FEATURES: readonly Samples[] = [
  answers,
  checkIns,
  complications,
  disputes,
  handOvers,
  inbox,
  caseFile,
  messages,
  notices,
  people,
  photos,
  records,
  signIn,
  team,
  protocols,
];

/** Every feature's samples, by `METHOD /address`; two samples of one route are a mistake. */
export function readSamples(): Samples {
  const all: Record<string, Samples[string]> = {};
  for (const [route, sample] of FEATURES.flatMap((feature) => Object.entries(feature))) {
    if (all[route] !== undefined) throw new Error(`two samples of ${route}`);
    all[route] = sample;
  }
  return all;
}
