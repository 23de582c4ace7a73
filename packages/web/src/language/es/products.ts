/** The pages of products, in Spanish, by the English text. */
export const productsEs: Readonly<Record<string, string>> = {
  'Nothing could be read': 'No se pudo leer nada',
  'Name a product or paste its ingredient list': 'Nombra un producto o pega su lista de ingredientes',
  'Say when the treatment was': 'Di cuándo fue el tratamiento',
  'Source: {sources}': 'Fuente: {sources}',
  'May I use this yet?': '¿Ya puedo usar esto?',
  'This is {count} characters too long. Paste only the ingredients.':
    'Sobran {count} letras. Pega solo los ingredientes.',
  'You have {count} characters left.': 'Te quedan {count} letras.',
  'Name a product or an activity, or paste an ingredient list':
    'Nombra un producto o una actividad, o pega una lista de ingredientes',
  'For example: tinted mineral SPF 50, gym, or the whole list from the pack.':
    'Por ejemplo: protector mineral con color SPF 50, gimnasio, o toda la lista del envase.',
  'What you react to, if you know': 'A qué reaccionas, si lo sabes',
  'Put commas between: lanolin, daisies, fragrance.': 'Separa con comas: lanolina, margaritas, perfume.',
  'Check it': 'Revisarlo',
  'Nothing you type leaves this device.': 'Nada de lo que escribes sale de este dispositivo.',
  'We do not know when your treatment was, so this counts as just after it. <a>Say when it was</a>':
    'No sabemos cuándo fue tu tratamiento, así que cuenta como recién hecho. <a>Decir cuándo fue</a>',
  'Counted from your treatment of {day}. <a>Change it</a>':
    'Contado desde tu tratamiento: {day}. <a>Cambiarlo</a>',
  'Read. Hold the text against the pack and mend it. Then press “Check it”.':
    'Leído. Compara el texto con el envase y corrígelo. Luego toca “Revisarlo”.',
  'We found no text in this photo. Hold the pack flat, in good light, and fill the picture.':
    'No encontramos texto en esta foto. Pon el envase plano, con buena luz, y llena la imagen.',
  'This file is no photo that this browser can open. Take it as a JPEG.':
    'Este archivo no es una foto que este navegador pueda abrir. Tómala como JPEG.',
  'The reader could not be loaded. It needs the network the first time. You can type the text.':
    'El lector no se pudo cargar. La primera vez necesita la red. Puedes escribir el texto.',
  'Stopped. Nothing was read.': 'Detenido. No se leyó nada.',
  'Read the list from a photo': 'Leer la lista desde una foto',
  'The photo is read on this device and not kept. The first time, 7 MB are loaded.':
    'La foto se lee en este dispositivo y no se guarda. La primera vez se cargan 7 MB.',
  'Photo of the ingredient list': 'Foto de la lista de ingredientes',
  'Reading the photo': 'Leyendo la foto',
  Stop: 'Detener',
};
