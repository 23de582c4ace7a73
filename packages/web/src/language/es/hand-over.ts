/** The page of a link from a clinic, in Spanish, by the English text. */
export const handOverEs: Readonly<Record<string, string>> = {
  'The link cannot be opened right now': 'El enlace no se puede abrir ahora',
  'Check your connection, then try again. The link stays good.':
    'Revisa tu conexión y prueba otra vez. El enlace sigue valiendo.',
  'The link is ended': 'El enlace se cerró',
  'Nothing was kept on this phone. The clinic sees that it reached someone else.':
    'No se guardó nada en este teléfono. La clínica ve que llegó a otra persona.',
  'It has run out, or another phone has used it. Ask your clinic for a new one.':
    'Ya no vale, o lo usó otro teléfono. Pide uno nuevo a tu clínica.',
  'You can check your skin without it.': 'Puedes revisar tu piel sin él.',
  'Give your date of birth.': 'Escribe tu fecha de nacimiento.',
  'No answer yet. Try again.': 'Aún no hay respuesta. Prueba otra vez.',
  'This is not the date of birth your clinic has. After 5 tries the link is locked.':
    'No es la fecha de nacimiento que tiene tu clínica. Tras 5 intentos el enlace se bloquea.',
  'A link from your clinic': 'Un enlace de tu clínica',
  '<b>{clinic}</b> has your treatment ready for this phone. It is for <b>{name}</b>.':
    '<b>{clinic}</b> tiene tu tratamiento listo para este teléfono. Es para <b>{name}</b>.',
  'Your plan and each check-in then know what was done. Your clinic knows a check-in is yours.':
    'Así tu plan y cada revisión saben qué se hizo. Tu clínica sabe que la revisión es tuya.',
  'Your date of birth': 'Tu fecha de nacimiento',
  'Yes, it is for me': 'Sí, es para mí',
  'No, this is not me': 'No, no soy yo',
  'Your treatment is on this phone': 'Tu tratamiento está en este teléfono',
  'See my treatment': 'Ver mi tratamiento',
  'From {clinic}': 'De {clinic}',
  'From {clinic}, changed on {when}': 'De {clinic}, cambiado: {when}',
};
