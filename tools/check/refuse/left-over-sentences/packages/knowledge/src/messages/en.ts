export const en = {
  'heading.emergency': 'Call now',
  'heading.expected': 'As expected',
  'care.more': 'More care',
  'plan.now': 'Now',
};
