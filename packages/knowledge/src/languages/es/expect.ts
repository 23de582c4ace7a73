/** What the knowledge says: expect, in Spanish, by the English text. */
export const expectEs: Readonly<Record<string, string>> = {
  'Pinpoint bleeding': 'Sangrado en puntitos',
  'Tiny dots of blood stop within the first hour.': 'Los puntitos de sangre paran en la primera hora.',
  'The treated skin looks red, darker or ashen for 1 to 3 days.':
    'La piel tratada se ve roja, más oscura o ceniza de 1 a 3 días.',
  'The treated skin feels warm for up to 2 days.': 'La piel tratada se siente caliente hasta 2 días.',
  'Mild, even swelling may rise for 2 days and is gone by day 3.':
    'La hinchazón leve y pareja puede subir 2 días y se va el día 3.',
  'Both lids may be a little puffy for up to 3 days, most in the morning.':
    'Los dos párpados pueden estar un poco hinchados hasta 3 días, sobre todo por la mañana.',
  'Tiny bumps': 'Bultitos muy pequeños',
  'Tiny bumps that start in the first day go within 3 days.':
    'Los bultitos que empiezan el primer día se van en 3 días.',
  'A few acne spots in the usual places may show for up to 2 weeks.':
    'Pueden salir unos granos de acné en los lugares de siempre hasta 2 semanas.',
  'A few painless white dots may stay for weeks or months.':
    'Unos pocos puntos blancos sin dolor pueden quedarse semanas o meses.',
  'Mild soreness eases within 3 days.': 'El dolor leve al tocar baja en 3 días.',
  'Mild pain': 'Dolor leve',
  'Mild pain eases within 3 days.': 'El dolor leve baja en 3 días.',
  'The skin feels tight for 1 to 3 days.': 'La piel se siente tirante de 1 a 3 días.',
  'A feel of sunburn eases in 1 day, after RF in 2.':
    'La sensación de quemadura de sol baja en 1 día, después de RF en 2.',
  'A mild itch while the skin heals is gone in 4 days.':
    'Una picazón leve mientras la piel cura se va en 4 días.',
  'Clear weeping': 'Líquido transparente',
  'A little clear or blood-tinged fluid may show for up to 2 days.':
    'Puede salir un poco de líquido transparente o con algo de sangre hasta 2 días.',
  'Dry skin': 'Piel seca',
  'Dry skin lasts up to a week.': 'La piel seca dura hasta una semana.',
  'The skin peels from the second day for up to a week.':
    'La piel se pela desde el segundo día hasta una semana.',
  'The skin feels rough for some days.': 'La piel se siente áspera unos días.',
  'Flat, fading bruise': 'Moretón plano que se borra',
  'A flat bruise fades within 7 to 10 days.': 'Un moretón plano se borra en 7 a 10 días.',
  'Needle marks or grid': 'Marcas de agujas o cuadrícula',
  'Small marks or a grid fade in some days, after RF in a week.':
    'Las marcas pequeñas o la cuadrícula se borran en unos días, después de RF en una semana.',
  'Fine crusts or dark dots fall off within a week.':
    'Las costras finas o puntos oscuros se caen en una semana.',
  'The skin is numb for 3 hours where cream lay, for 12 after a numbing injection.':
    'La piel está dormida 3 horas donde hubo crema, y 12 después de una inyección anestésica.',
  'White skin under numbing cream': 'Piel blanca bajo la crema anestésica',
  'Skin under numbing cream may look white or grey for up to 3 hours.':
    'La piel bajo la crema anestésica puede verse blanca o gris hasta 3 horas.',
  'What microneedling is': 'Qué es el tratamiento con microagujas',
  'Fine needles make many tiny holes in the skin. The skin repairs them and builds new fibres.':
    'Agujas finas hacen muchos agujeritos en la piel. La piel los repara y forma fibras nuevas.',
  'The holes close within hours to about 3 days. Under a wrap or thick cream they close more slowly.':
    'Los agujeritos se cierran entre unas horas y 3 días. Bajo algo que tapa o crema espesa se cierran más despacio.',
  'After short needles the top layer holds water again in 3 days. After RF it takes 7.':
    'Con agujas cortas la capa de arriba vuelve a retener agua en 3 días. Después de RF tarda 7.',
  'Until then the skin is open to germs, and to what you put on it.':
    'Hasta entonces la piel está abierta a gérmenes y a lo que le pongas.',
  'What it is cleared for': 'Para qué está autorizado',
  'In the US, pens and rollers count as medical tools that must meet set rules.':
    'En Estados Unidos, las plumas y los rodillos son instrumentos médicos que deben cumplir reglas.',
  'They are cleared for acne scars and wrinkles of the face and for belly scars, from age 22.':
    'Están autorizados para cicatrices de acné y arrugas de la cara y para cicatrices del vientre, desde los 22 años.',
  'They are not cleared to push creams, serums or drugs into the skin.':
    'No están autorizados para meter cremas, sueros o medicamentos en la piel.',
  'What happens to most people': 'Qué le pasa a la mayoría',
  'Most people have mild effects that fade by themselves in some days.':
    'La mayoría tiene efectos leves que se van solos en unos días.',
  'Reviews of many studies found mostly short effects. Some people still come to harm.':
    'Revisiones de muchos estudios vieron sobre todo efectos cortos. Aun así, algunas personas sufren daño.',
  'Lasting dark marks, lines of scars and firm lumps are known, and so are infections.':
    'Se conocen manchas oscuras duraderas, líneas de cicatriz y bultos duros, y también infecciones.',
  'Nobody has counted how often each effect comes on each day.':
    'Nadie ha contado con qué frecuencia viene cada efecto cada día.',
  'Clean needles matter most': 'Las agujas limpias son lo más importante',
  'In clinics infections were few. Tools that were used again, shared or rinsed in tap water caused some.':
    'En las clínicas hubo pocas infecciones. Utensilios usados otra vez, compartidos o enjuagados con agua del grifo causaron algunas.',
  'A needle or roller is for one person only. A clinic uses a new one each time.':
    'Una aguja o un rodillo es para una sola persona. Una clínica usa uno nuevo cada vez.',
  'Blood from PRP must be drawn and handled by someone with a licence for it.':
    'La sangre del PRP debe sacarla y manejarla alguien con licencia para eso.',
  'No single sign can say that all is well': 'Ninguna señal sola puede decir que todo va bien',
  'It is not later than the time above.': 'No es más tarde que el tiempo de arriba.',
  'It is only where you were treated.': 'Está solo donde te trataron.',
  'It did not come back after it had gone.': 'No volvió después de irse.',
  'There is no pus, blister, streak or fever.': 'No hay pus, ampollas, rayas ni fiebre.',
  'You feel well in yourself.': 'Te sientes bien en general.',
  Pen: 'Pluma',
  'Needles in a tip move up and down fast. The depth can be set, often 0.5 to 1.5 mm.':
    'Las agujas de una punta suben y bajan rápido. Se puede fijar la profundidad, a menudo de 0.5 a 1.5 mm.',
  'Colour, warmth and a tight feel are what most people notice, for 1 to 3 days.':
    'Color, calor y piel tirante es lo que nota la mayoría, de 1 a 3 días.',
  'Needles on a plate are pressed straight in. The marks can stand in clear lines.':
    'Las agujas de una placa se presionan rectas. Las marcas pueden quedar en líneas claras.',
  'The course is as after a pen of the same depth.':
    'El curso es como con una pluma de la misma profundidad.',
  'A drum with needles rolls over the skin. At home the needles are mostly 0.1 to 0.3 mm long.':
    'Un tambor con agujas rueda por la piel. En casa las agujas suelen medir de 0.1 a 0.3 mm.',
  'Home rolling is weaker than a clinic session. Pressing or dragging can tear the skin.':
    'Usar el rodillo en casa es más suave que una sesión en clínica. Presionar o arrastrar puede desgarrar la piel.',
  'A roller is hard to clean. Never share it.': 'Un rodillo es difícil de limpiar. Nunca lo compartas.',
  'RF (radio-frequency) needling': 'Microagujas con RF (radiofrecuencia)',
  'The needles also heat the skin. The effects are stronger and last longer.':
    'Las agujas también calientan la piel. Los efectos son más fuertes y duran más.',
  'The skin can be bright red or much darker, and feel sunburnt, on the first day.':
    'El primer día la piel puede estar muy roja o mucho más oscura, y sentirse quemada.',
  'Burns, scars, lost fat and harmed nerves were reported to the FDA in the US.':
    'A la FDA de Estados Unidos le informaron de quemaduras, cicatrices, pérdida de grasa y nervios dañados.',
  'It is a medical treatment. It is never done with a home device.':
    'Es un tratamiento médico. Nunca se hace con un aparato de casa.',
  'With PRP': 'Con PRP',
  'Plasma from your own blood is put on or in the skin.':
    'Se pone plasma de tu propia sangre sobre la piel o dentro.',
  'It may shorten colour and swelling a little. The figures are from laser only.':
    'Puede acortar un poco el color y la hinchazón. Los datos son solo de láser.',
  'Ask if one-use tools and a licence for blood are there.':
    'Pregunta si hay utensilios de un solo uso y licencia para sangre.',
  'Call for help at once if skin turns white or dusky and hurts, or sight changes.':
    'Pide ayuda ya si la piel se pone blanca u oscura y duele, o cambia la vista.',
  'The needles make many tiny holes. The skin sends more blood there to repair them.':
    'Las agujas hacen muchos agujeritos. La piel manda más sangre para repararlos.',
  'It is the most common effect. It is strongest in the first hours, and RF adds heat.':
    'Es el efecto más común. Es más fuerte en las primeras horas, y la RF suma calor.',
  'It gets less after the first day.': 'Baja después del primer día.',
  'The skin is not hot and sore.': 'La piel no está caliente y dolorida.',
  'RF and needles over 1.5 mm: more colour, and it stays longer.':
    'RF y agujas de más de 1.5 mm: más color, y dura más.',
  'Many passes or hard pressure.': 'Muchas pasadas o mucha presión.',
  'Sensitive skin, eczema or rosacea.': 'Piel sensible, eccema o rosácea.',
  'Sun and heat on the skin.': 'Sol y calor en la piel.',
  'After a light session it is often gone in a few hours.':
    'Después de una sesión ligera suele irse en pocas horas.',
  'Streaks run from it, or it spreads past the treated skin.':
    'Salen rayas, o se extiende más allá de la piel tratada.',
  'From the second day on, the skin is hot and clearly sore.':
    'Desde el segundo día, la piel está caliente y claramente dolorida.',
  'You have a fever, or you feel hot and cold or ill as with flu.':
    'Tienes fiebre, sientes calor y frío, o malestar como de gripe.',
  'It is still very strong after 2 days.': 'Sigue muy fuerte después de 2 días.',
  'It came back or grew after it had faded.': 'Volvió o creció después de irse.',
  'Pink to red, as after too much sun.': 'De rosa a roja, como después de mucho sol.',
  'Darker or reddish brown. Feel if it is warm, sore or raised too.':
    'Más oscura o marrón rojiza. Siente si además está caliente, dolorida o elevada.',
  'Darker, purple or ashen, and easy to miss. Feel if it is warm, sore or raised too.':
    'Más oscura, morada o ceniza, y fácil de pasar por alto. Siente si además está caliente, dolorida o elevada.',
  'More blood runs through the skin while it repairs. RF also leaves some heat behind.':
    'Pasa más sangre por la piel mientras se repara. La RF también deja algo de calor.',
  'It is even over the treated skin, the same on both sides.':
    'Es parejo en la piel tratada, igual de los dos lados.',
  'The skin is not clearly sore.': 'La piel no duele claramente al tocar.',
  'RF and deep needles.': 'RF y agujas profundas.',
  'Hot rooms, hot water and hard exercise.': 'Cuartos calientes, agua caliente y ejercicio fuerte.',
  'One side is warm and the other is not.': 'Un lado está caliente y el otro no.',
  'It is still warm after 2 days.': 'Sigue caliente después de 2 días.',
  'You feel it and do not see it. Use the back of a clean hand.':
    'Se siente y no se ve. Usa el dorso de una mano limpia.',
  'Fluid gathers in the skin while it repairs. It can rise for 2 days, then it goes down.':
    'Se junta líquido en la piel mientras se repara. Puede subir 2 días, luego baja.',
  'It is mostly mild. It is often most in the morning.':
    'Casi siempre es leve. A menudo es más por la mañana.',
  'It is even, the same on both sides.': 'Es pareja, igual de los dos lados.',
  'It does not hurt and does not itch much.': 'No duele y no pica mucho.',
  'How deep and how hard the session was, and the kind of needling.':
    'Qué tan profunda y fuerte fue la sesión, y el tipo de agujas.',
  'Treatment round the eyes.': 'Tratamiento alrededor de los ojos.',
  'Skin that swells a lot after insect bites.': 'Piel que se hincha mucho con picaduras de insectos.',
  'Lips, tongue, mouth or throat swell, or it gets hard to breathe.':
    'Se hinchan los labios, la lengua, la boca o la garganta, o cuesta respirar.',
  'It is severe.': 'Es fuerte.',
  'One side is swollen and it grows over more than 2 hours.':
    'Un lado está hinchado y crece a lo largo de más de 2 horas.',
  'Swelling or weals grew within 2 hours. Leave out even puffiness of just the treated skin in the first 12 hours.':
    'Hinchazón o ronchas que crecieron en menos de 2 horas. No cuenta la hinchazón pareja solo en la piel tratada en las primeras 12 horas.',
  'The lids swelled up within 2 hours, or you also have hives or a fever.':
    'Los párpados se hincharon en menos de 2 horas, o también hay ronchas o fiebre.',
  'Raised, itchy weals (hives) come up.': 'Salen ronchas que pican.',
  'It still rises after 2 days, or is still there after 3 days.':
    'Sigue subiendo después de 2 días, o sigue ahí después de 3.',
  'It looks the same on all skin: puffy and stretched. Compare both sides.':
    'Se ve igual en todas las pieles: hinchada y estirada. Compara los dos lados.',
  'The lids are thin, so fluid from the treated face can gather there in the night.':
    'Los párpados son finos, y el líquido de la cara tratada puede juntarse ahí de noche.',
  'We never call it usual by itself. It is watched.': 'Nunca lo llamamos habitual por sí solo. Se vigila.',
  'Both lids are a little puffy.': 'Los dos párpados están un poco hinchados.',
  'It does not hurt and you see as before.': 'No duele y ves como antes.',
  'It is most in the morning and less in the evening.': 'Es más por la mañana y menos por la tarde.',
  'Lying flat at night.': 'Dormir sin almohada alta.',
  'Your eyes swell shut within hours, or it hurts to move an eye, or sight changes.':
    'Los ojos se cierran por la hinchazón en horas, duele mover un ojo o cambia la vista.',
  'One lid only is puffy, or the swelling is severe.':
    'Solo un párpado está hinchado, o la hinchazón es fuerte.',
  'It is more than a little, or is still there after 3 days.':
    'Es más que un poco, o sigue ahí después de 3 días.',
  'It looks the same on all skin: full, soft lids.':
    'Se ve igual en todas las pieles: párpados llenos y blandos.',
  'The needles open tiny vessels. Dots of blood come up and stop by themselves.':
    'Las agujas abren vasos muy pequeños. Salen puntitos de sangre y paran solos.',
  'It is only dots, and they stop.': 'Son solo puntitos, y paran.',
  'Light pressure with a clean pad is enough.': 'Basta presionar suave con una gasa limpia.',
  'A blood thinner.': 'Un anticoagulante.',
  'Blood still flows after 10 minutes of firm pressure.':
    'La sangre sigue saliendo después de presionar firme 10 minutos.',
  'It still spots after a day.': 'Sigue manchando después de un día.',
  'It looks the same on all skin: fine dots of blood.':
    'Se ve igual en todas las pieles: puntitos finos de sangre.',
  'Some blood leaks under the skin. The body takes it back and the colour changes day by day.':
    'Un poco de sangre sale bajo la piel. El cuerpo la retira y el color cambia día a día.',
  'It is flat and soft.': 'Es plano y blando.',
  'It is only a little sore, and it fades.': 'Duele solo un poco al tocar, y se borra.',
  'A blood thinner. Ask the person who prescribed it before you pause it.':
    'Un anticoagulante. Pregunta a quien lo recetó antes de pausarlo.',
  'The pain is far worse than it looks, or skin looks dead or turns black within hours.':
    'El dolor es mucho peor de lo que se ve, o en horas la piel parece muerta o se pone negra.',
  'It grows, bulges or feels tense.': 'Crece, sobresale o se siente tenso.',
  'It is still there after 2 weeks.': 'Sigue ahí después de 2 semanas.',
  'Purple or blue, then green and yellow.': 'Morado o azul, luego verde y amarillo.',
  'Dark purple to brown, then yellow-brown.': 'De morado oscuro a marrón, luego marrón amarillento.',
  'Darker than the skin, purple-brown to black. The yellow is hard to see.':
    'Más oscuro que la piel, de marrón morado a negro. El amarillo cuesta verlo.',
  'A little clear fluid, or fluid with a trace of blood, can come out of the holes.':
    'Puede salir de los agujeritos un poco de líquido transparente, o con algo de sangre.',
  'It is clear, like water, or slightly pink or brown from blood.':
    'Es transparente, como agua, o un poco rosado o marrón por la sangre.',
  'It is a little, and it stops.': 'Es poco, y para.',
  'RF, deep needles and PRP.': 'RF, agujas profundas y PRP.',
  'Pus, cloudy fluid or yellow crust shows.': 'Sale pus, líquido turbio o costra amarilla.',
  'A blister or a white, grey or burnt patch shows.': 'Sale una ampolla o una mancha blanca, gris o quemada.',
  'Clear fluid still comes after 2 days.': 'Sigue saliendo líquido transparente después de 2 días.',
  'It looks the same on all skin: clear and thin. Pus is thick and cloudy.':
    'Se ve igual en todas las pieles: transparente y fino. El pus es espeso y turbio.',
  'Numbing cream can make the small vessels narrow for a while. The skin under it turns pale.':
    'La crema anestésica puede cerrar un rato los vasos pequeños. La piel de debajo se pone pálida.',
  'It is only where the cream lay.': 'Está solo donde estuvo la crema.',
  'It does not hurt.': 'No duele.',
  'Nothing was injected there.': 'No se inyectó nada ahí.',
  'How long the cream lay on the skin.': 'Cuánto tiempo estuvo la crema en la piel.',
  'Something was injected, and the skin is white, dusky or net-like and hurts.':
    'Se inyectó algo, y la piel está blanca, oscura o en forma de red y duele.',
  'It hurts, or it lies where no cream was.': 'Duele, o está donde no hubo crema.',
  'It gets hard to breathe, or lips, tongue or throat swell.':
    'Cuesta respirar, o se hinchan los labios, la lengua o la garganta.',
  'White or very pale, with the shape of the cream.': 'Blanca o muy pálida, con la forma de la crema.',
  'Lighter or grey, with the shape of the cream.': 'Más clara o gris, con la forma de la crema.',
  'Grey or ashen, with the shape of the cream.': 'Gris o ceniza, con la forma de la crema.',
  'Each needle hole can swell a little, so that small domes rise for a short time.':
    'Cada agujerito puede hincharse un poco, y salen cúpulas pequeñas por poco tiempo.',
  'Most people have few or none. They need gentle care and time, and no squeezing.':
    'La mayoría tiene pocos o ninguno. Necesitan cuidado suave y tiempo, sin apretar.',
  'They began in the first day.': 'Empezaron el primer día.',
  'They do not hurt, and they get smaller and fewer.': 'No duelen, y son cada vez más pequeños y menos.',
  'They sit only where the needles went.': 'Están solo donde pasaron las agujas.',
  'None has a white or yellow top.': 'Ninguno tiene punta blanca o amarilla.',
  'Skin prone to acne.': 'Piel con tendencia al acné.',
  'Heavy cream or make-up too early.': 'Crema pesada o maquillaje demasiado pronto.',
  'Sensitive skin, or skin that was sore before.': 'Piel sensible, o piel que ya estaba irritada.',
  'Touching, picking and sun.': 'Tocar, arrancar y sol.',
  'They began after 2 days and are warm or sore.':
    'Empezaron después de 2 días y están calientes o doloridos.',
  'They began after 2 days.': 'Empezaron después de 2 días.',
  'They grow or get more after the first day.': 'Crecen o aumentan después del primer día.',
  'They itch clearly, or look like a rash where a product went.':
    'Pican claramente, o parecen un sarpullido donde se puso un producto.',
  'They are firm lumps, or any bump is left after a week.':
    'Son bultos duros, o queda algún bultito después de una semana.',
  'Skin colour to slightly pink or red.': 'Del color de la piel a un poco rosa o rojo.',
  'Skin colour to slightly darker.': 'Del color de la piel a un poco más oscuro.',
  'Skin colour or darker. Feel for them, or use light from the side.':
    'Del color de la piel o más oscuros. Búscalos con el tacto, o usa luz de lado.',
  'Who gets acne can get a few spots after the needles, where acne sits at other times too.':
    'A quien tiene acné le pueden salir unos granos después de las agujas, donde también salen otras veces.',
  'There are only a few, in the usual places.': 'Son solo unos pocos, en los lugares de siempre.',
  'They are not sore and hold no pus.': 'No duelen al tocar y no tienen pus.',
  'You get acne at other times too.': 'También otras veces tienes acné.',
  'Skin prone to acne, or acne on the day of treatment.':
    'Piel con tendencia al acné, o acné el día del tratamiento.',
  'Spots hold pus.': 'Los granos tienen pus.',
  'They get more or bigger.': 'Son cada vez más o más grandes.',
  'They are still there after 2 weeks.': 'Siguen ahí después de 2 semanas.',
  'Small skin-colour, pink or red spots, some with a dark or white point.':
    'Granos pequeños del color de la piel, rosas o rojos, algunos con punto oscuro o blanco.',
  'Small skin-colour or darker spots. Each can leave a dark mark for weeks.':
    'Granos pequeños del color de la piel o más oscuros. Cada uno puede dejar una mancha oscura semanas.',
  'A little skin or product is shut in under the surface and makes a hard white dot.':
    'Un poco de piel o producto queda encerrado bajo la superficie y forma un punto blanco duro.',
  'A few painless ones can stay for months. Do not open them.':
    'Unos pocos sin dolor pueden quedarse meses. No los abras.',
  'There are only a few.': 'Son solo unos pocos.',
  'They do not hurt, do not grow and have no dark or red ring.':
    'No duelen, no crecen y no tienen anillo oscuro o rojo.',
  'Thick ointment under a wrap.': 'Ungüento espeso bajo algo que tapa.',
  'The top turns yellow or the skin round it gets sore: that can be pus.':
    'La punta se pone amarilla o duele la piel de alrededor: puede ser pus.',
  'There are many, and they stay for more than a week.': 'Son muchos, y se quedan más de una semana.',
  'White, with calm skin round it.': 'Blancos, con piel tranquila alrededor.',
  'White to cream, with no dark ring.': 'De blanco a crema, sin anillo oscuro.',
  'White to cream and easy to see, with no dark ring.':
    'De blanco a crema y fáciles de ver, sin anillo oscuro.',
  'Each needle leaves a tiny trace. A stamp or RF leaves them in lines, like a waffle.':
    'Cada aguja deja una marca muy pequeña. Un sello o la RF las deja en líneas, como un waffle.',
  'It is a trace of the needles and no sign of allergy. It should fade.':
    'Es la marca de las agujas y no una señal de alergia. Debería borrarse.',
  'The marks are flat.': 'Las marcas son planas.',
  'They do not itch or blister, and they fade.': 'No pican ni tienen ampollas, y se borran.',
  'RF: the grid is clearer and stays longer.': 'RF: la cuadrícula es más clara y dura más.',
  'PRP may shorten it a little. The figures are from laser only.':
    'El PRP puede acortarlo un poco. Los datos son solo de láser.',
  'The marks itch a lot.': 'Las marcas pican mucho.',
  'After 2 weeks they are still there, or you feel dents in lines.':
    'Después de 2 semanas siguen ahí, o sientes surcos en líneas.',
  'Fine red or reddish-brown dots in lines, then hardly seen.':
    'Puntos finos rojos o marrón rojizo en líneas, luego casi no se ven.',
  'Fine dark-brown dots in lines.': 'Puntos finos marrón oscuro en líneas.',
  'Fine, very dark dots in lines, best seen in light from the side.':
    'Puntos finos muy oscuros en líneas, se ven mejor con luz de lado.',
  'The skin has many tiny wounds. It is sore when you touch it, as a light sunburn is.':
    'La piel tiene muchas heridas muy pequeñas. Duele al tocarla, como una quemadura de sol ligera.',
  'It is mild and eases each day.': 'Es leve y baja cada día.',
  'The skin is not hot.': 'La piel no está caliente.',
  'It is very sore.': 'Duele mucho al tocar.',
  'It gets worse after the first day.': 'Empeora después del primer día.',
  'It is more than mild after the first day.': 'Es más que leve después del primer día.',
  'You feel it and do not see it. Touch only with clean hands.':
    'Se siente y no se ve. Toca solo con manos limpias.',
  'Some people have mild pain when the numbing wears off. It should ease from then on.':
    'Algunas personas tienen dolor leve cuando pasa la anestesia. Desde ahí debería bajar.',
  'It is no worse than the skin looks.': 'No es peor de lo que se ve en la piel.',
  'A session without numbing cream.': 'Una sesión sin crema anestésica.',
  'You feel it and do not see it.': 'Se siente y no se ve.',
  'The skin loses water through the holes and swells a little. So it feels too small.':
    'La piel pierde agua por los agujeritos y se hincha un poco. Por eso se siente chica.',
  'It feels even over the treated skin.': 'Se siente pareja en la piel tratada.',
  'It eases with a plain, mild moisturiser from day 1 on.':
    'Se alivia con una hidratante simple y suave desde el día 1.',
  'Dry skin.': 'La piel seca.',
  'Heating, wind and hot water.': 'Calefacción, viento y agua caliente.',
  'The skin is tight because it swells more and more after 2 days.':
    'La piel está tirante porque se hincha cada vez más después de 2 días.',
  'It is still tight after a week.': 'Sigue tirante después de una semana.',
  'You feel it and do not see it. Dry, tight skin can look dull or ashen.':
    'Se siente y no se ve. La piel seca y tirante puede verse opaca o ceniza.',
  'The skin stings or burns as after too much sun. RF adds heat, so it is stronger there.':
    'La piel escuece o arde como después de mucho sol. La RF suma calor, y ahí es más fuerte.',
  'Open skin is also easy to upset for some days.': 'La piel abierta también se irrita fácil unos días.',
  'It is mild or moderate and eases hour by hour.': 'Es leve o de intensidad media y baja hora a hora.',
  'It does not start anew with a product.': 'No empieza de nuevo con un producto.',
  'RF.': 'La RF.',
  'Acids, vitamin C or perfume on open skin.': 'Ácidos, vitamina C o perfume en piel abierta.',
  'Sensitive skin.': 'Piel sensible.',
  'Burning liquid got on the open skin. Rinse it with plenty of cool clean water now.':
    'Cayó un líquido que quema en la piel abierta. Enjuaga ya con mucha agua limpia y fresca.',
  'It is severe after the first 12 hours.': 'Es fuerte después de las primeras 12 horas.',
  'It gets worse after the first 12 hours.': 'Empeora después de las primeras 12 horas.',
  'You feel it and do not see it. Look for a blister or a grey, white or dark patch.':
    'Se siente y no se ve. Busca una ampolla o una mancha gris, blanca u oscura.',
  'Skin that repairs itself can itch a little. A strong itch is more often an allergy.':
    'La piel que se repara puede picar un poco. Una picazón fuerte es más a menudo una alergia.',
  'It is mild.': 'Es leve.',
  'There is no rash, no weal and no patch where a product went.':
    'No hay sarpullido, roncha ni mancha donde se puso un producto.',
  'A known allergy, or a new product on the skin.': 'Una alergia conocida, o un producto nuevo en la piel.',
  'It is more than mild, with bumps or a patch where a product went.':
    'Es más que leve, con bultitos o una mancha donde se puso un producto.',
  'You feel it and do not see it. Scratching can leave marks, so press instead.':
    'Se siente y no se ve. Rascar puede dejar marcas, mejor presiona.',
  'Numbing cream or a numbing injection stops feeling for some hours. Then it comes back.':
    'La crema o inyección anestésica quita la sensación unas horas. Luego vuelve.',
  'It is only where the cream lay, or where the injection was meant to work.':
    'Está solo donde estuvo la crema, o donde la inyección debía actuar.',
  'It gets less by the hour. After cream alone it is gone in 3 hours.':
    'Baja hora a hora. Con crema sola se va en 3 horas.',
  'A numbing injection lasts longer than cream.': 'Una inyección anestésica dura más que la crema.',
  'One side of the face droops, or an arm is weak, or speech is slurred.':
    'Se cae un lado de la cara, un brazo está débil o cuesta hablar.',
  'You have two of these after numbing: dizzy, shaking, a metal taste, ringing ears, a numb mouth.':
    'Hay dos de estas señales tras la anestesia: mareo, temblor, sabor a metal, zumbido de oídos, boca dormida.',
  'You have one of these after a lot of cream, or after wrapped or strong cream.':
    'Hay una de ellas después de mucha crema, o de crema tapada o fuerte.',
  'Your heart beats oddly after numbing, you have a fit, or lips or nails turn blue or grey.':
    'El corazón late raro tras la anestesia, hay una convulsión, o labios o uñas se ponen azules o grises.',
  'You have only one of these after a usual amount of cream.':
    'Hay solo una de ellas después de una cantidad habitual de crema.',
  'It is in another place, or it lasts longer.': 'Está en otro lugar, o dura más.',
  'You feel it and do not see it. Put nothing hot or frozen on numb skin.':
    'Se siente y no se ve. No pongas nada caliente ni helado en piel dormida.',
  'The skin loses more water than at other times until the outer layer has closed.':
    'La piel pierde más agua que otras veces hasta que se cierra la capa de arriba.',
  'It is even and does not crack or weep.': 'Es pareja y no se agrieta ni suelta líquido.',
  'It eases with a plain moisturiser from day 1 on.': 'Se alivia con una hidratante simple desde el día 1.',
  'RF: the skin loses most water on days 1 to 3.': 'RF: la piel pierde más agua los días 1 a 3.',
  'It itches a lot.': 'Pica mucho.',
  'It is still dry after 10 days and no better.': 'Sigue seca después de 10 días y sin mejorar.',
  'Dull, with fine lines or white flakes.': 'Opaca, con líneas finas o escamas blancas.',
  'Dull or greyish, with fine flakes.': 'Opaca o grisácea, con escamas finas.',
  'Ashen or grey, with fine flakes.': 'Ceniza o gris, con escamas finas.',
  'The thin top layer comes off in fine flakes while new skin grows under it.':
    'La capa fina de arriba sale en escamas mientras crece piel nueva debajo.',
  'It is mild. Let it come off by itself. By itself it does not prove that all is well.':
    'Es leve. Deja que salga sola. Por sí sola no prueba que todo va bien.',
  'It began after the first day.': 'Empezó después del primer día.',
  'The flakes are fine and dry, and the skin below is closed.':
    'Las escamas son finas y secas, y la piel de debajo está cerrada.',
  'Skin comes off in sheets, with sores in the mouth or eyes.':
    'La piel se cae en láminas, con llagas en la boca o los ojos.',
  'It is still so after 10 days and no better.': 'Sigue así después de 10 días y sin mejorar.',
  'Fine white flakes, with pink skin below.': 'Escamas finas y blancas, con piel rosa debajo.',
  'Fine pale flakes. The skin below can look lighter or darker for a while.':
    'Escamas finas y pálidas. La piel de debajo puede verse más clara u oscura un tiempo.',
  'Fine grey or ashen flakes. The skin below can look lighter or darker for a while.':
    'Escamas finas grises o ceniza. La piel de debajo puede verse más clara u oscura un tiempo.',
  'Tiny dry points stand where the needles went. The skin feels like fine sandpaper.':
    'Quedan puntitos secos donde pasaron las agujas. La piel se siente como lija fina.',
  'It is dry and does not hurt.': 'Está seca y no duele.',
  'It gets smoother each day.': 'Está más lisa cada día.',
  'Many passes over the same skin.': 'Muchas pasadas por la misma piel.',
  'The points are firm lumps, also where the lumps stand in lines.':
    'Los puntos son bultos duros, también si están en líneas.',
  'It is still rough after a week and no better.': 'Sigue áspera después de una semana y sin mejorar.',
  'You feel it more than you see it.': 'Se siente más de lo que se ve.',
  'Tiny drops of blood or fluid dry on the holes. The dots fall off by themselves.':
    'Gotitas de sangre o líquido se secan en los agujeritos. Los puntos se caen solos.',
  'They are dry, flat and as small as a pinhead.':
    'Son secas, planas y pequeñas como la cabeza de un alfiler.',
  'They are brown or dark, never yellow or wet.': 'Son marrones u oscuras, nunca amarillas ni húmedas.',
  'RF: almost every second person has some.': 'RF: casi una de cada dos personas tiene algunas.',
  'Picking, which can leave marks.': 'Arrancar, que puede dejar marcas.',
  'The crust is yellow, like honey, or wet.': 'La costra es amarilla, como miel, o húmeda.',
  'They are still there after 10 days and no better.': 'Siguen ahí después de 10 días y sin mejorar.',
  'Fine brown dots, like ground pepper.': 'Puntos marrones finos, como pimienta molida.',
  'Fine dark-brown dots.': 'Puntos finos marrón oscuro.',
  'Fine dots, darker than the skin. Feel for them: they are dry and rough.':
    'Puntos finos, más oscuros que la piel. Búscalos con el tacto: son secos y ásperos.',
  'What shows only after weeks': 'Lo que aparece solo después de semanas',
  'Dark or light marks can show after 2 to 6 weeks, more often on brown and black skin.':
    'Pueden salir manchas oscuras o claras después de 2 a 6 semanas, más a menudo en piel morena y negra.',
  'Raised scars begin within weeks, keloids up to a year later. Contact your clinic within 2 weeks.':
    'Las cicatrices elevadas empiezan en semanas, los queloides hasta un año después. Contacta a tu clínica en 2 semanas.',
  'Contact your clinic within 2 days if a firm lump grows.':
    'Contacta a tu clínica en 2 días si un bulto duro crece.',
  'Get care the same day if a lump hurts, drains or comes with fever.':
    'Busca atención el mismo día si un bulto duele, suelta líquido o viene con fiebre.',
  'Flat colour change': 'Cambio de color plano',
  'Flat skin that has more colour than the skin beside it.':
    'Piel plana con más color que la piel de al lado.',
  'On white skin it looks pink or red.': 'En piel blanca se ve rosa o roja.',
  'On brown skin it looks a darker, reddish brown.': 'En piel morena se ve de un marrón rojizo más oscuro.',
  'On black skin it looks darker, purple or ashen, and is easy to miss.':
    'En piel negra se ve más oscura, morada o ceniza, y es fácil pasarla por alto.',
  'Small raised domes, smooth, with no white or yellow top.':
    'Cúpulas pequeñas, elevadas y lisas, sin punta blanca ni amarilla.',
  'On white skin they are skin colour to slightly pink or red.':
    'En piel blanca son del color de la piel a un poco rosas o rojas.',
  'On brown skin they are skin colour to slightly darker.':
    'En piel morena son del color de la piel a un poco más oscuras.',
  'On black skin they are skin colour or darker. Feel for them, or use light from the side.':
    'En piel negra son del color de la piel o más oscuras. Búscalas con el tacto, o usa luz de lado.',
  'Closed white dot': 'Punto blanco cerrado',
  'A closed white dome, 1 to 2 mm wide. It does not hurt and the skin round it is calm.':
    'Una cúpula blanca cerrada, de 1 a 2 mm. No duele y la piel de alrededor está tranquila.',
  'On white skin it is white, with no colour change round it.':
    'En piel blanca es blanco, sin cambio de color alrededor.',
  'On brown skin it is white to cream, with no dark ring.':
    'En piel morena es de blanco a crema, sin anillo oscuro.',
  'On black skin it is white to cream and easy to see, with no dark ring.':
    'En piel negra es de blanco a crema y fácil de ver, sin anillo oscuro.',
  'Pus spot': 'Grano con pus',
  'A spot with a yellow or white top and a swollen ring. It is often sore.':
    'Un grano con punta amarilla o blanca y un anillo hinchado. A menudo duele al tocar.',
  'On white skin the ring is red.': 'En piel blanca el anillo es rojo.',
  'On brown skin the ring is dark reddish brown.': 'En piel morena el anillo es marrón rojizo oscuro.',
  'On black skin the ring is dark purple or nearly black.':
    'En piel negra el anillo es morado oscuro o casi negro.',
  'A tight, clear dome full of water.': 'Una cúpula tensa y transparente llena de agua.',
  'On white skin it is clear to pale pink, with a red edge.':
    'En piel blanca es de transparente a rosa pálido, con borde rojo.',
  'On brown skin it is clear and a bit lighter than the skin, with a darker edge.':
    'En piel morena es transparente y algo más clara que la piel, con borde más oscuro.',
  'On black skin it looks like a shiny, lighter window with a dark edge.':
    'En piel negra parece una ventana brillante y más clara con borde oscuro.',
  'Many small, clear domes close together, as in a cold sore.':
    'Muchas cúpulas pequeñas y transparentes juntas, como en el herpes labial.',
  'On white skin the patch is red.': 'En piel blanca la zona es roja.',
  'On brown skin the patch is dark reddish brown.': 'En piel morena la zona es marrón rojizo oscuro.',
  'On black skin the patch is dark purple or grey.': 'En piel negra la zona es morado oscuro o gris.',
  'Weal (hives)': 'Roncha (urticaria)',
  'A raised, flat-topped, itchy patch with an uneven edge. It can move within hours.':
    'Una zona elevada y plana arriba, que pica, con borde irregular. Puede moverse en horas.',
  'On white skin it is pale with a red edge.': 'En piel blanca es pálida con borde rojo.',
  'On brown skin it is skin colour or a bit lighter, with a darker edge.':
    'En piel morena es del color de la piel o algo más clara, con borde más oscuro.',
  'On black skin it is skin colour or a bit lighter. The raised edge is easier to feel than to see.':
    'En piel negra es del color de la piel o algo más clara. El borde se siente mejor de lo que se ve.',
  'Needle marks in a grid': 'Marcas de agujas en cuadrícula',
  'Fine flat dots in straight lines, where the needles went in.':
    'Puntos finos y planos en líneas rectas, donde entraron las agujas.',
  'On white skin the dots are red or reddish brown.': 'En piel blanca los puntos son rojos o marrón rojizo.',
  'On brown skin the dots are dark brown.': 'En piel morena los puntos son marrón oscuro.',
  'On black skin the dots are very dark, and best seen in light from the side.':
    'En piel negra los puntos son muy oscuros, y se ven mejor con luz de lado.',
  'A patch of blood under the skin. Its colours change as it fades.':
    'Una mancha de sangre bajo la piel. Sus colores cambian al borrarse.',
  'On white skin it is purple or blue, then green and yellow.':
    'En piel blanca es morada o azul, luego verde y amarilla.',
  'On brown skin it is dark purple to brown, then yellow-brown.':
    'En piel morena va de morado oscuro a marrón, luego marrón amarillento.',
  'On black skin it is darker than the skin, purple-brown to black, and slowly fades.':
    'En piel negra es más oscura que la piel, de marrón morado a negro, y se borra despacio.',
  'Most home rollers, and light clinic sessions.':
    'La mayoría de los rodillos de casa, y sesiones ligeras de clínica.',
  'Colour and swelling are often gone in hours. The longer times still count as the limit.':
    'El color y la hinchazón a menudo se van en horas. Los tiempos más largos siguen contando como límite.',
  'The common range in clinics.': 'Lo habitual en clínicas.',
  'At home, 0.5 mm and more is advised against: it needs a trained hand and clean tools.':
    'En casa se desaconseja 0.5 mm o más: hace falta una mano con práctica y utensilios limpios.',
  'Colour, burning and marks last longer.': 'El color, el ardor y las marcas duran más.',
  'Plain needles over 1.5 mm were not tested for their approval. Never go that deep at home.':
    'Las agujas simples de más de 1.5 mm no se probaron para su autorización. Nunca llegues tan hondo en casa.',
  'RF depth should fit the place: thin skin needs short needles.':
    'La profundidad de la RF debe ajustarse al lugar: la piel fina necesita agujas cortas.',
  'The skin is at its most open. Most effects are strongest now.':
    'La piel está más abierta que nunca. La mayoría de los efectos son ahora más fuertes.',
  'Swelling can still rise. Pain, heat and burning should ease.':
    'La hinchazón todavía puede subir. El dolor, el calor y el ardor deberían bajar.',
  'Colour, bumps and swelling should fade. Bumps that begin now are never usual.':
    'El color, los bultitos y la hinchazón deberían irse. Los bultitos que empiezan ahora nunca son habituales.',
  'The surface is dry and may flake. What gets worse now needs a look.':
    'La superficie está seca y puede descamarse. Lo que empeora ahora hay que mirarlo.',
  'Most is over. Bruises and marks may still fade. Firm lumps need a look.':
    'Casi todo pasó. Los moretones y las marcas pueden seguir borrándose. Los bultos duros hay que mirarlos.',
  'Sun harms the skin more': 'El sol daña más la piel',
  'Needled skin burns and darkens more easily. You do not feel this.':
    'La piel con agujas se quema y se oscurece más fácil. No lo sientes.',
  'The outer layer is back in days, yet dark marks can still form for weeks.':
    'La capa de arriba vuelve en días, pero las manchas oscuras pueden formarse durante semanas.',
  'So sun is kept off for a month: first shade and a hat, later sunscreen too.':
    'Por eso se evita el sol un mes: primero sombra y sombrero, después también protector solar.',
  'Brown and black skin keeps dark marks longer and more often.':
    'La piel morena y negra guarda las manchas oscuras más tiempo y más a menudo.',
};
