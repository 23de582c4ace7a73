/** The pages of expect, in Spanish, by the English text. */
export const expectEs: Readonly<Record<string, string>> = {
  'About microneedling': 'Sobre las microagujas',
  'By device': 'Por aparato',
  'By needle length': 'Por largo de aguja',
  'Check my skin': 'Revisar mi piel',
  Now: 'Ahora',
  'What to expect': 'Qué esperar',
  'There is no page for this': 'No hay página para esto',
  'It may never be part of the usual course. If you see or feel something, check your skin.':
    'Quizá nunca sea parte del curso habitual. Si ves o sientes algo, revisa tu piel.',
  Yours: 'Las tuyas',
  'What to expect after microneedling': 'Qué esperar después de las microagujas',
  'Here is what mostly happens, and for how long. <b>No single sign can say that all is well.</b> If you are unsure, check your skin.':
    'Esto es lo que pasa casi siempre, y cuánto dura. <b>Ninguna señal sola puede decir que todo va bien.</b> Si tienes dudas, revisa tu piel.',
  'Day by day': 'Día a día',
  'Each effect on its own page': 'Cada efecto en su propia página',
  'All {n} effects': 'Los {n} efectos',
  'Sources of this page': 'Fuentes de esta página',
  'What it can look like': 'Cómo se puede ver',
  'These are drawings, enlarged. Your skin can look different. Shape and feel tell more than colour.':
    'Son dibujos, ampliados. Tu piel puede verse distinta. La forma y el tacto dicen más que el color.',
  'Can be part of the usual course': 'Puede ser parte del curso habitual',
  'Never called usual, but may be watched': 'Nunca se llama habitual, pero se puede vigilar',
  'Never part of it: check your skin today': 'Nunca es parte: revisa tu piel hoy',
  '{look} on white skin': '{look} en piel blanca',
  '{look} on brown skin': '{look} en piel morena',
  '{look} on black skin': '{look} en piel negra',
  'Up to 1.5 mm': 'Hasta 1.5 mm',
  'Day 0 is the day of your treatment. With a check-in or a plan on this device, this page shows your dates.':
    'El día 0 es el día de tu tratamiento. Con una revisión o un plan en este dispositivo, esta página muestra tus fechas.',
  'Needles used': 'Agujas usadas',
  'Needles: {which}.': 'Agujas: {which}.',
};
