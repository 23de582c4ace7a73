/** Sentences the engine itself says about a product, in Spanish. */
export const engineEs: Readonly<Record<string, string>> = {
  'We judged it by its name only, as: {things}. Its list of ingredients tells more.':
    'Lo juzgamos solo por su nombre, como: {things}. Su lista de ingredientes dice más.',
  'We do not know this allergy: {names}. We only looked for the word. Look on the label yourself, or ask your clinic.':
    'No conocemos esta alergia: {names}. Solo buscamos la palabra. Mira tú la etiqueta, o pregunta a tu clínica.',
  'We do not know these allergies: {names}. We only looked for the word. Look on the label yourself, or ask your clinic.':
    'No conocemos estas alergias: {names}. Solo buscamos las palabras. Mira tú la etiqueta, o pregunta a tu clínica.',
  'The words around the list name {names}. The list does not.':
    'El texto alrededor de la lista nombra {names}. La lista no.',
  'It is not for you if this is so: {facts}.': 'No es para ti si esto es así: {facts}.',
  'These words name no ingredient and were left out: {names}.':
    'Estas palabras no nombran ningún ingrediente y quedaron fuera: {names}.',
  'You were not sure about this: {fact}.': 'De esto no sabías: {fact}.',
  'You told us of this: {fact}.': 'Nos dijiste esto: {fact}.',
  'You told us that {names} is not for you.': 'Nos dijiste que {names} no es para ti.',
  'We know it {how}.': 'Lo conocemos {how}.',
  'We read it as {names}.': 'Lo leímos como {names}.',
  '{label}: longer or stronger than is usual.': '{label}: dura más o es más fuerte de lo habitual.',
  '{label}: not in the usual way.': '{label}: no de la forma habitual.',
  '{label}: it should have settled by now.': '{label}: ya debería haberse calmado.',
  '{label}: past its usual time and not getting better.': '{label}: pasó su tiempo habitual y no mejora.',
  'You gave no time, so this counts as just after your treatment.':
    'No diste una hora, así que cuenta como justo después de tu tratamiento.',
  'Some names are not known. Ask your clinic about them before you use it.':
    'Algunos nombres no se conocen. Pregunta a tu clínica por ellos antes de usarlo.',
  'No ingredient was found in this text.': 'En este texto no se encontró ningún ingrediente.',
  'This looks like more than one list. Check one product at a time.':
    'Esto parece más de una lista. Revisa un producto cada vez.',
  'This is called a sunscreen, but the list names no sun filter. The list is not whole.':
    'Se llama protector solar, pero la lista no nombra ningún filtro. La lista no está completa.',
  'The label says some of these may be inside. They count here as if they were.':
    'La etiqueta dice que puede llevar algunos de estos. Aquí cuentan como si los llevara.',
  'We do not know this name. Ask your clinic before you use it.':
    'No conocemos este nombre. Pregunta a tu clínica antes de usarlo.',
  'The official list has this name. No source we have says if it may be used yet, so ask.':
    'La lista oficial tiene este nombre. Ninguna fuente nuestra dice si ya se puede usar, así que pregunta.',
  'This names only a kind of thing, not what is in it. Ask your clinic.':
    'Esto nombra solo un tipo de cosa, no lo que lleva. Pregunta a tu clínica.',
  'No source we have speaks of this. Ask your clinic.':
    'Ninguna fuente nuestra habla de esto. Pregunta a tu clínica.',
  'You told of an allergy, and a name does not tell what is inside. Paste its list, or ask your clinic.':
    'Dijiste que tienes una alergia, y un nombre no dice lo que hay dentro. Pega su lista o pregunta a tu clínica.',
  'We do not know every word of this name, so it may hold more. Ask your clinic, or paste its list.':
    'No conocemos todas las palabras de este nombre, así que puede llevar más. Pregunta a tu clínica, o pega su lista.',
  'One brand has many products. Check the list on yours.':
    'Una marca tiene muchos productos. Revisa la lista del tuyo.',
};
