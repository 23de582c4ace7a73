/** A reply every clinic starts with. */
export interface TemplateSeed {
  readonly seed: string;
  readonly title: string;
  readonly body: string;
}

/** The replies every clinic starts with; a clinic changes them or takes them away. */
export const TEMPLATE_SEEDS: readonly TemplateSeed[] = [
  {
    seed: 'received',
    title: 'We have read it',
    body: 'Hello {name}. We have read your check-in. Please follow the advice on its page for now. If anything gets worse, do a new check-in at once. Do not wait for us to write.',
  },
  {
    seed: 'come-in',
    title: 'Come in to the clinic',
    body: 'Hello {name}. We would like to look at your skin. Please come to the clinic on {date} at {time}. Please bring the products you have used since the treatment. If you cannot come, call us on {phone}.',
  },
  {
    seed: 'see-doctor-today',
    title: 'See a doctor today',
    body: 'Hello {name}. Please see a doctor today. Do not wait for our next message. Show the doctor the page of your check-in. Please write to us what the doctor said.',
  },
  {
    seed: 'call-ambulance',
    title: 'Call an ambulance now',
    body: 'Hello {name}. Please call an ambulance now. Do not drive. If you can, have somebody stay with you. Call us on {phone} only after that.',
  },
  {
    seed: 'please-call',
    title: 'Please call us',
    body: 'Hello {name}. Please call us today on {phone}. We would like to ask some questions about your skin. If nobody answers and it gets worse, see a doctor.',
  },
  {
    seed: 'photo',
    title: 'Ask for a photo',
    body: 'Hello {name}. Please send us a photo of the place. Use daylight and stand near a window. Wash your hands first and leave the skin bare. The button below opens the camera page.',
  },
  {
    seed: 'look-again',
    title: 'Check again on a date',
    body: 'Hello {name}. What you describe is common after this treatment. Please do a new check-in on {date}. Do one sooner if it gets worse or something new shows.',
  },
  {
    seed: 'stop-products',
    title: 'Stop products for now',
    body: 'Hello {name}. Please stop all products on the treated skin for now. Use only what we gave you. Please write to us the names of all products you have used since the treatment.',
  },
  {
    seed: 'more-questions',
    title: 'Some more questions',
    body: 'Hello {name}. We need to know a little more. When did it start? Is it more, less or the same as yesterday? Is it warm, does it hurt, does it itch?',
  },
  {
    seed: 'missed-you',
    title: 'We could not reach you',
    body: 'Hello {name}. We tried to call you and could not reach you. Please call us on {phone} or write here when you are well. If you feel worse, see a doctor.',
  },
];
