/** The messages between a person and a clinic, in Spanish, by the English text. */
export const messagesEs: Readonly<Record<string, string>> = {
  'What you wrote may need help now': 'Lo que escribiste puede necesitar ayuda ya',
  'If it is so now, call an ambulance. Do not wait for the clinic to read this.':
    'Si es así ahora, llama a una ambulancia. No esperes a que la clínica lo lea.',
  'If you are not sure, do a check-in now. It tells you how urgent it is.':
    'Si tienes dudas, haz una revisión ya. Te dice qué tan urgente es.',
  'What you wrote may need a doctor today': 'Lo que escribiste puede necesitar un médico hoy',
  'Do not wait for a reply. Do a check-in now.': 'No esperes una respuesta. Haz una revisión ya.',
  'It tells you how urgent it is. Your words are in it.':
    'Te dice qué tan urgente es. Tus palabras ya están ahí.',
  '{sent}. Nobody at the clinic has read it yet.': '{sent}. Nadie de la clínica lo ha leído todavía.',
  '{sent}. Read {time}.': '{sent}. Leído: {time}.',
  '{sent}. Read by {name} {time}.': '{sent}. Lo leyó {name}: {time}.',
  You: 'Tú',
  '{name}, {clinic}': '{name}, {clinic}',
  'Take a photo for the clinic': 'Haz una foto para la clínica',
  'Then choose it below, under the messages, to send it.':
    'Después elígela abajo, debajo de los mensajes, para enviarla.',
  'Saved on this device. It is sent when you are online.':
    'Guardado en este dispositivo. Se envía cuando tengas conexión.',
  'Sent. Nobody at the clinic has read it yet.': 'Enviado. Nadie de la clínica lo ha leído todavía.',
  'Not sent.': 'No se envió.',
  'Try again': 'Intentar otra vez',
  'Remove it': 'Quitarlo',
  'Write something first': 'Escribe algo primero',
  'This browser does not let us keep your message. Open this page in an ordinary window.':
    'Este navegador no nos deja guardar tu mensaje. Abre esta página en una ventana normal.',
  'Write to {clinic}': 'Escribe a {clinic}',
  'Send message': 'Enviar mensaje',
  '{clinic} reads messages while it is open.': '{clinic} lee mensajes mientras está abierta.',
  'It is open now.': 'Ahora está abierta.',
  'It is closed now.': 'Ahora está cerrada.',
  'It is closed now. It opens {time}.': 'Ahora está cerrada. Abre: {time}.',
  'We do not know when {clinic} reads messages.': 'No sabemos cuándo lee mensajes {clinic}.',
  '{clinic} reads messages in its opening hours: {hours}': '{clinic} lee mensajes en su horario: {hours}',
  'If it gets worse, do not wait for a reply. Do a check-in.':
    'Si empeora, no esperes una respuesta. Haz una revisión.',
  Messages: 'Mensajes',
  'No messages yet. What the clinic writes shows here.':
    'Todavía no hay mensajes. Lo que escriba la clínica aparece aquí.',
};
