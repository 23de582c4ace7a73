/** What stands where a message has words of despair or self-harm. */
export const crisisEn = {
  'crisis.line': 'If life feels too hard, you can talk to someone now: call {name}, {number}.',
  'crisis.unnamed': 'If you may hurt yourself, call {number} now or ask someone near you to stay with you.',
} as const;
