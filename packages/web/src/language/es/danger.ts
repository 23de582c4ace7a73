/** The pages of danger, in Spanish, by the English text. */
export const dangerEs: Readonly<Record<string, string>> = {
  'Call {number} now': 'Llama ya al {number}',
  'Call an ambulance': 'Llama a una ambulancia',
  'See a doctor today': 'Ve hoy a un médico',
  'Most of Europe, and most mobile phones': 'Casi toda Europa, y la mayoría de los móviles',
  'Danger signs after microneedling': 'Señales de peligro después de microagujas',
  'While you wait for help': 'Mientras esperas ayuda',
  'Numbers by place': 'Números por lugar',
  'This is advice, not a diagnosis. If you are worried, get help even if your sign is not on this page.':
    'Esto es un consejo, no un diagnóstico. Si algo te preocupa, busca ayuda aunque tu señal no esté en esta página.',
  'Back to the start': 'Volver al inicio',
  '<b>Hard to breathe? Lips, tongue or throat swelling? Passed out?</b> Call now, also if it has gone again.':
    '<b>¿Te cuesta respirar? ¿Se hinchan labios, lengua o garganta? ¿Hubo un desmayo?</b> Llama ya, aunque se haya ido.',
  'All danger signs': 'Todas las señales de peligro',
};
