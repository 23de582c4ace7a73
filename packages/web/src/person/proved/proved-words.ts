/** What each property means for the person, by its id; those about plans and pages stand together. */
export const provedWords: Readonly<Record<string, string>> = {
  P1: 'We hold a list of danger states apart from the rules. Each gets at least the level it should.',
  P2: 'A worse sign, one more sign or more time never makes the result calmer.',
  P3: 'The worst that your answers leave open is never below the result you see.',
  P4: 'The check stops asking only when nothing left open can make it urgent.',
  P5: 'No plan tells you to do and to leave out the same thing at the same hour.',
  P6: 'No plan offers you a thing that one of your answers speaks against.',
  P7: 'Washing, sun cover and moisture are covered at every hour of a plan.',
  P8: 'Each rule names what it rests on.',
  P9: 'A clinic can change a plan within limits. It can make no result calmer.',
  P10: 'Two programs written in different ways come to the same result.',
  P11: 'Each rule can be met, and each question can come up.',
  P12: 'Your phone and the clinic work out the same result.',
  P13: 'The order of our sources changes nothing in a plan.',
  P14: 'One more source never makes a wait shorter in the careful plan.',
  P15: 'What you leave out of a message never counts as a no.',
  P16: 'A list of normal healing days is held apart from the rules. None of them is called urgent.',
};
