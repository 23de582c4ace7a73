/** The pages of result, in Spanish, by the English text. */
export const resultEs: Readonly<Record<string, string>> = {
  'the clinic': 'la clínica',
  'Sent to {clinic}': 'Enviado a {clinic}',
  'Send to {clinic}': 'Enviar a {clinic}',
  'Or call the clinic: <a>{phone}</a>': 'O llama a la clínica: <a>{phone}</a>',
  '<b>Our advice was updated: {level}.</b> The clinic’s server knows newer rules than this device.':
    '<b>Nuestro consejo se actualizó: {level}.</b> El servidor de la clínica conoce reglas más nuevas que este dispositivo.',
  'See if they have seen it, and their reply': 'Mirar si lo vieron, y su respuesta',
  'Your name, if you want to give it': 'Tu nombre, si quieres darlo',
  Sending: 'Enviando',
  '{n} more to leave out': '{n} más para dejar',
  'Check-in of {when}': 'Revisión: {when}',
  'My plan: what to do and leave out over the next days': 'Mi plan: qué hacer y qué dejar los próximos días',
  'Look at my answers, or change them': 'Mirar mis respuestas, o cambiarlas',
  'More that helps now': 'Más que ayuda ahora',
  'Every sign to watch for': 'Cada señal que vigilar',
  'Show any doctor': 'Muéstralo a cualquier médico',
  'Open the page for any doctor, with your treatment and earlier days':
    'Abrir la página para cualquier médico, con tu tratamiento y días anteriores',
  'Print this result': 'Imprimir este resultado',
  'Your clinic {clinic} asks to hear from you within {hours, plural, one {# hour} other {# hours}}.':
    'Tu clínica {clinic} pide saber de ti en {hours, plural, one {# hora} other {# horas}} como mucho.',
  'You checked again on {when}.': 'Te revisaste otra vez el {when}.',
  'See the newer result': 'Ver el resultado más nuevo',
};
