export const es = {
  'level.fine': 'Este resultado está certificado',
  'level.long':
    'Esta frase sigue y sigue sin un solo punto porque nadie contó sus palabras y por eso nadie que tenga miedo de noche la puede leer hasta el final',
};
