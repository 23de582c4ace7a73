/** The pages of offline, in Spanish, by the English text. */
export const offlineEs: Readonly<Record<string, string>> = {
  'New, {level}: {says}': 'Nuevo, {level}: {says}',
  'More urgent, now {level}: {says}': 'Más urgente, ahora {level}: {says}',
  'Changed, {level}: {says}': 'Cambió, {level}: {says}',
  'Less urgent, now {level}: {says}': 'Menos urgente, ahora {level}: {says}',
  'No longer a reason: {says}': 'Ya no es un motivo: {says}',
  'Changed: {says}': 'Cambió: {says}',
  'See what changed': 'Ver qué cambió',
  'For your answers the advice is as urgent as before: {now}.':
    'Con tus respuestas el consejo es igual de urgente que antes: {now}.',
  'For your answers the advice is now more urgent: {now}. Before it was: {before}.':
    'Con tus respuestas el consejo es ahora más urgente: {now}. Antes era: {before}.',
  'For your answers the advice is now less urgent: {now}. Before it was: {before}.':
    'Con tus respuestas el consejo es ahora menos urgente: {now}. Antes era: {before}.',
  'Our advice was updated since this result.': 'Nuestro consejo se actualizó después de este resultado.',
  'Our advice was updated on {date}.': 'Nuestro consejo se actualizó: {date}.',
  'See what changed for you': 'Ver qué cambió para ti',
  '<b>Not sent.</b> Your clinic does not know yet.': '<b>No se envió.</b> Tu clínica todavía no lo sabe.',
  'Call <a>{number}</a>.': 'Llama al <a>{number}</a>.',
  'A check-in has not reached the clinic since {when}.':
    'Una revisión no ha llegado a la clínica desde: {when}.',
  'See it': 'Verla',
  'See the check-in of {when} and send it': 'Ver la revisión del {when} y enviarla',
  'See the check-in of {when}': 'Ver la revisión del {when}',
  'Kept on this device for now. The browser may clear your records when it needs room.':
    'Por ahora está en este dispositivo. El navegador puede borrar tus registros cuando necesite espacio.',
  'Save a file': 'Guardar un archivo',
  'The browser did not agree. Add this app to your home screen, or save a file from time to time.':
    'El navegador no aceptó. Añade esta app a tu pantalla de inicio, o guarda un archivo de vez en cuando.',
  'Ask the browser to keep them': 'Pedir al navegador que los conserve',
  'The server does not answer yet.': 'El servidor todavía no responde.',
  'You are offline.': 'Estás sin conexión.',
  'The clinic’s server did not take it: {refusal} Call the clinic, or copy the summary below.':
    'El servidor de la clínica no lo aceptó: {refusal} Llama a la clínica, o copia el resumen de abajo.',
  'We keep trying since {time}, also when you come back to this page later.':
    'Lo intentamos desde las {time}, también cuando vuelvas a esta página más tarde.',
  'Copied.': 'Copiado.',
  'This browser does not let us copy. Save a file instead.':
    'Este navegador no nos deja copiar. Guarda mejor un archivo.',
  'The file is written. Look among your downloads.': 'El archivo está escrito. Búscalo en tus descargas.',
  Call: 'Llamar',
  'Copy text': 'Copiar texto',
  'Save file': 'Guardar archivo',
  'How your check-ins compare': 'Cómo se comparan tus revisiones',
};
