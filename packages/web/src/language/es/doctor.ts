/** The pages of doctor, in Spanish, by the English text. */
export const doctorEs: Readonly<Record<string, string>> = {
  Print: 'Imprimir',
  'Save as JSON': 'Guardar como JSON',
  '{name}, {when}': '{name}, {when}',
  'Pick photos to show': 'Elegir fotos para mostrar',
  Loading: 'Cargando',
  'This photo cannot be opened.': 'Esta foto no se puede abrir.',
  'Put on the skin': 'Puesto en la piel',
  '{date}: {names}': '{date}: {names}',
};
