import { createEngine, type Engine, withRaisedLevels } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import type { ClinicProtocol } from '../../offline/use-protocol.ts';
import { engine } from './engine.ts';

const made = new Map<string, Engine>();

/** Answers the engine with the levels a clinic raises, made once for each protocol; ours where it raises none. */
export function engineUnder(inForce: ClinicProtocol | undefined): Engine {
  if (inForce === undefined || inForce.protocol.content.levels.length === 0) return engine;
  const { id, version, content } = inForce.protocol;
  const name = `${id} ${version}`;
  const own = made.get(name) ?? createEngine(withRaisedLevels(knowledge, content), { lexicon, interview });
  made.set(name, own);
  return own;
}
