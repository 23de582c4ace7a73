export const startEs = {
  'Go on': 'Siga, es seguro y usted puede',
  'Sent {time}': 'Enviado a las {hora}',
  'Wait 7 days': 'Espera 8 días',
  'Nobody asks': 'Nadie pregunta',
};
