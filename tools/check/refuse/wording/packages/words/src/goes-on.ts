export const long =
  'When you see this sign on the first day you should wait and then look again and then call us or write.';
export const short = 'This is advice, not a diagnosis. Look again at noon.';
