import { POLICIES } from '@afterneedle/engine';
import { Option } from 'commander';

/** Answers the option for what a clinic gave to use at home. */
export function suppliedOption(): Option {
  return new Option('--supplied <thing...>', 'what the clinic gave for use after needling');
}

/** Answers the option for how sources that disagree are weighed. */
export function policyOption(): Option {
  return new Option('--policy <how>', 'how sources that disagree are weighed').choices([...POLICIES]);
}

/** Answers the option for a clinic's own lines. */
export function clinicOption(): Option {
  return new Option(
    '--clinic <file>',
    "a clinic's protocol as JSON; its lines count unless another policy is asked for",
  );
}

/** Answers the option for the findings of now. */
export function signOption(): Option {
  return new Option('--sign <finding...>', 'findings that are present now');
}
