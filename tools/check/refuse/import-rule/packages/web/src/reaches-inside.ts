import type { Rule } from '@afterneedle/engine/src/rules/rule.ts';

export const none: Rule[] = [];
