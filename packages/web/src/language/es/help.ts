/** The pages of help, in Spanish, by the English text. */
export const helpEs: Readonly<Record<string, string>> = {
  'Call {number}': 'Llamar al {number}',
  'Help now': 'Ayuda ahora',
  'Hard to breathe, a swollen tongue, lips or throat, or you faint?':
    '¿Cuesta respirar, se hinchan lengua, labios o garganta, o hay desmayo?',
  'See all danger signs': 'Ver todas las señales de peligro',
  'A doctor today': 'Un médico hoy',
  'Go to a doctor, urgent care or a hospital that sees people without an appointment.':
    'Ve a un médico, a urgencias o a un hospital que atienda sin cita.',
  'A line for problems that cannot wait until tomorrow. It is no emergency call.':
    'Una línea para problemas que no pueden esperar a mañana. No es una llamada de emergencia.',
  'Something was swallowed, or too much numbing cream was used':
    'Se tragó algo, o se usó demasiada crema anestésica',
  'Call {number} and ask for the poison line.': 'Llama al {number} y pide la línea de intoxicaciones.',
  'The poison line. Keep the pack or tube in your hand.':
    'La línea de intoxicaciones. Ten el envase o el tubo en la mano.',
  'A pharmacist': 'La farmacia',
  'For a question about a product, a mild itch or a medicine you take. Bring the names with you.':
    'Para una duda sobre un producto, una picazón leve o un medicamento que tomas. Lleva los nombres.',
  'Life feels too hard': 'La vida se siente demasiado dura',
  'If you may hurt yourself, call now or ask someone to stay with you.':
    'Si puedes hacerte daño, llama ya o pide a alguien que se quede contigo.',
  'You can talk to someone now: {name}.': 'Puedes hablar con alguien ahora: {name}.',
  'You cannot speak or hear on the phone': 'No puedes hablar u oír por teléfono',
  'Ask someone near you to call. Many places take a text message or an app call, if you signed up before.':
    'Pide a alguien cercano que llame. En muchos lugares sirve un mensaje o una app, si te registraste antes.',
  'Ask for its hours when you call.': 'Pregunta su horario cuando llames.',
  'Open: {hours}.': 'Abierto: {hours}.',
  'No doctor works there: for a medical problem call a doctor.':
    'Ahí no trabaja ningún médico: para un problema médico llama a un médico.',
  'It gave no phone number.': 'No dio ningún número de teléfono.',
  'All numbers by place, with sources': 'Todos los números por lugar, con fuentes',
  Place: 'Lugar',
  Emergency: 'Emergencia',
  'Doctor today': 'Médico hoy',
  'Poison line': 'Intoxicaciones',
  'Source: {authority}': 'Fuente: {authority}',
  'not known': 'no se conoce',
  'Where are you now?': '¿Dónde estás ahora?',
  'Another place': 'Otro lugar',
};
