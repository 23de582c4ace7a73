/** Danger signs and first aid, in Spanish, by the English text. */
export const dangerEs: Readonly<Record<string, string>> = {
  'In the last 24 hours, even if it is gone now:': 'En las últimas 24 horas, aunque ya no esté:',
  '112 works on most mobile phones in most countries. If it does not, call the number for an ambulance where you are.':
    'El 112 funciona en la mayoría de los móviles en casi todos los países. Si no funciona, llama al número de ambulancias del lugar donde estás.',
  'Hard to breathe or swallow, wheezing, a tight throat, or a new hoarse voice.':
    'Te cuesta respirar o tragar, hay silbidos al respirar, la garganta apretada o una ronquera nueva.',
  'Lips, tongue, mouth or throat swelling. Or eyes that swell shut within hours.':
    'Se hinchan los labios, la lengua, la boca o la garganta. O los ojos se cierran por la hinchazón en pocas horas.',
  'Passed out or nearly so, a fit, confused, very sleepy or hard to wake. Or gums, tongue, inner lips or nails that are blue, grey or very pale.':
    'Desmayo o casi desmayo, convulsión, confusión, mucho sueño o dificultad para despertar. O encías, lengua, labios por dentro o uñas de color azul, gris o muy pálido.',
  'Leave out a short faint at the needle, but not after a lot of numbing cream. Leave it out if you are sleepy but easy to wake after a drug that calms.':
    'No cuentes un desmayo corto con la aguja, salvo que haya mucha crema anestésica. No cuentes el sueño ligero después de un medicamento para calmar.',
  'Hives, a hot flush or skin that gets worse fast, with being sick again and again or bad belly cramps. Or weals or swelling that grew within 2 hours.':
    'Ronchas, un rubor con calor o piel que empeora rápido, con vómitos repetidos o cólicos fuertes. O ronchas o hinchazón que crecieron en 2 horas.',
  'Leave out even puffiness of just the treated skin.':
    'No cuentes la hinchazón pareja solo en la piel tratada.',
  'After numbing cream or a numbing injection: an odd heartbeat. Or two of these: ringing ears, a metal taste, a numb mouth, feeling dizzy, shaking.':
    'Después de crema o inyección anestésica: latidos raros. O dos de estas cosas: zumbido de oídos, sabor a metal, boca dormida, mareo, temblor.',
  'One is enough after a lot of cream, or wrapped or strong cream.':
    'Basta una si hubo mucha crema, o crema tapada o fuerte.',
  'After filler, PRP or another injection: white skin with pain, or any change in sight. Or dusky or net-like skin.':
    'Después de un relleno, PRP u otra inyección: piel blanca con dolor, o cualquier cambio en la vista. O piel oscura o en forma de red.',
  'Feeling very ill, shaking you cannot stop, fast breathing, a fast heart, blotchy skin or no urine all day. Above all with sore or infected skin.':
    'Malestar muy fuerte, temblor que no puedes parar, respiración rápida, corazón rápido, piel con manchas o nada de orina en todo el día. Sobre todo con piel dolorida o infectada.',
  'Pain far worse than it looks. Or skin that looks dead, or that blistered or turned purple, grey or black within hours.':
    'Dolor mucho peor de lo que se ve. O piel que parece muerta, o que en pocas horas tuvo ampollas o se puso morada, gris o negra.',
  'Leave out a flat, fading bruise, and skin that darkens slowly over days.':
    'No cuentes un moretón plano que se borra, ni piel que se oscurece poco a poco en días.',
  'An eye that hurts, hurts to move or bulges. Seeing double or less. You cannot bear light. Or something splashed in an eye: rinse it now.':
    'Un ojo que duele, duele al moverlo o sobresale. Ves doble o ves menos. No soportas la luz. O algo salpicó un ojo: enjuágalo ya.',
  'Skin coming off in sheets, above all with sores in the mouth or eyes. A stiff neck, or a bad headache with fever or a sore face. A sudden face droop, a weak arm or slurred speech.':
    'Piel que se cae en láminas, sobre todo con llagas en la boca o los ojos. Cuello rígido, o dolor de cabeza fuerte con fiebre o cara dolorida. De repente se cae un lado de la cara, un brazo está débil o cuesta hablar.',
  'Small painful blisters in a group or in many places, or sores that look punched out. More urgent if they spread, are near an eye, or come with eczema.':
    'Ampollas pequeñas y dolorosas en grupo o en muchos lugares, o llagas como hechas con un sacabocados. Más urgente si se extienden, están cerca de un ojo o hay eccema.',
  'Fever, feeling hot and cold, or ill as with flu. Pus or yellow crust. Streaks, or a hot sore area that spreads.':
    'Fiebre, sensación de calor y frío, o malestar como de gripe. Pus o costra amarilla. Rayas, o una zona caliente y dolorida que se extiende.',
  'An eye that bulges or hurts to move. Seeing double or less. Or something splashed in an eye, and it hurts badly: rinse it now.':
    'Un ojo que sobresale o duele al moverlo. Ves doble o ves menos. O algo salpicó un ojo y duele mucho: enjuágalo ya.',
  'An eye that hurts, or you cannot bear light. Or something splashed in an eye: rinse it now.':
    'Un ojo que duele, o no soportas la luz. O algo salpicó un ojo: enjuágalo ya.',
  'Sores that look punched out, or painful blisters that spread. With it you have a fever, a sore or red eye, or feel very ill.':
    'Llagas como hechas con un sacabocados, o ampollas dolorosas que se extienden. Además tienes fiebre, un ojo rojo o dolorido, o malestar muy fuerte.',
  'Small painful blisters in a group or in many places, or sores that look punched out. Above all near an eye or with eczema.':
    'Ampollas pequeñas y dolorosas en grupo o en muchos lugares, o llagas como hechas con un sacabocados. Sobre todo cerca de un ojo o con eccema.',
  'Streaks may look red, dark or purple.': 'Las rayas pueden verse rojas, oscuras o moradas.',
  'Rinse the eye now with plenty of clean water, for many minutes. Take contact lenses out.':
    'Enjuaga el ojo ya con mucha agua limpia, durante varios minutos. Quita los lentes de contacto.',
  'If something got in the eye, rinse it now with plenty of clean water. Take contact lenses out.':
    'Si algo entró en el ojo, enjuágalo ya con mucha agua limpia. Quita los lentes de contacto.',
  'Rinse the skin now with plenty of cool clean water. Wipe nothing in.':
    'Enjuaga la piel ya con mucha agua limpia y fresca. No frotes.',
  'If numbing cream is still on the skin, wash it off while help comes.':
    'Si todavía hay crema anestésica en la piel, quítala con agua mientras llega la ayuda.',
  'Lie flat with your legs up. If breathing is hard, sit up instead. Do not stand up or walk.':
    'Acuéstate con las piernas en alto. Si cuesta respirar, mejor siéntate. No te pongas de pie ni camines.',
  'If you have your own adrenaline pen, use it now as its label says. A second pen also goes as its label says.':
    'Si tienes tu propio autoinyector de adrenalina, úsalo ya como dice su etiqueta. Una segunda dosis también sigue su etiqueta.',
};
