import { knowledge } from '@afterneedle/knowledge';

export const size = knowledge.rules.length;
