/** What the knowledge says: interview, in Spanish, by the English text. */
export const interviewEs: Readonly<Record<string, string>> = {
  'Any of these needs help at once, so we ask them first.':
    'Cualquiera de estas necesita ayuda ya, por eso las preguntamos primero.',
  'Any of these needs help at once or today, so we ask them first.':
    'Cualquiera de estas necesita ayuda ya u hoy, por eso las preguntamos primero.',
  'It tells us how fast you need help.': 'Nos dice con qué rapidez necesitas ayuda.',
  'It rules out harm from numbing, acid or a shared needle.':
    'Descarta daño por anestesia, ácido o una aguja compartida.',
  'A blocked blood vessel needs help now, so we rule it out.':
    'Un vaso de sangre tapado necesita ayuda ya, por eso lo descartamos.',
  'If a needle was shared, a doctor must know within 72 hours.':
    'Si se compartió una aguja, un médico debe saberlo dentro de 72 horas.',
  'It rules out a burn, a skin infection or an allergy.':
    'Descarta una quemadura, una infección de la piel o una alergia.',
  'It rules out an infection. Some drugs hide one, and some illnesses help it.':
    'Descarta una infección. Algunos medicamentos la ocultan, y algunas enfermedades la ayudan.',
  'You named a sign near the eye, so we ask once more about the eye itself.':
    'Nombraste una señal cerca del ojo, por eso preguntamos otra vez por el ojo.',
  'How strong it is decides how soon somebody looks at it.':
    'La intensidad decide qué tan pronto alguien lo mira.',
  'What grows or spreads may be an infection or an allergy.':
    'Lo que crece o se extiende puede ser una infección o una alergia.',
  'It tells numbing cream from a burn or a blocked blood vessel.':
    'Distingue la crema anestésica de una quemadura o un vaso de sangre tapado.',
  'It tells numbing cream from a nerve that was hurt.':
    'Distingue la crema anestésica de un nervio lastimado.',
  'A lot of numbing cream can get into the blood.': 'Mucha crema anestésica puede llegar a la sangre.',
  'It tells a short flush from a sign that came back.': 'Distingue un rubor corto de una señal que volvió.',
  'It changes which causes are likely, and what to leave out.':
    'Cambia qué causas son probables y qué hay que dejar.',
  'Bumps of the first day are usual. Later ones may not be.':
    'Los bultitos del primer día son habituales. Los de después quizá no.',
  'Spots in the usual places are likely your own acne.':
    'Los granos en los lugares de siempre quizá sean tu propio acné.',
  'A few calm white dots can wait. Others are shown to somebody.':
    'Unos pocos puntos blancos tranquilos pueden esperar. Otros se muestran a alguien.',
  'Peeling on the first day is not usual.': 'Pelarse el primer día no es habitual.',
  'After deep needles signs last longer.': 'Después de agujas profundas las señales duran más.',
  'Marks that stay are shown to your clinic.': 'Las marcas que se quedan se muestran a tu clínica.',
  'A scar that grows is shown to your clinic soon.': 'Una cicatriz que crece se muestra pronto a tu clínica.',
  'Marks look and fade differently on each skin.': 'Las marcas se ven y se borran distinto en cada piel.',
  'Each device leaves its own signs.': 'Cada aparato deja sus propias señales.',
  'A product may be the cause.': 'Un producto puede ser la causa.',
  'What happened since may be the cause.': 'Lo que pasó desde entonces puede ser la causa.',
  'Some causes keep to one part of the face.': 'Algunas causas quedan en una parte de la cara.',
  'It makes some causes more likely than others.': 'Hace más probables algunas causas que otras.',
};
