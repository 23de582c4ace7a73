/** What the knowledge says: care, in Spanish, by the English text. */
export const careEs: Readonly<Record<string, string>> = {
  'Cool cloth': 'Paño fresco',
  'Hold a clean cool wet cloth or a wrapped cold pack on it for 5 to 10 minutes. Never bare ice.':
    'Pon un paño limpio, fresco y húmedo o una bolsa fría envuelta de 5 a 10 minutos. Nunca hielo directo.',
  'Stop the new product': 'Deja el producto nuevo',
  'Stop the product that you bought and started last. Keep the pack to show.':
    'Deja el último producto que compraste y empezaste. Guarda el envase para mostrarlo.',
  'Wash your hands': 'Lávate las manos',
  'Wash your hands before and after you touch your face. Use your own towel.':
    'Lávate las manos antes y después de tocarte la cara. Usa tu propia toalla.',
  'Keep hands from your eyes': 'Manos lejos de los ojos',
  'Keep your hands away from your eyes. Leave contact lenses out.':
    'No te lleves las manos a los ojos. No uses lentes de contacto.',
  'Press where it bleeds': 'Presiona donde sangra',
  'Press firmly with a clean cloth for 10 minutes where it bleeds.':
    'Presiona firme con un paño limpio 10 minutos donde sangra.',
  'Take your temperature': 'Mide tu temperatura',
  'Take your temperature if you can, and write down the time.':
    'Mide tu temperatura si puedes, y anota la hora.',
  'Ask again when the medicine has worn off': 'Pregunta otra vez cuando pase el efecto del medicamento',
  'A pill or cream can hide fever and rash. Check again when it has worn off.':
    'Una pastilla o una crema puede ocultar fiebre y sarpullido. Revisa otra vez cuando pase su efecto.',
  'Ask a pharmacist about the itch': 'Pregunta en la farmacia por la picazón',
  'With a mild itch, but no pus and no trouble breathing: a pharmacist can say if an allergy tablet helps.':
    'Si pica poco, sin pus y sin dificultad para respirar: en la farmacia te dicen si ayuda una pastilla para la alergia.',
  'Stay cool': 'Busca el fresco',
  'Stay cool. Leave out hot drinks, alcohol and spice while the flush comes back.':
    'Busca el fresco. Deja las bebidas calientes, el alcohol y el picante mientras vuelva el rubor.',
  'Get out of the sun': 'Sal del sol',
  'Go into the shade now and cover the skin.': 'Ve a la sombra ya y cubre la piel.',
  'Say when the needle was shared': 'Di cuándo se compartió la aguja',
  'Tell the doctor the day and place where the needle was shared or the PRP was done. Do not wait for signs.':
    'Dile al médico el día y el lugar donde se compartió la aguja o se hizo el PRP. No esperes a tener señales.',
  'Use a new sterile needle head': 'Usa un cabezal nuevo y estéril',
  'Use a new sterile needle head each time. Do not share it and do not rinse it in tap water.':
    'Usa cada vez un cabezal nuevo y estéril. No lo compartas ni lo enjuagues con agua del grifo.',
  'Ask about tetanus': 'Pregunta por el tétanos',
  'Ask whether your tetanus vaccine is up to date.': 'Pregunta si tu vacuna del tétanos está al día.',
  'Ask a doctor or midwife first': 'Pregunta primero a un médico o una partera',
  'You are pregnant: ask a doctor or midwife before you take any shop-bought medicine.':
    'Estás embarazada: pregunta a un médico o una partera antes de tomar un medicamento sin receta.',
  'Rinse with lukewarm water': 'Enjuaga con agua tibia',
  'Rinse with lukewarm water once or twice and pat dry with a clean towel.':
    'Enjuaga con agua tibia una o dos veces y seca sin frotar con una toalla limpia.',
  'Wash gently twice a day': 'Lava suave dos veces al día',
  'Wash twice a day with a mild unscented cleanser and lukewarm water. Pat dry.':
    'Lava dos veces al día con un limpiador suave sin perfume y agua tibia. Seca sin frotar.',
  'The cream your clinic gave you, or nothing': 'La crema que te dio la clínica, o nada',
  'Use the cream your clinic gave you. Without one: a thin layer of plain petroleum jelly or nothing, as you like.':
    'Usa la crema que te dio la clínica. Si no tienes: una capa fina de vaselina pura o nada, como prefieras.',
  'Plain moisturiser': 'Crema hidratante simple',
  'Use a plain unscented moisturiser 2 to 4 times a day, as your skin feels.':
    'Usa una crema hidratante simple y sin perfume de 2 a 4 veces al día, según lo pida tu piel.',
  'Shade and a hat': 'Sombra y sombrero',
  'Outdoors use shade and a wide hat.': 'Afuera usa la sombra y un sombrero ancho.',
  'Mineral sunscreen only if you must be outside': 'Protector solar mineral solo si tienes que salir',
  'If you must be in the sun, use a plain mineral sunscreen where the skin is not raw.':
    'Si tienes que estar al sol, usa un protector mineral simple donde la piel no esté abierta.',
  'Mineral sunscreen every day': 'Protector solar mineral cada día',
  'Use a mineral sunscreen of SPF 30 or more each day. Outdoors renew it every 2 hours.':
    'Usa cada día un protector solar mineral de SPF 30 o más. Afuera ponlo otra vez cada 2 horas.',
  'Sunscreen every day': 'Protector solar cada día',
  'Use sunscreen of SPF 30 or more each day. Outdoors renew it every 2 hours.':
    'Usa cada día protector solar de SPF 30 o más. Afuera ponlo otra vez cada 2 horas.',
  'Clean hands': 'Manos limpias',
  'Wash your hands before you touch your face.': 'Lávate las manos antes de tocarte la cara.',
  'Prescribed medicine': 'Medicamento recetado',
  'Did a doctor give you a medicine? Ask the person who prescribed it before you pause it.':
    '¿Un médico te dio un medicamento? Pregunta a quien lo recetó antes de pausarlo.',
  'Drink and eat as you like': 'Bebe y come como quieras',
  'Drink water as you like. It is for comfort and does not heal the skin faster.':
    'Bebe agua como quieras. Es por comodidad y no cura la piel más rápido.',
  'Touching, picking, squeezing': 'Tocar, arrancar, apretar',
  'Keep your hands off. Do not pick, squeeze or pop anything.':
    'No te toques. No arranques, aprietes ni revientes nada.',
  'Scrubs, brushes, peels': 'Exfoliantes, cepillos, peelings',
  'Leave out scrubs, brushes and peels.': 'Deja los exfoliantes, los cepillos y los peelings.',
  'Retinol and fruit acids': 'Retinol y ácidos de frutas',
  'Leave out retinol, retinoids and fruit acids (AHA). If one was prescribed: ask the person who prescribed it before you pause it.':
    'Deja el retinol, los retinoides y los ácidos de frutas (AHA). Si te recetaron uno: pregunta a quien lo recetó antes de pausarlo.',
  'Salicylic acid, benzoyl peroxide': 'Ácido salicílico, peróxido de benzoilo',
  'Leave out acne acids and gels (salicylic acid, benzoyl peroxide). Wait until the skin is calm and your clinic agrees.':
    'Deja los ácidos y geles para acné (ácido salicílico, peróxido de benzoilo). Espera a que la piel esté tranquila y tu clínica esté de acuerdo.',
  'Vitamin C on the skin': 'Vitamina C en la piel',
  'Leave out vitamin C serums and creams.': 'Deja los sueros y cremas con vitamina C.',
  'Lanolin, mineral oil, thick ointment, heavy cream':
    'Lanolina, aceite mineral, ungüento espeso, crema pesada',
  'Leave out lanolin, mineral oil, thick ointment and heavy cream.':
    'Deja la lanolina, el aceite mineral, el ungüento espeso y la crema pesada.',
  'Heavy cream, in skin that tends to acne': 'Crema pesada, en piel con tendencia al acné',
  'Your skin tends to acne: leave out heavy cream and thick ointment for the first week. Choose a light moisturiser.':
    'Tu piel tiende al acné: deja la crema pesada y el ungüento espeso la primera semana. Elige una hidratante ligera.',
  'Heavy cream, in skin that tends to milia': 'Crema pesada, en piel con tendencia a milia',
  'Your skin tends to milia: leave out heavy cream and thick ointment for the first week. Choose a light moisturiser.':
    'Tu piel tiende a milia: deja la crema pesada y el ungüento espeso la primera semana. Elige una hidratante ligera.',
  'Your own serums and creams on the first day': 'Tus propios sueros y cremas el primer día',
  'On the first day use no serum or cream but what your clinic gave you.':
    'El primer día no uses ningún suero ni crema, salvo lo que te dio la clínica.',
  'Growth factors, peptides, exosomes': 'Factores de crecimiento, péptidos, exosomas',
  'Leave out growth factors, peptides and exosomes, unless your clinic gave them to you.':
    'Deja los factores de crecimiento, los péptidos y los exosomas, salvo que te los diera la clínica.',
  'Aloe, chamomile, centella, green tea, arnica': 'Aloe, manzanilla, centella, té verde, árnica',
  'Leave out plant extracts such as aloe, chamomile, centella, green tea and arnica.':
    'Deja los extractos de plantas como aloe, manzanilla, centella, té verde y árnica.',
  'Plant extracts, with an allergy to daisies': 'Extractos de plantas, con alergia a las margaritas',
  'If daisies, ragweed or herbs give you a rash, leave out plant extracts for good.':
    'Si las margaritas, la ambrosía o las hierbas te dan sarpullido, deja los extractos de plantas para siempre.',
  'Sunscreen on open skin': 'Protector solar en piel abierta',
  'Put no sunscreen on yet. Stay indoors or in the shade, and wear a hat.':
    'No te pongas protector solar todavía. Quédate adentro o a la sombra, y usa sombrero.',
  'Direct sun': 'Sol directo',
  'Stay out of direct sun.': 'Evita el sol directo.',
  'Direct sun, on brown and black skin': 'Sol directo, en piel morena y negra',
  'Stay out of direct sun: brown and black skin keeps dark marks longer.':
    'Evita el sol directo: la piel morena y negra guarda las manchas oscuras más tiempo.',
  'Sunbathing and sunbeds': 'Tomar sol y camas solares',
  'No sunbathing and no sunbed.': 'No tomes sol ni uses camas solares.',
  'Make-up': 'Maquillaje',
  'No make-up. Then start with clean tools.': 'Nada de maquillaje. Después empieza con utensilios limpios.',
  'Heavy make-up': 'Maquillaje pesado',
  'No heavy make-up.': 'Nada de maquillaje pesado.',
  'Exercise and sweat': 'Ejercicio y sudor',
  'No sport or work that makes you sweat.': 'Nada de deporte ni trabajo que te haga sudar.',
  'Sauna, hot water, swimming': 'Sauna, agua caliente, nadar',
  'No sauna, hot bath, pool or sea.': 'Nada de sauna, baño caliente, piscina ni mar.',
  'Shop-bought steroid cream': 'Crema con esteroide sin receta',
  'No shop-bought steroid cream on the treated face. If one was prescribed: ask the person who prescribed it before you pause it.':
    'Nada de crema con esteroide sin receta en la cara tratada. Si te recetaron una: pregunta a quien la recetó antes de pausarla.',
  'Antibiotic ointment': 'Pomada antibiótica',
  'No antibiotic ointment, unless a doctor gave it to you for this.':
    'Nada de pomada antibiótica, salvo que un médico te la diera para esto.',
  'Shop-bought ibuprofen and the like': 'Ibuprofeno sin receta y parecidos',
  'No shop-bought ibuprofen or the like, unless your clinic says yes.':
    'Nada de ibuprofeno sin receta ni parecidos, salvo que tu clínica diga que sí.',
  'Hot or frozen things on numb skin': 'Cosas calientes o heladas en piel dormida',
  'Put nothing hot or frozen on numb skin.': 'No pongas nada caliente ni helado en piel dormida.',
  'Driving after a calming medicine': 'Conducir después de un medicamento para calmar',
  'Do not drive today. Have someone take you home.': 'No conduzcas hoy. Que alguien te lleve a casa.',
  'Anything on skin with pus or crust': 'Cualquier cosa en piel con pus o costra',
  'Put no acid, steroid, antiseptic or make-up on skin with pus or crust. Do not squeeze it.':
    'No pongas ácido, esteroide, antiséptico ni maquillaje en piel con pus o costra. No la aprietes.',
  'Opening blisters': 'Abrir ampollas',
  'Leave blisters and sores closed. Put no cream on them before a doctor has looked.':
    'Deja cerradas las ampollas y llagas. No les pongas crema antes de que las vea un médico.',
  'Rinsing with lukewarm water': 'Enjuagar con agua tibia',
  'Mild unscented cleanser': 'Limpiador suave sin perfume',
  'Patting dry with a clean towel': 'Secar sin frotar con una toalla limpia',
  'New sterile needle heads': 'Cabezales nuevos y estériles',
  'The cream your clinic gave you': 'La crema que te dio la clínica',
  'Your own plain serums and creams': 'Tus propios sueros y cremas simples',
  'Plain hyaluronic acid or ceramides': 'Ácido hialurónico o ceramidas simples',
  'Hyaluronic acid': 'Ácido hialurónico',
  Ceramides: 'Ceramidas',
  'A thin layer of plain petroleum jelly': 'Una capa fina de vaselina pura',
  Lanolin: 'Lanolina',
  'Mineral oil': 'Aceite mineral',
  'Thick or mixed ointment': 'Ungüento espeso o mezclado',
  'Heavy cream': 'Crema pesada',
  'Light products': 'Productos ligeros',
  'Growth factors': 'Factores de crecimiento',
  Peptides: 'Péptidos',
  Exosomes: 'Exosomas',
  'Scented products': 'Productos con perfume',
  'Products with propylene glycol': 'Productos con propilenglicol',
  'Products with a preservative you react to': 'Productos con un conservante que te da reacción',
  'Plant extracts': 'Extractos de plantas',
  Aloe: 'Aloe',
  Chamomile: 'Manzanilla',
  Centella: 'Centella',
  'Green tea on the skin': 'Té verde en la piel',
  Arnica: 'Árnica',
  'Scented plant oils': 'Aceites perfumados de plantas',
  Sunscreen: 'Protector solar',
  'Mineral sunscreen': 'Protector solar mineral',
  'Sunscreen with chemical filters': 'Protector solar con filtros químicos',
  'A short time in the sun': 'Poco tiempo al sol',
  'Strong products of any kind': 'Productos fuertes de cualquier tipo',
  'Retinol and other retinoids': 'Retinol y otros retinoides',
  'Fruit acids (AHA)': 'Ácidos de frutas (AHA)',
  'Acne acids and gels': 'Ácidos y geles para acné',
  'Salicylic acid and its kin (BHA)': 'Ácido salicílico y parecidos (BHA)',
  'Salicylic acid': 'Ácido salicílico',
  'Benzoyl peroxide': 'Peróxido de benzoilo',
  'Other acids and toners': 'Otros ácidos y tónicos',
  Scrubs: 'Exfoliantes',
  'Brushes and rough cloths': 'Cepillos y paños ásperos',
  Peels: 'Peelings',
  'Other harsh skin treatments': 'Otros tratamientos duros de la piel',
  'Touching with unwashed hands': 'Tocar con las manos sin lavar',
  'Picking and scratching': 'Arrancar y rascar',
  'Squeezing and popping': 'Apretar y reventar',
  'Light make-up': 'Maquillaje ligero',
  Sauna: 'Sauna',
  'Hot baths and hot showers': 'Baños y duchas calientes',
  Swimming: 'Nadar',
  'Someone to take you home': 'Alguien que te lleve a casa',
  'Bare ice on the skin': 'Hielo directo en la piel',
  'A humidifier': 'Un humidificador',
  'Staying cool': 'Buscar el fresco',
  'Food and drink': 'Comida y bebida',
  'Drinking water': 'Beber agua',
  'Fruit and other food with vitamins': 'Fruta y otra comida con vitaminas',
  'Prescribed cream or gel': 'Crema o gel con receta',
  'Prescribed retinoid cream': 'Crema retinoide con receta',
  'Isotretinoin pills': 'Pastillas de isotretinoína',
  'Numbing cream at home': 'Crema anestésica en casa',
  'Shop-bought allergy tablet': 'Pastilla para la alergia sin receta',
  'Asking before any shop medicine': 'Preguntar antes de un medicamento sin receta',
  'Stopping the new product': 'Dejar el producto nuevo',
  'Hands away from your eyes': 'Manos lejos de tus ojos',
  'Creams away from your eyes': 'Cremas lejos de tus ojos',
  'Pressing where it bleeds': 'Presionar donde sangra',
  'Taking your temperature': 'Medir la temperatura',
  'Checking again': 'Revisar otra vez',
  'Getting out of the sun': 'Salir del sol',
  'Saying that a needle was shared': 'Decir que se compartió una aguja',
  'Asking about tetanus': 'Preguntar por el tétanos',
  'Reading labels': 'Leer etiquetas',
  'Looking at the skin each day': 'Mirar la piel cada día',
  'Asking your clinic': 'Preguntar a tu clínica',
  'What your clinic told you': 'Lo que te dijo la clínica',
  'A grown-up who joins in': 'Una persona adulta que acompaña',
  'Follow what your clinic told you. Where it says to wait longer, wait longer.':
    'Sigue lo que te dijo la clínica. Si dice esperar más, espera más.',
  'Ask your clinic': 'Pregunta a tu clínica',
  'Ask your clinic which products to use. Ask too when the skin bothers you, before you treat it yourself.':
    'Pregunta a tu clínica qué productos usar. Pregunta también si la piel te molesta, antes de tratarla por tu cuenta.',
  'Look at the skin each day': 'Mira la piel cada día',
  'Look at the skin each day. Check in again when something grows, spreads, hurts more or comes back.':
    'Mira la piel cada día. Haz otra revisión si algo crece, se extiende, duele más o vuelve.',
  'Pat dry with a clean towel': 'Seca sin frotar con una toalla limpia',
  'Pat the skin dry with a clean towel. Do not rub.':
    'Seca la piel con toques de una toalla limpia. No frotes.',
  'Choose light products that say they do not clog pores (non-comedogenic).':
    'Elige productos ligeros que digan que no tapan los poros (no comedogénicos).',
  'If you like, use a plain cream with hyaluronic acid or ceramides. Choose one without scent.':
    'Si quieres, usa una crema simple con ácido hialurónico o ceramidas. Elige una sin perfume.',
  'When the skin feels hot or puffy, hold a clean cool cloth on it for 5 to 10 minutes.':
    'Si la piel está caliente o hinchada, pon un paño limpio y fresco de 5 a 10 minutos.',
  'You had a calming medicine: let someone take you home and stay near today.':
    'Te dieron un medicamento para calmar: que alguien te lleve a casa y se quede cerca hoy.',
  'Watch where it was injected': 'Vigila donde se inyectó',
  'White, dusky or net-like skin with pain, or any change in sight: call emergency help at once.':
    'Piel blanca, oscura o en forma de red con dolor, o cualquier cambio en la vista: llama a emergencias ya.',
  'A new needle head each time': 'Un cabezal nuevo cada vez',
  'You did it at home: use a new sterile needle head each time, and never share it.':
    'Lo hiciste en casa: usa cada vez un cabezal nuevo y estéril, y nunca lo compartas.',
  'Keep creams out of your eyes': 'Las cremas, lejos de los ojos',
  'Keep every cream out of your eyes. If some gets in, rinse with plenty of clean water at once.':
    'No dejes que ninguna crema entre en los ojos. Si entra, enjuaga ya con mucha agua limpia.',
  'A humidifier in dry air': 'Un humidificador si el aire es seco',
  'The air is dry where you are: a humidifier in the room can feel good.':
    'El aire es seco donde estás: un humidificador en el cuarto puede sentirse bien.',
  'Cool and shady places': 'Lugares frescos y con sombra',
  'It is hot and sunny where you are: stay in cool, shady places. Sun can make bumps and dark marks worse.':
    'Hace calor y sol donde estás: quédate en lugares frescos y con sombra. El sol puede empeorar los bultitos y las manchas oscuras.',
  'More moisture for dry skin': 'Más hidratación para piel seca',
  'Your skin is dry or tender: put plain moisturiser on up to 4 times a day.':
    'Tu piel es seca o delicada: pon crema hidratante simple hasta 4 veces al día.',
  'With eczema, watch for sores': 'Con eccema, vigila si salen llagas',
  'You have or had eczema: small painful sores or blisters need a doctor the same day.':
    'Tienes o tuviste eccema: las llagas o ampollas pequeñas y dolorosas necesitan un médico el mismo día.',
  'With cold sores, watch for tingling': 'Con herpes labial, vigila el hormigueo',
  'You get cold sores: tingling and small blisters need a doctor the same day.':
    'Sueles tener herpes labial: el hormigueo y las ampollas pequeñas necesitan un médico el mismo día.',
  'Read labels for what you react to': 'Busca en las etiquetas lo que te da reacción',
  'You have an allergy: look for it on the label of all that goes on the skin.':
    'Tienes una alergia: búscala en la etiqueta de todo lo que va en la piel.',
  'With a nickel rash, watch for itch': 'Con alergia al níquel, vigila la picazón',
  'Nickel gives you a rash: tell your clinic when the skin itches at each needle mark.':
    'El níquel te da sarpullido: avisa a tu clínica si la piel pica en cada marca de aguja.',
  'With rosacea, keep cool': 'Con rosácea, busca el fresco',
  'You have rosacea: keep cool, and use no steroid cream unless a doctor tells you to.':
    'Tienes rosácea: busca el fresco, y no uses crema con esteroide salvo que un médico lo diga.',
  'A parent reads this with you': 'Tu padre o tu madre lee esto contigo',
  'You are under 18: go through this plan with a parent or with your clinic.':
    'Tienes menos de 18 años: lee este plan con tu padre, tu madre o tu clínica.',
  'A doctor gave you something for your skin. Ask the person who prescribed it before you pause it.':
    'Un médico te dio algo para la piel. Pregunta a quien lo recetó antes de pausarlo.',
  'Cleanser on the first day': 'Limpiador el primer día',
  'On the first day use no cleanser. Lukewarm water is enough.':
    'El primer día no uses limpiador. Basta con agua tibia.',
  'Bare ice': 'Hielo directo',
  'Put no bare ice on the skin. It can freeze it.': 'No pongas hielo directo en la piel. Puede congelarla.',
  'Other strong products': 'Otros productos fuertes',
  'Leave out other strong creams too, such as acid toners.':
    'Deja también otras cremas fuertes, como los tónicos con ácido.',
  'For the first week use no sunscreen with chemical filters. Choose a mineral one (zinc or titanium).':
    'La primera semana no uses protector solar con filtros químicos. Elige uno mineral (zinc o titanio).',
  'Direct sun, on skin that keeps dark marks': 'Sol directo, en piel que guarda manchas oscuras',
  'Stay out of direct sun: spots and cuts leave dark marks on your skin.':
    'Evita el sol directo: los granos y cortes dejan manchas oscuras en tu piel.',
  'Leave out scented serums and creams.': 'Deja los sueros y cremas con perfume.',
  'Put no numbing cream on treated skin by yourself. The skin can take up too much of it.':
    'No te pongas crema anestésica por tu cuenta en piel tratada. La piel puede absorber demasiada.',
  'Make-up on skin that weeps or has crusts': 'Maquillaje en piel con líquido o costras',
  'Your skin weeps or has crusts: no make-up yet. Then start with clean tools.':
    'Tu piel suelta líquido o tiene costras: nada de maquillaje todavía. Después empieza con utensilios limpios.',
  'Make-up on pus, blisters or sores': 'Maquillaje sobre pus, ampollas o llagas',
  'Put no make-up on skin with pus, blisters or sores.':
    'No pongas maquillaje en piel con pus, ampollas o llagas.',
  'Shop-bought allergy tablet, under 18': 'Pastilla para la alergia sin receta, menor de 18 años',
  'You are under 18: take no shop-bought allergy tablet on your own.':
    'Tienes menos de 18 años: no tomes por tu cuenta una pastilla para la alergia sin receta.',
  'Shop-bought allergy tablet, in pregnancy': 'Pastilla para la alergia sin receta, en el embarazo',
  'You are pregnant: take no shop-bought allergy tablet on your own. Ask a doctor or midwife.':
    'Estás embarazada: no tomes por tu cuenta una pastilla para la alergia. Pregunta a un médico o una partera.',
  'Shop-bought ibuprofen, in pregnancy': 'Ibuprofeno sin receta, en el embarazo',
  'You are pregnant: take no shop-bought ibuprofen or the like on your own. Ask a doctor or midwife.':
    'Estás embarazada: no tomes por tu cuenta ibuprofeno ni parecidos. Pregunta a un médico o una partera.',
  'Daisies or herbs give you a rash: leave plant extracts off treated skin.':
    'Las margaritas o las hierbas te dan sarpullido: no pongas extractos de plantas en piel tratada.',
  'Lanolin, with an allergy to it': 'Lanolina, con alergia a ella',
  'Lanolin gives you a rash: leave out all creams with lanolin, wool wax or wool alcohols.':
    'La lanolina te da sarpullido: deja todas las cremas con lanolina, cera o alcoholes de lana.',
  'Scented products, with an allergy to scent': 'Productos con perfume, con alergia al perfume',
  'Scent gives you a rash: leave out all that is scented. Choose what is sold as unscented.':
    'El perfume te da sarpullido: deja todo lo perfumado. Elige lo que se vende sin perfume.',
  'Chemical filters, with an allergy to sunscreen': 'Filtros químicos, con alergia al protector solar',
  'A sunscreen gave you a rash: use none with chemical filters. Shade and a hat always work.':
    'Un protector solar te dio sarpullido: no uses ninguno con filtros químicos. La sombra y un sombrero siempre sirven.',
  'Propylene glycol, with an allergy to it': 'Propilenglicol, con alergia a él',
  'You react to propylene glycol: look for it on every label and leave it out.':
    'Reaccionas al propilenglicol: búscalo en cada etiqueta y déjalo.',
  'Preservatives you react to': 'Conservantes que te dan reacción',
  'You react to a preservative: look for it on every label and leave it out.':
    'Reaccionas a un conservante: búscalo en cada etiqueta y déjalo.',
  'Nothing goes on the skin against the sun now: stay in the shade and wear a wide hat.':
    'Ahora no se pone nada en la piel contra el sol: quédate a la sombra y usa un sombrero ancho.',
  'If the skin is dry, a thin layer of plain petroleum jelly will do.':
    'Si la piel está seca, basta una capa fina de vaselina pura.',
  'Rinse with lukewarm water and pat dry with a clean towel.':
    'Enjuaga con agua tibia y seca sin frotar con una toalla limpia.',
  'Weather where you are': 'El clima donde estás',
  'How is the air where you are these days?': '¿Cómo está el aire donde estás estos días?',
  'Neither very dry nor very hot': 'Ni muy seco ni muy caluroso',
  'Very dry': 'Muy seco',
  'Hot and sunny': 'Calor y sol',
  'Dark marks after spots or cuts': 'Manchas oscuras después de granos o cortes',
  'Do spots or cuts leave dark marks on your skin for weeks?':
    '¿Los granos o cortes dejan manchas oscuras en tu piel durante semanas?',
  'Allergy to daisies or herbs': 'Alergia a las margaritas o a las hierbas',
  'Do daisies, ragweed, arnica or chamomile give you a rash?':
    '¿Las margaritas, la ambrosía, el árnica o la manzanilla te dan sarpullido?',
  'Allergy to lanolin': 'Alergia a la lanolina',
  'Does lanolin or wool give you a rash?': '¿La lanolina o la lana te da sarpullido?',
  'On labels it may stand as wool wax or wool alcohols.':
    'En las etiquetas puede decir cera de lana o alcoholes de lana.',
  'Allergy to scent': 'Alergia al perfume',
  'Do scented products or scented oils give you a rash?':
    '¿Los productos o aceites perfumados te dan sarpullido?',
  'Allergy to sunscreen': 'Alergia al protector solar',
  'Has a sunscreen ever given you a rash?': '¿Algún protector solar te dio sarpullido?',
  'Allergy to propylene glycol': 'Alergia al propilenglicol',
  'Were you told to stay away from propylene glycol?': '¿Te dijeron que evites el propilenglicol?',
  'It is a common base of creams and gels.': 'Es una base común de cremas y geles.',
  'Allergy to a preservative': 'Alergia a un conservante',
  'Were you told that you are allergic to a preservative in creams?':
    '¿Te dijeron que tienes alergia a un conservante de las cremas?',
  'Allergy to antibiotic ointment': 'Alergia a la pomada antibiótica',
  'Has an antibiotic ointment ever given you a rash?': '¿Alguna pomada antibiótica te dio sarpullido?',
  'Allergy to numbing cream': 'Alergia a la crema anestésica',
  'Has a numbing cream or injection ever given you a rash or made you ill?':
    '¿Alguna crema o inyección anestésica te dio sarpullido o te hizo sentir mal?',
  'Prescribed medicine for the skin': 'Medicamento recetado para la piel',
  'Did a doctor give you a cream or pill for your skin?':
    '¿Un médico te dio una crema o pastilla para la piel?',
  'A clean cool wet cloth for 5 to 10 minutes at a time can ease it.':
    'Un paño limpio, fresco y húmedo de 5 a 10 minutos cada vez puede aliviar.',
  'A plain unscented cream keeps the skin soft and less tight.':
    'Una crema simple y sin perfume deja la piel suave y menos tirante.',
  'Picking, squeezing and scratching can let germs in and leave scars.':
    'Arrancar, apretar y rascar puede dejar entrar gérmenes y dejar cicatrices.',
  'Scrubs and brushes make it worse and slow the healing.':
    'Los exfoliantes y cepillos lo empeoran y frenan la curación.',
  'Heat, hot water and sweat make the skin hotter and more puffy.':
    'El calor, el agua caliente y el sudor calientan e hinchan más la piel.',
  'Sun irritates the skin more and can leave dark marks.':
    'El sol irrita más la piel y puede dejar manchas oscuras.',
  'Ask your clinic before you take shop-bought ibuprofen or the like.':
    'Pregunta a tu clínica antes de tomar ibuprofeno sin receta o parecidos.',
  'Arnica cream on fresh needle marks gave a rash at each hole.':
    'La crema de árnica en marcas de agujas recientes dio sarpullido en cada punto.',
  'Do you take a blood thinner? Ask the person who prescribed it before you pause it.':
    '¿Tomas un anticoagulante? Pregunta a quien lo recetó antes de pausarlo.',
  'Numb skin does not feel a burn: put nothing hot or frozen on it.':
    'La piel dormida no siente una quemadura: no le pongas nada caliente ni helado.',
  'Wash gently with a mild unscented cleanser and lukewarm water. Pat dry.':
    'Lava suave con un limpiador sin perfume y agua tibia. Seca sin frotar.',
  'Use light products that say they do not clog pores.':
    'Usa productos ligeros que digan que no tapan los poros.',
  'Thick ointment and heavy cream can close the pores.':
    'El ungüento espeso y la crema pesada pueden cerrar los poros.',
  'Make-up too soon can clog the fresh channels.':
    'El maquillaje demasiado pronto puede tapar los canales recientes.',
  'Acne acids and gels can hurt the skin and put off the visit you need.':
    'Los ácidos y geles para acné pueden lastimar la piel y retrasar la visita que necesitas.',
  'Acne acids come back only on calm skin, after a week, when your clinic agrees.':
    'Los ácidos para acné vuelven solo en piel tranquila, después de una semana, si tu clínica está de acuerdo.',
  'Shop-bought steroid cream on the face can hide or worsen it.':
    'La crema con esteroide sin receta en la cara puede ocultarlo o empeorarlo.',
  'Ask the person who prescribed your medicine before you pause it.':
    'Pregunta a quien recetó tu medicamento antes de pausarlo.',
  'Heavy ointment may bring more of these white dots.':
    'El ungüento pesado puede traer más de estos puntos blancos.',
  'Sweat, heat and wraps over the skin keep it going.':
    'El sudor, el calor y lo que tapa la piel lo mantienen.',
  'Heat, hot drinks, alcohol and spice can bring the flush back.':
    'El calor, las bebidas calientes, el alcohol y el picante pueden hacer volver el rubor.',
  'Acids, retinol and other strong creams sting and hurt sore skin.':
    'Los ácidos, el retinol y otras cremas fuertes arden y lastiman la piel dolorida.',
  'Only a doctor can say if a steroid cream fits here.':
    'Solo un médico puede decir si una crema con esteroide sirve aquí.',
  'Stop the shop-bought product you started last. Keep the pack to show.':
    'Deja el último producto sin receta que empezaste. Guarda el envase para mostrarlo.',
  'Rinse with lukewarm water and leave it at that on a bad day.':
    'Enjuaga con agua tibia y nada más en un día malo.',
  'Plant extracts and scented products can add a rash of their own.':
    'Los extractos de plantas y los productos con perfume pueden sumar su propio sarpullido.',
  'A clean cool wet cloth can ease a mild allergy of the skin.':
    'Un paño limpio, fresco y húmedo puede aliviar una alergia leve de la piel.',
  'Putting the same product on again brings the rash back.':
    'Ponerse otra vez el mismo producto hace volver el sarpullido.',
  'For a mild itch a pharmacist can say if an allergy tablet helps. It never replaces emergency help.':
    'Si pica poco, en la farmacia te dicen si ayuda una pastilla para la alergia. Nunca reemplaza la ayuda de emergencia.',
  'Tell your clinic about the metal you react to, and ask what the needles are made of.':
    'Dile a tu clínica a qué metal reaccionas, y pregunta de qué son las agujas.',
  'Tell the doctor today about each new drug you took.':
    'Dile hoy al médico cada medicamento nuevo que tomaste.',
  'Do not squeeze it. Acid, steroid cream or make-up on it makes it worse.':
    'No lo aprietes. El ácido, la crema con esteroide o el maquillaje lo empeoran.',
  'Only a doctor can tell which germ it is and start medicine for it.':
    'Solo un médico puede saber qué germen es y empezar un medicamento.',
  'A doctor must look at the eye the same day.': 'Un médico tiene que mirar el ojo el mismo día.',
  'Opening the blisters, or cream on them before a doctor has looked, makes it worse.':
    'Abrir las ampollas, o ponerles crema antes de que las vea un médico, lo empeora.',
  'Only a doctor can start medicine for the virus. It works best when begun soon.':
    'Solo un médico puede empezar un medicamento para el virus. Funciona mejor si se empieza pronto.',
  'Tools rinsed in tap water can bring these germs in again.':
    'Los utensilios enjuagados con agua del grifo pueden meter otra vez estos gérmenes.',
  'Only a doctor can test for this. The usual antibiotics often fail.':
    'Solo un médico puede hacer la prueba. Los antibióticos habituales muchas veces fallan.',
  'Only a doctor can do the blood tests and say if a medicine is needed. Go soon.':
    'Solo un médico puede hacer los análisis de sangre y decir si hace falta un medicamento. Ve pronto.',
  'Needling again too soon can hurt the deeper skin. Leave at least 6 weeks.':
    'Pasar las agujas otra vez muy pronto puede lastimar la piel profunda. Deja al menos 6 semanas.',
  'Opening blisters, or cream on them before a doctor has looked, makes it worse.':
    'Abrir ampollas, o ponerles crema antes de que las vea un médico, lo empeora.',
  'Bare ice can freeze the skin on top of the burn.':
    'El hielo directo puede congelar la piel además de la quemadura.',
  'Only a doctor decides on a cream or bandage for a burn.':
    'Solo un médico decide una crema o un vendaje para una quemadura.',
  'Rinse it with plenty of cool clean water and wipe nothing in.':
    'Enjuaga con mucha agua limpia y fresca y no frotes.',
  'Shade and a wide hat keep the sun off the skin.':
    'La sombra y un sombrero ancho protegen la piel del sol.',
  'Sunscreen on raw skin stings and can start an allergy.':
    'El protector solar en piel abierta arde y puede iniciar una alergia.',
  'Have no more RF treatment before a doctor has looked at it.':
    'No te hagas más RF antes de que lo mire un médico.',
  'Only a doctor can judge numb, weak or hollow places and repair them.':
    'Solo un médico puede juzgar y reparar partes dormidas, débiles o hundidas.',
  'Something got in? Rinse the eye with plenty of clean water, lenses out.':
    '¿Entró algo? Enjuaga el ojo con mucha agua limpia, sin lentes de contacto.',
  'Rubbing and contact lenses hurt the eye more.': 'Frotar y los lentes de contacto lastiman más el ojo.',
  'Only a doctor decides on drops for the eye.': 'Solo un médico decide gotas para el ojo.',
  'The serum that was needled in must not go on again.':
    'El suero que se metió con las agujas no debe usarse otra vez.',
  'Only a skin doctor can find out what it is and treat it. It may take months.':
    'Solo un dermatólogo puede averiguar qué es y tratarlo. Puede tardar meses.',
  'Sunscreen each day can keep marks from getting darker.':
    'El protector solar cada día puede evitar que las manchas se oscurezcan.',
  'Only a skin doctor can judge scar lines and say what helps.':
    'Solo un dermatólogo puede juzgar líneas de cicatriz y decir qué ayuda.',
  'Only a skin doctor can treat raised scars. Show it early, as they can grow for months.':
    'Solo un dermatólogo puede tratar cicatrices elevadas. Muéstralas pronto, porque pueden crecer durante meses.',
  'Keep to what your clinic told you, before and after. It lowers the risk of trouble.':
    'Sigue lo que te dijo la clínica, antes y después. Baja el riesgo de problemas.',
  'Keep a simple routine: gentle wash, plain cream, sun cover. It makes bumps less likely.':
    'Mantén una rutina simple: lavado suave, crema simple, protección del sol. Hace menos probables los bultitos.',
  'Tell your clinic soon when something looks odd. Small troubles are easier to stop.':
    'Avisa pronto a tu clínica si algo se ve raro. Los problemas pequeños son más fáciles de frenar.',
  'Before the next time, talk about your skin, what you react to and what you put on it.':
    'Antes de la próxima vez, habla de tu piel, de lo que te da reacción y de lo que te pones.',
  'Say what went wrong this time and which products were used. Ask for a patch test.':
    'Di qué salió mal esta vez y qué productos se usaron. Pide una prueba de parche.',
  'Leave at least 6 weeks between two sessions, or longer if your clinic says so.':
    'Deja al menos 6 semanas entre dos sesiones, o más si tu clínica lo dice.',
  'Drink and eat as you like. Water, fruit and greens do you good, but the skin heals at its own pace.':
    'Bebe y come como quieras. El agua, la fruta y las verduras te hacen bien, pero la piel cura a su ritmo.',
};
