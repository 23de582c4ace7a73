/** The pages of start, in Spanish, by the English text. */
export const startEs: Readonly<Record<string, string>> = {
  'The check-in needs JavaScript. The danger signs below read without it.':
    'La revisión necesita JavaScript. Las señales de peligro, más abajo, se leen sin él.',
  'What to do and leave out today, and when it changes': 'Qué hacer y qué dejar hoy, y cuándo cambia',
  'A product, an ingredient list or an activity': 'Un producto, una lista de ingredientes o una actividad',
  'What is usual, and for how long': 'Qué es habitual, y cuánto dura',
  'What to ask, stop and prepare': 'Qué preguntar, dejar y preparar',
  More: 'Más',
  'Not sent yet. The clinic does not know.': 'Todavía no se envió. La clínica no lo sabe.',
  'Only on this device': 'Solo en este dispositivo',
  'Not sent to the clinic': 'Sin enviar a la clínica',
  'Begun, not finished': 'Empezada, sin terminar',
  'Go on<u> of {when}</u>': 'Seguir<u>: {when}</u>',
  'See the result<u> of {when}</u>': 'Ver el resultado<u>: {when}</u>',
  'Yes, delete it here': 'Sí, borrarla aquí',
  'Delete<u> the check-in of {when}</u>': 'Borrar<u> la revisión: {when}</u>',
  'Skin check after microneedling': 'Revisión de la piel después de microagujas',
  'Is my skin healing as it usually does?': '¿Mi piel cura como suele curar?',
  'You can send this check-in to <b>{clinic}</b>.': 'Puedes enviar esta revisión a <b>{clinic}</b>.',
  'Open: {hours}': 'Abierto: {hours}',
  'No clinic has this address. You can still check your skin and show the result.':
    'Ninguna clínica tiene esta dirección. Igual puedes revisar tu piel y mostrar el resultado.',
  'You are offline. Your check-in still works.': 'Estás sin conexión. Tu revisión funciona igual.',
  'You are offline. Your check-in still works. We will send it when you are back online.':
    'Estás sin conexión. Tu revisión funciona igual. La enviaremos cuando vuelvas a tener conexión.',
  'About 3 minutes. No account. Your answers stay on this device until you send them.':
    'Unos 3 minutos. Sin cuenta. Tus respuestas se quedan en este dispositivo hasta que las envíes.',
  'At the end you read:': 'Al final lees:',
  'how soon someone needs to look at it, and why': 'qué tan pronto alguien tiene que mirarla, y por qué',
  'what to do now, and what to leave out until when': 'qué hacer ahora, y qué dejar y hasta cuándo',
  'what it may be, with the sources': 'qué puede ser, con las fuentes',
  'See how your skin changes, day by day': 'Mira cómo cambia tu piel, día a día',
  'About day {n} after the treatment': 'Hacia el día {n} después del tratamiento',
  'Day {n} after the treatment': 'Día {n} después del tratamiento',
  Diary: 'Diario',
  'A few taps a day, beside what is usual': 'Unos toques al día, junto a lo habitual',
  'What was done, when and where': 'Qué se hizo, cuándo y dónde',
  'What it is for, and what not': 'Para qué sirve, y para qué no',
  'Check in with your clinic {clinic}': 'Hacer la revisión con tu clínica {clinic}',
  'This clinic is made up, for trying the app. Nobody there looks after you.':
    'Esta clínica es inventada, para probar la app. Nadie de ahí te atiende.',
  'Check again: {when}': 'Revisa otra vez: {when}',
  'It is time to check your skin again.': 'Es hora de revisar tu piel otra vez.',
  'The check-in is deleted. It stays in the bin for {days} days.':
    'La revisión se borró. Se queda en la papelera {days} días.',
  'The clinic keeps its copy.': 'La clínica conserva su copia.',
  'It has not reached the clinic, and is not sent from the bin.':
    'No llegó a la clínica, y desde la papelera no se envía.',
  'Show all {n} check-ins': 'Mostrar las {n} revisiones',
  'Bin: {n, plural, one {# check-in} other {# check-ins}}':
    'Papelera: {n, plural, one {# revisión} other {# revisiones}}',
  'Check-ins in the bin are not used for advice. They go for good after {days} days.':
    'Las revisiones de la papelera no se usan para los consejos. Se borran del todo después de {days} días.',
  'Put it back<u> the check-in of {when}</u>': 'Recuperar<u> la revisión: {when}</u>',
  'In the bin': 'En la papelera',
  'This check-in is in the bin': 'Esta revisión está en la papelera',
  'It was deleted on this device. What a clinic has received stays there.':
    'Se borró en este dispositivo. Lo que recibió una clínica se queda ahí.',
};
