import { wording } from '../src/languages/es/index.ts';
import { knowledgeTexts } from '../src/languages/knowledge-texts.ts';
import { en } from '../src/messages/en.ts';

const messages: Readonly<Record<string, string | undefined>> = wording.messages;
const sentences = Object.entries(en).filter(([key]) => messages[key] === undefined);
const texts = Object.entries(knowledgeTexts()).flatMap(([room, all]) =>
  all.filter((text) => !(text in wording.texts)).map((text) => `${room}: ${text}`),
);

process.stdout.write(
  [
    ...texts,
    ...sentences.map(([key, text]) => `${key}: ${text}`),
    `${texts.length + sentences.length} without Spanish`,
    '',
  ].join('\n'),
);
