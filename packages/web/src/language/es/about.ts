/** The pages of about, in Spanish, by the English text. */
export const aboutEs: Readonly<Record<string, string>> = {
  About: 'Información',
  'About Afterneedle': 'Sobre Afterneedle',
  'What it is for': 'Para qué sirve',
  'What it does not do': 'Lo que no hace',
  'Where it comes from': 'De dónde viene',
  'The rules rest on five public articles, and on medical texts we checked them against.':
    'Las reglas se basan en cinco artículos públicos, y en textos médicos con los que los comparamos.',
  'Where the sources do not agree, the page says so and says which one it follows.':
    'Donde las fuentes no están de acuerdo, la página lo dice y dice cuál sigue.',
  'All rules with their sources': 'Todas las reglas con sus fuentes',
  'What was checked about the rules': 'Qué se comprobó de las reglas',
  'What we keep, and where': 'Qué guardamos, y dónde',
  'Using it with a screen reader, keys or large text':
    'Usarlo con lector de pantalla, teclado o letra grande',
  'Tell us that advice was wrong': 'Avísanos si un consejo fue malo',
  Versions: 'Versiones',
  'These words on its use: version {version}, {date}.': 'Este texto sobre su uso: versión {version}, {date}.',
  'Rules and words: {version}.': 'Reglas y textos: {version}.',
  Accessibility: 'Accesibilidad',
  'We aim at the standard WCAG 2.2, level AA.': 'Nuestra meta es la norma WCAG 2.2, nivel AA.',
  'What works': 'Qué funciona',
  'What we know is missing': 'Qué sabemos que falta',
  'Something does not work for you? Tell us.': '¿Algo no te funciona? Avísanos.',
  Saved: 'Guardado',
  'Thank you. It is saved on this device.': 'Gracias. Quedó guardado en este dispositivo.',
  'Nobody has read it yet. Give this text to your clinic, or to the people who run this page.':
    'Nadie lo ha leído todavía. Da este texto a tu clínica, o a quienes mantienen esta página.',
  'Sent to your clinic.': 'Enviado a tu clínica.',
  'Not sent yet. It goes out when you are online.': 'Todavía no enviado. Sale cuando tengas conexión.',
  'The clinic did not take it. Give the text to them instead.':
    'La clínica no lo aceptó. Dales el texto en persona.',
  'Nobody has read it yet. Your clinic has this check-in.':
    'Nadie lo ha leído todavía. Tu clínica tiene esta revisión.',
  'Send it to my clinic': 'Enviarlo a mi clínica',
  'This advice was wrong': 'Este consejo fue malo',
  'Back to the result': 'Volver al resultado',
  'Afterneedle: this advice was wrong': 'Afterneedle: este consejo fue malo',
  'Result: {level}, {when}.': 'Resultado: {level}, {when}.',
  Privacy: 'Privacidad',
  'On this device': 'En este dispositivo',
  'What leaves this device': 'Qué sale de este dispositivo',
  'What we never do': 'Lo que nunca hacemos',
  'Go to the settings': 'Ir a los ajustes',
  'Rules and sources': 'Reglas y fuentes',
  'A result is the highest level of all rules that fit. {count} rules, none signed by a clinician yet.':
    'Un resultado es el nivel más alto de todas las reglas que encajan. {count} reglas, ninguna firmada todavía por un médico.',
  Levels: 'Niveles',
  'What makes it one step more urgent': 'Qué lo hace un paso más urgente',
  'not opened at source': 'no se abrió en la fuente',
  'not signed yet': 'sin firmar todavía',
  'Tick a line, or write what was wrong.': 'Marca una línea, o escribe qué estuvo mal.',
  'Write at most {count} letters.': 'Escribe como mucho {count} letras.',
  'Error: ': 'Error: ',
  'What was wrong with the advice?': '¿Qué estuvo mal en el consejo?',
  'Are you worried now?': '¿Estás con preocupación ahora?',
  'Do not wait for an answer here. Call a doctor, or the emergency number.':
    'No esperes aquí una respuesta. Llama a un médico, o al número de emergencias.',
  'Whom to call': 'A quién llamar',
  'In your words, if you like': 'Con tus palabras, si quieres',
  'Save it': 'Guardarlo',
  'All pages work with keys alone, and each part can be reached in order.':
    'Todas las páginas funcionan solo con teclado, y se llega a cada parte en orden.',
  'Text can be made 4 times larger. No page scrolls sideways.':
    'El texto puede ser 4 veces más grande. Ninguna página se desplaza de lado.',
  'The pages follow your colours, your contrast and your wish for less motion.':
    'Las páginas siguen tus colores, tu contraste y tu deseo de menos movimiento.',
  'Each level is told by words and a shape, not by colour alone.':
    'Cada nivel se dice con palabras y una forma, no solo con color.',
  'The face can be picked from a list. Photos can be compared without dragging.':
    'La cara se puede elegir de una lista. Las fotos se pueden comparar sin arrastrar.',
  'It was tried with machine checks and with keys. Nobody who uses a screen reader daily has tried it yet.':
    'Se probó con revisiones automáticas y con teclado. Nadie que use a diario un lector de pantalla lo ha probado todavía.',
  'A chart always has a table beside it. The drawing of the face has a list.':
    'Un gráfico siempre tiene una tabla al lado. El dibujo de la cara tiene una lista.',
  'The level line of the camera is for the eye only. You can take a photo without it.':
    'La línea de nivel de la cámara es solo para la vista. Puedes tomar una foto sin ella.',
  'It was not urgent enough': 'No fue lo bastante urgente',
  'It was too urgent': 'Fue demasiado urgente',
  'It was not what I had': 'No era lo que yo tenía',
  'What it told me to do did harm or did not help': 'Lo que me dijo que hiciera hizo daño o no ayudó',
  'I did not understand it': 'No lo entendí',
  'I could not use the page': 'No pude usar la página',
  'For adults after microneedling. It says how soon to get help and how to care for the skin.':
    'Para adultos después de microagujas. Dice qué tan pronto buscar ayuda y cómo cuidar la piel.',
  'It is for adults who had microneedling at a clinic, a salon or at home.':
    'Es para adultos que tuvieron microagujas en una clínica, un salón o en casa.',
  'It asks what you see and feel. Then it says how soon someone needs to look at it.':
    'Pregunta lo que ves y sientes. Luego dice qué tan pronto alguien tiene que mirarlo.',
  'It says what to do, what to leave out, and when to look again.':
    'Dice qué hacer, qué dejar y cuándo mirar otra vez.',
  'It follows fixed rules, and each rule names its sources.':
    'Sigue reglas fijas, y cada regla nombra sus fuentes.',
  'It cannot see or touch your skin, and it works out nothing from a photo.':
    'No puede ver ni tocar tu piel, y no calcula nada a partir de una foto.',
  'It gives no medicine and no dose.': 'No da medicamentos ni dosis.',
  'It is not for other treatments, such as peels or lasers alone.':
    'No es para otros tratamientos, como peelings o láser solos.',
  'Under 18, or pregnant? It still answers. Ask a parent or a clinician to read it with you.':
    '¿Menos de 18 años, o embarazo? Igual responde. Pide a un padre, una madre o un médico que lo lea contigo.',
  'No clinician has signed its rules yet.': 'Ningún médico ha firmado sus reglas todavía.',
  'Your check-ins, plan, diary and photos are kept in this browser, on this device.':
    'Tus revisiones, plan, diario y fotos se guardan en este navegador, en este dispositivo.',
  'They lie sealed there. Someone who can open your unlocked device can still read them.':
    'Ahí están sellados. Quien pueda abrir tu dispositivo desbloqueado todavía puede leerlos.',
  'They stay until you delete them, or until your browser makes room.':
    'Se quedan hasta que los borres, o hasta que tu navegador haga espacio.',
  'You can save them to a file, move them to another phone, or erase them all.':
    'Puedes guardarlos en un archivo, llevarlos a otro teléfono o borrarlos todos.',
  'Without a clinic, nothing about you leaves this device.':
    'Sin clínica, nada sobre ti sale de este dispositivo.',
  'With a clinic, your check-in goes there when you press Send, and not before.':
    'Con una clínica, tu revisión va ahí cuando tocas Enviar, y no antes.',
  'Photos go along only if you pick them. The place where a photo was taken is removed first.':
    'Las fotos van solo si las eliges. Antes se quita el lugar donde se tomó la foto.',
  'What the clinic has received stays with the clinic. Ask the clinic for a copy, or to delete it.':
    'Lo que la clínica recibió se queda en la clínica. Pide a la clínica una copia, o que lo borre.',
  'No account, no cookies, no adverts and no counting of visits.':
    'Sin cuenta, sin cookies, sin anuncios y sin contar visitas.',
  'No other company is called while you use these pages.':
    'No se llama a ninguna otra empresa mientras usas estas páginas.',
  'No text or photo of yours is used to train anything.':
    'Ningún texto ni foto tuyos se usa para entrenar nada.',
};
