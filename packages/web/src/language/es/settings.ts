/** The pages of settings, in Spanish, by the English text. */
export const settingsEs: Readonly<Record<string, string>> = {
  'This device': 'Este dispositivo',
  'Your records lie sealed here. Someone who can open your unlocked device can still read them.':
    'Tus registros están sellados aquí. Quien pueda abrir tu dispositivo desbloqueado todavía puede leerlos.',
  'This page came without a secure connection, so your records lie open on this device.':
    'Esta página llegó sin conexión segura, así que tus registros están abiertos en este dispositivo.',
  'Others use this device too': 'Otras personas también usan este dispositivo',
  'All records here are then deleted {n} days after the last use.':
    'Entonces todos los registros de aquí se borran {n} días después del último uso.',
  'This app uses {size} on this device.': 'Esta app usa {size} en este dispositivo.',
  'The browser keeps your records until you erase them.':
    'El navegador guarda tus registros hasta que los borres.',
  Settings: 'Ajustes',
  'Erase everything': 'Borrar todo',
  'Erase everything on this device?': '¿Borrar todo de este dispositivo?',
  'All check-ins, your plan, your diary, all photos and all settings go.':
    'Se van todas las revisiones, tu plan, tu diario, todas las fotos y todos los ajustes.',
  'The app itself goes too. It loads again when you open it online.':
    'La app también se va. Se carga otra vez cuando la abras con conexión.',
  'This cannot be undone. Save a file first if you want to keep something.':
    'Esto no se puede deshacer. Guarda antes un archivo si quieres conservar algo.',
  '{n, plural, one {# check-in was} other {# check-ins were}} sent to a clinic.':
    '{n, plural, one {# revisión se envió} other {# revisiones se enviaron}} a una clínica.',
  'What the clinic has received stays there. You also lose your private links to it here.':
    'Lo que la clínica recibió se queda ahí. Aquí también pierdes tus enlaces privados.',
  'Not sent.': 'No se envió.',
  '{n, plural, one {# check-in waits} other {# check-ins wait}} to be sent.':
    '{n, plural, one {# revisión espera} other {# revisiones esperan}} su envío.',
  'Your clinic does not know yet, and will not hear of it.': 'Tu clínica todavía no lo sabe, y no lo sabrá.',
  'Yes, erase everything on this device': 'Sí, borrar todo de este dispositivo',
  'Not everything could be erased. Close the other tabs of this app and try again.':
    'No se pudo borrar todo. Cierra las otras pestañas de esta app e inténtalo otra vez.',
  Erasing: 'Borrando',
  Erased: 'Borrado',
  'Everything on this device is erased': 'Todo lo de este dispositivo está borrado',
  'Your check-ins, plan, diary, photos and settings are gone from here.':
    'Tus revisiones, plan, diario, fotos y ajustes ya no están aquí.',
  'What a clinic has received stays with the clinic. Ask the clinic to delete it.':
    'Lo que una clínica recibió se queda en la clínica. Pide a la clínica que lo borre.',
  'Use at least {n} letters, or leave it empty': 'Usa al menos {n} letras, o déjalo vacío',
  'Save everything to a file': 'Guardar todo en un archivo',
  'The file holds your check-ins, plan, diary and photos. You can take it over on another phone.':
    'El archivo tiene tus revisiones, plan, diario y fotos. Puedes llevarlo a otro teléfono.',
  'Passphrase, if you want to lock the file': 'Frase secreta, si quieres cerrar el archivo con llave',
  'Nobody can open a locked file without it. We cannot get it back for you.':
    'Sin ella nadie puede abrir un archivo cerrado. No podemos recuperarla.',
  'Writing the file': 'Escribiendo el archivo',
  'Save to a file': 'Guardar en un archivo',
  'Without a passphrase, whoever has the file can read it.':
    'Sin frase secreta, quien tenga el archivo puede leerlo.',
  'The file is written: {size}. Look among your downloads.':
    'El archivo está escrito: {size}. Búscalo en tus descargas.',
  'The file could not be written. Your records are as they were.':
    'El archivo no se pudo escribir. Tus registros están como antes.',
  '{n, plural, one {# record was} other {# records were}} taken over.':
    '{n, plural, one {# registro pasó} other {# registros pasaron}} a este dispositivo.',
  'This could not be taken back. What was taken over is still here.':
    'Esto no se pudo deshacer. Lo que pasó sigue aquí.',
  'Take over a file': 'Traer un archivo',
  '{n, plural, one {# check-in} other {# check-ins}}': '{n, plural, one {# revisión} other {# revisiones}}',
  '{n, plural, one {the plan} other {# plans}}': '{n, plural, one {el plan} other {# planes}}',
  '{n, plural, one {your answers before treatment} other {# lists of answers}}':
    '{n, plural, one {tus respuestas antes del tratamiento} other {# listas de respuestas}}',
  '{n, plural, one {# day of the diary} other {# days of the diary}}':
    '{n, plural, one {# día del diario} other {# días del diario}}',
  '{n, plural, one {# photo} other {# photos}}': '{n, plural, one {# foto} other {# fotos}}',
  'This file was saved on {when}.': 'Este archivo se guardó: {when}.',
  'New on this device': 'Nuevo en este dispositivo',
  'Changed on this device': 'Cambia en este dispositivo',
  'Everything in this file is on this device already.':
    'Todo lo de este archivo ya está en este dispositivo.',
  'This device has no room for the file. Everything is as it was.':
    'Este dispositivo no tiene espacio para el archivo. Todo está como antes.',
  'Taking it over': 'Trayendo el archivo',
  'Take it over': 'Traerlo',
  'Choose another file': 'Elegir otro archivo',
  'A check-in was changed on both phones': 'Una revisión cambió en los dos teléfonos',
  'Your plan was changed on both phones': 'Tu plan cambió en los dos teléfonos',
  'Keep this device’s': 'Conservar lo de este dispositivo',
  'Keep the file’s': 'Conservar lo del archivo',
  'Keep both': 'Conservar los dos',
  'You changed it on this device on {mine}, and on the other phone on {theirs}.':
    'Lo cambiaste en este dispositivo: {mine}, y en el otro teléfono: {theirs}.',
  'Every treatment and every allergy stays.': 'Se quedan cada tratamiento y cada alergia.',
  'Both stay, so that no advice gets less urgent.':
    'Se quedan los dos, para que ningún consejo sea menos urgente.',
  'What to keep': 'Qué conservar',
  'Nothing that is kept here has left this device.':
    'Nada de lo que se guarda aquí ha salido de este dispositivo.',
  'It loads this app from its server, and sends none of your answers or photos.':
    'Carga esta app desde su servidor, y no envía ninguna de tus respuestas ni fotos.',
  'A check-in goes to a clinic only when you press Send.':
    'Una revisión va a una clínica solo cuando tocas Enviar.',
  'Language and look': 'Idioma y aspecto',
  'This page is in {language}.': 'Esta página está en {language}.',
  Colours: 'Colores',
  'Same as device': 'Como el dispositivo',
  Light: 'Claro',
  Dark: 'Oscuro',
  'Size of the text': 'Tamaño del texto',
  Normal: 'Normal',
  Large: 'Grande',
  Largest: 'Muy grande',
  'Choose a file': 'Elegir un archivo',
  'This file is too large for this device. Nothing was changed.':
    'Este archivo es demasiado grande para este dispositivo. No se cambió nada.',
  'This file is not from Afterneedle, or a part of it is missing. Nothing was changed.':
    'Este archivo no es de Afterneedle, o le falta una parte. No se cambió nada.',
  'A part of this file is damaged. Nothing was changed.':
    'Una parte de este archivo está dañada. No se cambió nada.',
  'This file is from a newer version. Load this app again while online. Nothing was changed.':
    'Este archivo es de una versión más nueva. Carga otra vez esta app con conexión. No se cambió nada.',
  'This file is locked. Type its passphrase.': 'Este archivo está cerrado. Escribe su frase secreta.',
  'The passphrase does not fit this file. Nothing was changed.':
    'La frase secreta no es la de este archivo. No se cambió nada.',
  'This file could not be read. Nothing was changed.': 'Este archivo no se pudo leer. No se cambió nada.',
  'What is on this device stays. What is in the file is added to it.':
    'Lo de este dispositivo se queda. Lo del archivo se añade.',
  'File saved on another phone': 'Archivo guardado en otro teléfono',
  'Passphrase of the file': 'Frase secreta del archivo',
  'Reading the file': 'Leyendo el archivo',
  'Look at the file': 'Mirar el archivo',
  'Save, move or erase': 'Guardar, mover o borrar',
  'Bring in what you saved on another phone. You see what changes first.':
    'Trae lo que guardaste en otro teléfono. Primero ves qué cambia.',
  'This takes all your answers, photos and settings off this device.':
    'Esto quita todas tus respuestas, fotos y ajustes de este dispositivo.',
  'Units and time': 'Unidades y hora',
  Length: 'Longitud',
  Millimetres: 'Milímetros',
  'Inches too': 'También pulgadas',
  Temperature: 'Temperatura',
  Celsius: 'Celsius',
  Fahrenheit: 'Fahrenheit',
  'Times are shown as on this device: {zone}. It is now {now}.':
    'Las horas son las de este dispositivo: {zone}. Ahora son las {now}.',
  Advice: 'Consejos',
  App: 'App',
  'not kept on this device yet': 'todavía no se guarda en este dispositivo',
  'The rules and their sources': 'Las reglas y sus fuentes',
  'Tick the box if you are sure': 'Marca la casilla si de verdad quieres hacerlo',
  '{n, plural, one {# message} other {# messages}}': '{n, plural, one {# mensaje} other {# mensajes}}',
  'Your clinics': 'Tus clínicas',
  'This phone is no longer linked to {clinic}.': 'Este teléfono ya no está vinculado con {clinic}.',
  'This phone is linked to no clinic.': 'Este teléfono no está vinculado con ninguna clínica.',
  'You left. The clinic hears of it as soon as this phone is online.':
    'Te fuiste. La clínica se entera en cuanto este teléfono tenga conexión.',
  '{n, plural, one {# treatment} other {# treatments}} came from it to this phone.':
    'De ella {n, plural, one {llegó # tratamiento} other {llegaron # tratamientos}} a este teléfono.',
  'You opened its page on this phone. It does not know this phone.':
    'Abriste su página en este teléfono. No conoce este teléfono.',
  'Leave {clinic}': 'Dejar {clinic}',
  '{n, plural, one {# thing is} other {# things are}} still on the way to {clinic}, and will be sent first.':
    '{n, plural, one {# envío va} other {# envíos van}} todavía camino a {clinic}, y se mandan primero.',
  'To keep a check-in back, delete it on the start page before you leave.':
    'Para no mandar una revisión, bórrala en el inicio antes de dejarla.',
  'What stays': 'Qué se queda',
  'Your treatments, plan, diary and photos stay on this phone.':
    'Tus tratamientos, tu plan, tu diario y tus fotos se quedan en este teléfono.',
  'What you sent stays at the clinic. You can still open it here and read the answers.':
    'Lo que enviaste se queda en la clínica. Todavía puedes abrirlo aquí y leer las respuestas.',
  'What no longer works': 'Qué deja de funcionar',
  'Your plan no longer follows the advice of this clinic.':
    'Tu plan ya no sigue los consejos de esta clínica.',
  'The clinic no longer knows by itself that a check-in from this phone is yours.':
    'La clínica ya no sabe por sí sola que una revisión de este teléfono es tuya.',
  'To link this phone again, you need a new link from the clinic.':
    'Para vincular este teléfono otra vez, necesitas un enlace nuevo de la clínica.',
  'Yes, leave {clinic}': 'Sí, dejar {clinic}',
  Stay: 'Quedarme',
};
