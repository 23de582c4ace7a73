/** What stands around every page, in Spanish, by the English text. */
export const frameEs: Readonly<Record<string, string>> = {
  'No doctor has checked this translation yet.': 'Traducción todavía no revisada por un médico.',
  'Skip to the content': 'Ir al contenido',
  'Danger signs': 'Señales de peligro',
  'This is advice, not a diagnosis. If you are worried, get help even if this page says it is fine. No clinician has signed these rules yet.':
    'Esto es un consejo, no un diagnóstico. Si algo te preocupa, busca ayuda aunque esta página diga que está bien. Ningún médico ha firmado estas reglas todavía.',
  'No such page': 'Página no encontrada',
  'There is no page at this address': 'No hay ninguna página en esta dirección',
  'Go to the start': 'Ir al inicio',
  'This page has stopped working': 'Esta página dejó de funcionar',
  'Your answers are kept on this device. Load the page again to go on.':
    'Tus respuestas están guardadas en este dispositivo. Carga otra vez la página para seguir.',
  'Load the start again': 'Cargar otra vez el inicio',
  'There is a newer version of this page. Your answers stay.':
    'Hay una versión más nueva de esta página. Tus respuestas se quedan.',
  'Load it': 'Cargarla',
  'Some of it is now more urgent.': 'Algo de esto ahora es más urgente.',
  'Your answers stay.': 'Tus respuestas se quedan.',
  'It loads by itself after {when}, when you go to another page.':
    'Se carga sola después de {when}, cuando vayas a otra página.',
  'It loads by itself when you go to another page.': 'Se carga sola cuando vayas a otra página.',
  'There is a problem': 'Hay un problema',
  'Emergency now': 'Emergencia ahora',
  'Get care today': 'Busca atención hoy',
  'Contact the clinic': 'Contacta a la clínica',
  'Look after it and watch': 'Cuídala y vigila',
  'Healing as expected': 'Cura como se espera',
  'Still working. Your answers are saved.': 'Todavía trabaja. Tus respuestas están guardadas.',
  'This browser does not let us copy. Open the text and mark it.':
    'Este navegador no nos deja copiar. Abre el texto y márcalo.',
  'Sharing did not work. Copy the text instead.': 'No se pudo compartir. Copia mejor el texto.',
  'See the text': 'Ver el texto',
  Share: 'Compartir',
  'Copy as text': 'Copiar como texto',
  'What we keep': 'Qué guardamos',
  'About these pages': 'Sobre estas páginas',
};
