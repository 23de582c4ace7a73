/** What the knowledge says: products, in Spanish, by the English text. */
export const productsEs: Readonly<Record<string, string>> = {
  'Out of doors there is sun, which leaves dark marks. Sweat stings in the needle holes.':
    'Al aire libre hay sol, que deja manchas oscuras. El sudor arde en los agujeritos.',
  'A medicine for hair growth. No source says when. Prescribed: ask who prescribed it before you pause it.':
    'Un medicamento para el pelo. Ninguna fuente dice cuándo. Con receta: pregunta a quien lo recetó antes de pausarlo.',
  'Retinol and its kin': 'Retinol y parecidos',
  'A form of vitamin A. It makes new skin sting and peel. If prescribed, ask who prescribed it before you pause it.':
    'Una forma de vitamina A. Hace que la piel nueva arda y se pele. Si te lo recetaron, pregunta a quien lo recetó antes de pausarlo.',
  'Plant stand-in for retinol': 'Sustituto vegetal del retinol',
  'It is sold in place of retinol. No source says when it may start, so ask your clinic.':
    'Se vende en lugar del retinol. Ninguna fuente dice cuándo puede empezar, así que pregunta a tu clínica.',
  'Fruit acid (AHA)': 'Ácido de frutas (AHA)',
  'A fruit acid takes off the top layer of skin. Even a little to set the pH counts here.':
    'Un ácido de frutas quita la capa de arriba de la piel. Aquí cuenta incluso un poco para ajustar el pH.',
  'An acid that peels the skin in its pores. It waits until the skin is calm and your clinic agrees.':
    'Un ácido que pela la piel en los poros. Espera a que la piel esté tranquila y tu clínica esté de acuerdo.',
  'Mild acid (PHA)': 'Ácido suave (PHA)',
  'A mild acid of the same kind as fruit acids, so it waits as long as they do.':
    'Un ácido suave del mismo tipo que los de frutas, así que espera lo mismo.',
  'Other acid, enzyme or peel': 'Otro ácido, enzima o peeling',
  'An acid or an enzyme that may peel or sting. If one was prescribed, ask who prescribed it before you pause it.':
    'Un ácido o una enzima que puede pelar o arder. Si te recetaron uno, pregunta a quien lo recetó antes de pausarlo.',
  'An acne gel that dries and burns open skin. It waits for calm skin, and for your clinic to agree.':
    'Un gel para acné que seca y quema la piel abierta. Espera piel tranquila, y que tu clínica esté de acuerdo.',
  'Vitamin C': 'Vitamina C',
  'Vitamin C put in through needle holes has caused lumps that lasted. Even a little to keep a cream fresh counts here.':
    'La vitamina C metida por los agujeritos causó bultos duraderos. Aquí cuenta incluso un poco para conservar una crema.',
  'Bleaching agent': 'Aclarante',
  'It makes dark marks lighter and may sting. If prescribed, ask who prescribed it before you pause it.':
    'Aclara las manchas oscuras y puede arder. Si te lo recetaron, pregunta a quien lo recetó antes de pausarlo.',
  'Scrub grains': 'Granos exfoliantes',
  'Grains that rub. They hurt new skin and can make bumps worse.':
    'Granos que frotan. Lastiman la piel nueva y pueden empeorar los bultitos.',
  Steroid: 'Esteroide',
  'A steroid can hide or feed a skin infection. If one was prescribed, ask who prescribed it before you pause it.':
    'Un esteroide puede ocultar o alimentar una infección de la piel. Si te recetaron uno, pregunta a quien lo recetó antes de pausarlo.',
  Antibiotic: 'Antibiótico',
  'Put it on only if a doctor gave it to you for this. If so, ask them before you pause it.':
    'Póntelo solo si un médico te lo dio para esto. Si es así, pregúntale antes de pausarlo.',
  'Numbing agent': 'Anestésico',
  'Open skin takes up too much of it, and that can make you very ill.':
    'La piel abierta absorbe demasiado, y eso puede hacerte sentir muy mal.',
  'Medicine for the skin': 'Medicamento para la piel',
  'A medicine. Ask your clinic, or the person who prescribed it before you pause it.':
    'Un medicamento. Pregunta a tu clínica, o a quien lo recetó antes de pausarlo.',
  'Medicine on prescription': 'Medicamento con receta',
  'Most countries give it on prescription only. Ask the person who prescribed it before you pause it. Nobody did? Leave it out.':
    'La mayoría de los países lo dan solo con receta. Pregunta a quien lo recetó antes de pausarlo. ¿No lo recetó nadie? Déjalo.',
  'Germ killer': 'Mata gérmenes',
  'It kills germs, and it may sting or harm new skin. No source says when, so ask your clinic.':
    'Mata gérmenes, y puede arder o dañar la piel nueva. Ninguna fuente dice cuándo, así que pregunta a tu clínica.',
  Scent: 'Perfume',
  'Scent gets in through the needle holes and may cause a rash.':
    'El perfume entra por los agujeritos y puede dar sarpullido.',
  'Scent that labels must name': 'Perfume que la etiqueta debe nombrar',
  'EU rules make labels name this scent, as it causes a rash more often than most.':
    'Las reglas de la UE obligan a nombrar este perfume, porque da sarpullido más que otros.',
  'Scented plant oil': 'Aceite perfumado de plantas',
  'A strong scented oil from a plant. Such oils are known to cause a rash.':
    'Un aceite fuerte y perfumado de una planta. Se sabe que estos aceites dan sarpullido.',
  'Plant extract': 'Extracto de plantas',
  'Made from a plant. It can get in through the needle holes and cause a rash.':
    'Hecho de una planta. Puede entrar por los agujeritos y dar sarpullido.',
  'Plant of the daisy family': 'Planta de la familia de la margarita',
  'A plant of the daisy family. Arnica cream gave a rash at each needle hole.':
    'Una planta de la familia de la margarita. La crema de árnica dio sarpullido en cada punto de aguja.',
  'Oil from nuts, seeds or fruit': 'Aceite de frutos secos, semillas o fruta',
  'A plant oil. It counts as a plant extract, since the needle holes are open at first.':
    'Un aceite vegetal. Cuenta como extracto de plantas, porque al principio los agujeritos están abiertos.',
  'Honey, propolis and the like': 'Miel, propóleo y parecidos',
  'It comes from bees and holds bits of plants. No source says when it may start, so ask your clinic.':
    'Viene de las abejas y tiene restos de plantas. Ninguna fuente dice cuándo puede empezar, así que pregunta a tu clínica.',
  'Made with yeast or bacteria': 'Hecho con levadura o bacterias',
  'Made with yeast or bacteria. No source says when it may start, so ask your clinic.':
    'Hecho con levadura o bacterias. Ninguna fuente dice cuándo puede empezar, así que pregunta a tu clínica.',
  'Petroleum jelly': 'Vaselina',
  'A thin plain layer is fine from the start if you like it. It rarely clogs or causes a rash.':
    'Una capa fina y pura está bien desde el principio si te gusta. Casi nunca tapa ni da sarpullido.',
  'Mineral oil or wax': 'Aceite mineral o cera',
  'It seals the skin, and sealed needle holes close more slowly.':
    'Sella la piel, y los agujeritos sellados se cierran más despacio.',
  'Butter or wax': 'Manteca o cera',
  'A butter or a wax. It makes a cream heavy, and heavy creams may clog needle holes.':
    'Una manteca o una cera. Hace pesada la crema, y las cremas pesadas pueden tapar los agujeritos.',
  'May clog pores': 'Puede tapar los poros',
  'It stands on lists of what clogs pores. Those lists are weak, but we count it as a heavy cream.':
    'Está en listas de lo que tapa los poros. Esas listas son débiles, pero lo contamos como crema pesada.',
  'Lanolin (wool wax)': 'Lanolina (cera de lana)',
  'Wool wax seals the skin, and some people get a rash from it.':
    'La cera de lana sella la piel, y a algunas personas les da sarpullido.',
  'Growth factor or exosomes': 'Factor de crecimiento o exosomas',
  'It tells cells to grow. No trial shows what it does in open skin, so it waits.':
    'Les dice a las células que crezcan. Ningún ensayo muestra qué hace en piel abierta, así que espera.',
  'Peptide or broken-down protein': 'Péptido o proteína partida',
  'A small piece of protein. No trial shows what it does in open skin, so it waits.':
    'Un trozo pequeño de proteína. Ningún ensayo muestra qué hace en piel abierta, así que espera.',
  'It holds water. Plain and unscented it is fine after the first day.':
    'Retiene agua. Simple y sin perfume está bien después del primer día.',
  'Moistens and calms': 'Hidrata y calma',
  'It keeps skin moist. In a plain unscented cream it is fine after the first day.':
    'Mantiene la piel hidratada. En una crema simple sin perfume está bien después del primer día.',
  'Plain base of a cream': 'Base simple de una crema',
  'It makes the cream a cream. As part of a plain cream it is fine after the first day.':
    'Es lo que hace crema a la crema. Como parte de una crema simple está bien después del primer día.',
  'Propylene glycol': 'Propilenglicol',
  'A common base of creams and gels. A few people get a rash from it.':
    'Una base común de cremas y geles. A pocas personas les da sarpullido.',
  'Keeps the product fresh': 'Conserva el producto',
  'It keeps germs out of the jar. Open skin needs that; a few people get a rash from it.':
    'Mantiene los gérmenes fuera del frasco. La piel abierta lo necesita; a pocas personas les da sarpullido.',
  'Preservative that often causes a rash': 'Conservante que a menudo da sarpullido',
  'It keeps germs out, but it often causes a rash. No source clears it, so ask your clinic.':
    'Mantiene fuera los gérmenes, pero a menudo da sarpullido. Ninguna fuente lo permite, así que pregunta a tu clínica.',
  'Soap or foam': 'Jabón o espuma',
  'It cleans. A mild unscented cleanser is fine after the first day.':
    'Limpia. Un limpiador suave sin perfume está bien después del primer día.',
  'Mineral sun filter': 'Filtro solar mineral',
  'A mineral sun filter. It is the kind to choose once sunscreen may start.':
    'Un filtro solar mineral. Es el tipo que conviene cuando pueda empezar el protector solar.',
  'Until then: stay in the shade and wear a wide hat.':
    'Hasta entonces: quédate a la sombra y usa un sombrero ancho.',
  'Chemical sun filter': 'Filtro solar químico',
  'A chemical sun filter. Put on too soon, one of this kind made people allergic.':
    'Un filtro solar químico. Puesto demasiado pronto, uno de este tipo causó alergia.',
  'A mineral one (only zinc oxide or titanium dioxide)':
    'Uno mineral (solo óxido de zinc o dióxido de titanio)',
  'Make-up colour': 'Color de maquillaje',
  'Colour grains as in make-up. They get into open needle holes. Thick make-up such as foundation waits longer.':
    'Granos de color como en el maquillaje. Entran en los agujeritos abiertos. El maquillaje espeso, como la base, espera más.',
  'It can burn skin. No source says that it may go on needled skin.':
    'Puede quemar la piel. Ninguna fuente dice que pueda ir sobre piel tratada con agujas.',
  'Drying alcohol': 'Alcohol que seca',
  'It stings and dries. No source says when it may start, so ask your clinic.':
    'Arde y seca. Ninguna fuente dice cuándo puede empezar, así que pregunta a tu clínica.',
  'Cools or heats the skin': 'Enfría o calienta la piel',
  'It makes skin feel cold or hot, and it may sting. No source clears it, so ask your clinic.':
    'Hace sentir la piel fría o caliente, y puede arder. Ninguna fuente lo permite, así que pregunta a tu clínica.',
  'Strong foam': 'Espuma fuerte',
  'A strong foam dries the skin and may sting. Choose a mild one, or ask your clinic.':
    'Una espuma fuerte seca la piel y puede arder. Elige una suave, o pregunta a tu clínica.',
  Urea: 'Urea',
  'A little keeps skin moist, a lot peels it. The list does not say how much, so ask.':
    'Un poco hidrata la piel, mucho la pela. La lista no dice cuánto, así que pregunta.',
  'Active no source speaks of': 'Activo del que no habla ninguna fuente',
  'It is meant to change the skin. No source says when it may start, so ask your clinic.':
    'Está hecho para cambiar la piel. Ninguna fuente dice cuándo puede empezar, así que pregunta a tu clínica.',
  'Carries other things deeper': 'Lleva otras cosas más adentro',
  'It helps other things get deeper into the skin. No source clears it, so ask your clinic.':
    'Ayuda a que otras cosas entren más en la piel. Ninguna fuente lo permite, así que pregunta a tu clínica.',
  'Hair dye, hair remover, repellent': 'Tinte, depilatorio, repelente',
  'It is not meant for new skin and may burn or cause a rash. Ask your clinic.':
    'No está hecho para piel nueva y puede quemar o dar sarpullido. Pregunta a tu clínica.',
  'It holds vitamin A, which makes new skin sting and peel.':
    'Tiene vitamina A, que hace que la piel nueva arda y se pele.',
  'Vitamin A of the medicine kind. Ask the person who prescribed it before you pause it.':
    'Vitamina A del tipo medicamento. Pregunta a quien la recetó antes de pausarla.',
  'A prescribed medicine. Ask the person who prescribed it before you pause it.':
    'Un medicamento con receta. Pregunta a quien lo recetó antes de pausarlo.',
  'It is sold in place of retinol. No source says when it may start.':
    'Se vende en lugar del retinol. Ninguna fuente dice cuándo puede empezar.',
  'Vitamin C put in through needle holes has caused lumps that lasted.':
    'La vitamina C metida por los agujeritos causó bultos duraderos.',
  'A fruit acid takes off the top layer of skin.': 'Un ácido de frutas quita la capa de arriba de la piel.',
  'It peels the skin in its pores. It waits until the skin is calm and your clinic agrees.':
    'Pela la piel en los poros. Espera a que la piel esté tranquila y tu clínica esté de acuerdo.',
  'It dries and burns open skin. It waits until the skin is calm and your clinic agrees.':
    'Seca y quema la piel abierta. Espera a que la piel esté tranquila y tu clínica esté de acuerdo.',
  'Acne products mostly hold acids or benzoyl peroxide.':
    'Los productos para acné suelen tener ácidos o peróxido de benzoilo.',
  'An acid that may sting. Prescribed: ask who prescribed it before you pause it.':
    'Un ácido que puede arder. Con receta: pregunta a quien lo recetó antes de pausarlo.',
  'A mild acid is still an acid.': 'Un ácido suave sigue siendo un ácido.',
  'It is meant to bleach dark marks and may sting.': 'Está hecho para aclarar manchas oscuras y puede arder.',
  'A peel takes off skin that is still healing.': 'Un peeling quita piel que todavía se cura.',
  'Grains rub new skin and can make bumps worse.':
    'Los granos frotan la piel nueva y pueden empeorar los bultitos.',
  'Brushes and rough cloths rub new skin.': 'Los cepillos y paños ásperos frotan la piel nueva.',
  'It works on skin that is still healing.': 'Actúa en piel que todavía se cura.',
  'How soon the next treatment may come is for your clinic to say.':
    'Qué tan pronto puede venir el próximo tratamiento lo dice tu clínica.',
  'A mineral filter is the kind to choose once sunscreen may start.':
    'Un filtro mineral es el tipo que conviene cuando pueda empezar el protector solar.',
  'A mineral one without a tint (only zinc oxide or titanium dioxide)':
    'Uno mineral sin color (solo óxido de zinc o dióxido de titanio)',
  'The tint counts as make-up, which waits longer than a plain mineral filter.':
    'El color cuenta como maquillaje, que espera más que un filtro mineral simple.',
  'We do not know its filters, so it counts as the kind that waits longer.':
    'No conocemos sus filtros, así que cuenta como el tipo que espera más.',
  'Put on too soon, a filter of this kind made people allergic.':
    'Puesto demasiado pronto, un filtro de este tipo causó alergia.',
  'After-sun often holds scent, plants or alcohol. No source speaks of it.':
    'El after-sun suele tener perfume, plantas o alcohol. Ninguna fuente habla de él.',
  'No source says when it may start after a treatment.':
    'Ninguna fuente dice cuándo puede empezar después de un tratamiento.',
  'Heavy make-up clogs the needle holes and is hard to wash off.':
    'El maquillaje pesado tapa los agujeritos y cuesta quitarlo.',
  'Needle holes are still open, and make-up gets in.':
    'Los agujeritos siguen abiertos, y el maquillaje entra.',
  'No source speaks of the eyes alone. If they were near the needles, it counts as make-up.':
    'Ninguna fuente habla solo de los ojos. Si estaban cerca de las agujas, cuenta como maquillaje.',
  'No source speaks of lips alone. If they were treated, it counts as make-up.':
    'Ninguna fuente habla solo de los labios. Si se trataron, cuenta como maquillaje.',
  'No source speaks of lips alone. Thin plain petroleum jelly is what most clinics allow.':
    'Ninguna fuente habla solo de los labios. La vaselina pura y fina es lo que permite la mayoría de las clínicas.',
  'It needs rubbing or leaves something behind. No source speaks of it.':
    'Hay que frotar o deja algo. Ninguna fuente habla de eso.',
  'A mild unscented cleanser is fine after the first day.':
    'Un limpiador suave sin perfume está bien después del primer día.',
  'Soap dries the skin. Choose a mild unscented cleanser, or ask.':
    'El jabón seca la piel. Elige un limpiador suave sin perfume, o pregunta.',
  'Lukewarm water is fine from the start. Keep it cool and short.':
    'El agua tibia está bien desde el principio. Que sea fresca y breve.',
  'Toners differ much. No source speaks of them, so ask or paste the list.':
    'Los tónicos varían mucho. Ninguna fuente habla de ellos, así que pregunta o pega la lista.',
  'Plain and unscented it is fine after the first day. Check its list too.':
    'Simple y sin perfume está bien después del primer día. Revisa también su lista.',
  'Such products often hold retinol, acids or peptides. Paste the list, or ask.':
    'Esos productos suelen tener retinol, ácidos o péptidos. Pega la lista, o pregunta.',
  'A brand has many products, and some hold what waits. Say which kind it is, or paste its list.':
    'Una marca tiene muchos productos, y algunos llevan lo que espera. Di qué tipo es, o pega su lista.',
  'Such creams differ much, and some hold what waits. Paste the list of yours, or ask.':
    'Esas cremas varían mucho, y algunas llevan lo que espera. Pega la lista de la tuya, o pregunta.',
  'What your clinic gave you for this is what to use.':
    'Lo que te dio la clínica para esto es lo que debes usar.',
  'A thin plain layer is fine. A thick one seals the skin.':
    'Una capa fina y pura está bien. Una gruesa sella la piel.',
  'A mixed or thick ointment seals the skin, and needle holes close more slowly.':
    'Un ungüento mezclado o espeso sella la piel, y los agujeritos se cierran más despacio.',
  'A heavy cream may clog the needle holes.': 'Una crema pesada puede tapar los agujeritos.',
  'It seals the skin, and needle holes close more slowly.':
    'Sella la piel, y los agujeritos se cierran más despacio.',
  'A plant oil counts as a plant extract, since the needle holes are open at first.':
    'Un aceite vegetal cuenta como extracto de plantas, porque al principio los agujeritos están abiertos.',
  'A light plain oil like one the skin makes. Plain, it counts as plain moisturiser.':
    'Un aceite simple y ligero como uno que hace la piel. Simple, cuenta como hidratante simple.',
  'Strong scented oils are known to cause a rash.':
    'Se sabe que los aceites fuertes y perfumados dan sarpullido.',
  'Plain and unscented it is fine after the first day. Before that, only what your clinic gave you.':
    'Simple y sin perfume está bien después del primer día. Antes, solo lo que te dio la clínica.',
  'Plain and unscented it is fine after the first day.':
    'Simple y sin perfume está bien después del primer día.',
  'No source speaks of strong niacinamide. In a plain cream it counts with the cream.':
    'Ninguna fuente habla de niacinamida fuerte. En una crema simple cuenta con la crema.',
  'No trial shows what peptides do in open skin.':
    'Ningún ensayo muestra qué hacen los péptidos en piel abierta.',
  'No trial shows what growth factors do in open skin.':
    'Ningún ensayo muestra qué hacen los factores de crecimiento en piel abierta.',
  'No trial shows what exosomes do in open skin.':
    'Ningún ensayo muestra qué hacen los exosomas en piel abierta.',
  'No source says when it may start.': 'Ninguna fuente dice cuándo puede empezar.',
  'Food is not clean enough for open skin. No source speaks of it.':
    'La comida no es lo bastante limpia para piel abierta. Ninguna fuente habla de eso.',
  'A plant extract. It can get in through the needle holes and cause a rash.':
    'Un extracto de plantas. Puede entrar por los agujeritos y dar sarpullido.',
  'A plant of the daisy family. It can cause a rash.':
    'Una planta de la familia de la margarita. Puede dar sarpullido.',
  'On the skin it counts as a plant extract.': 'En la piel cuenta como extracto de plantas.',
  'Arnica cream gave a rash at each needle hole.':
    'La crema de árnica dio sarpullido en cada punto de aguja.',
  'A plant extract can get in through the needle holes and cause a rash.':
    'Un extracto de plantas puede entrar por los agujeritos y dar sarpullido.',
  'Masks hold many things and seal them in. Use one only if your clinic gave it to you.':
    'Las mascarillas llevan muchas cosas y las sellan. Usa una solo si te la dio la clínica.',
  'It dries the skin and needs rubbing to come off. No source clears it.':
    'Seca la piel y hay que frotar para quitarla. Ninguna fuente la permite.',
  'A patch seals the skin. No source speaks of it, so ask your clinic.':
    'Un parche sella la piel. Ninguna fuente habla de eso, así que pregunta a tu clínica.',
  'It may sting or harm new skin. Ask before you use it.':
    'Puede arder o dañar la piel nueva. Pregunta antes de usarlo.',
  'It can hide or feed a skin infection. Prescribed: ask who prescribed it before you pause it.':
    'Puede ocultar o alimentar una infección de la piel. Con receta: pregunta a quien lo recetó antes de pausarlo.',
  'It can hide or feed a skin infection. Ask the person who prescribed it before you pause it.':
    'Puede ocultar o alimentar una infección de la piel. Pregunta a quien lo recetó antes de pausarlo.',
  'It often causes a rash. Use it only if a doctor gave it to you for this, and ask them before you pause it.':
    'A menudo da sarpullido. Úsala solo si un médico te la dio para esto, y pregúntale antes de pausarla.',
  'Open skin takes up too much of it.': 'La piel abierta absorbe demasiado.',
  'For mild itch a pharmacist can help you choose. Never wait on it with trouble breathing.':
    'Si pica poco, en la farmacia te ayudan a elegir. Nunca esperes con ella si cuesta respirar.',
  'No source speaks of itch creams on needled skin.':
    'Ninguna fuente habla de cremas para la picazón en piel con agujas.',
  'For the heart or blood: ask who prescribed it before you pause it. For pain: some clinics ask you to leave it out.':
    'Para el corazón o la sangre: pregunta a quien la recetó antes de pausarla. Para el dolor: algunas clínicas piden dejarla.',
  'Some clinics ask you to leave it out. Prescribed: ask who prescribed it before you pause it.':
    'Algunas clínicas piden dejarlo. Con receta: pregunta a quien lo recetó antes de pausarlo.',
  'No source speaks of it on needled skin.': 'Ninguna fuente habla de eso en piel con agujas.',
  'No source we have speaks of it. Ask your clinic or a pharmacist.':
    'Ninguna fuente nuestra habla de eso. Pregunta a tu clínica o en la farmacia.',
  'No source speaks of it after a treatment.': 'Ninguna fuente habla de eso después de un tratamiento.',
  'Vitamin C as food is another thing than vitamin C on the skin.':
    'La vitamina C en la comida es otra cosa que la vitamina C en la piel.',
  'Drink as you like. Extra water has little effect on skin.':
    'Bebe como quieras. El agua extra tiene poco efecto en la piel.',
  'No source we have speaks of it, apart from eating well.':
    'Ninguna fuente nuestra habla de eso, aparte de comer bien.',
  'No source we have says when. A flush after a drink can look like redness.':
    'Ninguna fuente nuestra dice cuándo. El rubor después de una bebida puede parecer enrojecimiento.',
  'No source we have says when. Smoke slows healing, so longer without is better.':
    'Ninguna fuente nuestra dice cuándo. El humo frena la curación, así que más tiempo sin fumar es mejor.',
  'No source says when. A blade can open the skin again.':
    'Ninguna fuente dice cuándo. Una hoja puede abrir otra vez la piel.',
  'It pulls or burns skin that is still healing.': 'Tira o quema piel que todavía se cura.',
  'Sweat stings and carries germs into the needle holes.': 'El sudor arde y lleva gérmenes a los agujeritos.',
  'It counts as exercise once you sweat.': 'Cuenta como ejercicio cuando sudas.',
  'A calm walk in the shade is not named by any source. Sweat and sun are what to avoid.':
    'Ninguna fuente nombra un paseo tranquilo a la sombra. Hay que evitar el sudor y el sol.',
  'It is heat and sweat in one.': 'Es calor y sudor a la vez.',
  'Pool and sea water carry germs and salt into the needle holes.':
    'El agua de piscina y de mar lleva gérmenes y sal a los agujeritos.',
  'Heat and steam swell the skin and open it to germs.':
    'El calor y el vapor hinchan la piel y la abren a gérmenes.',
  'Hot water swells the skin and stings.': 'El agua caliente hincha la piel y arde.',
  'Sun on new skin leaves dark marks.': 'El sol en piel nueva deja manchas oscuras.',
  'Shade and a hat work from the first hour.': 'La sombra y un sombrero sirven desde la primera hora.',
  'No source we have speaks of flying.': 'Ninguna fuente nuestra habla de volar.',
  'Only your clinic can say how far apart they must be.':
    'Solo tu clínica puede decir cuánto tiempo debe haber entre las dos cosas.',
  'It presses and rubs skin that is still healing.': 'Presiona y frota piel que todavía se cura.',
  'No source we have speaks of it. Nothing should press or rub the treated skin.':
    'Ninguna fuente nuestra habla de eso. Nada debe presionar ni frotar la piel tratada.',
  'No source we have speaks of it after needling.':
    'Ninguna fuente nuestra habla de eso después de las agujas.',
  'Hair chemicals can run onto the skin and cause a rash. No source says when.':
    'Los químicos del pelo pueden caer en la piel y dar sarpullido. Ninguna fuente dice cuándo.',
  'No source speaks of it. Keep foam, scent and hot water off the treated skin.':
    'Ninguna fuente habla de eso. Que la espuma, el perfume y el agua caliente no toquen la piel tratada.',
  'No source we have speaks of it. A fresh pillow case is a good idea.':
    'Ninguna fuente nuestra habla de eso. Una funda limpia es buena idea.',
  'No source we have speaks of it. Clean hands near the eyes matter most.':
    'Ninguna fuente nuestra habla de eso. Lo más importante son manos limpias cerca de los ojos.',
  'Hands carry germs into the needle holes.': 'Las manos llevan gérmenes a los agujeritos.',
  'It makes scars and carries germs in.': 'Hace cicatrices y lleva gérmenes adentro.',
  'No source we have speaks of it. Keep licks and rubbing off the treated skin.':
    'Ninguna fuente nuestra habla de eso. Que no laman ni froten la piel tratada.',
  'No source we have speaks of it. Sweat and rubbing of the treated skin are what to avoid.':
    'Ninguna fuente nuestra habla de eso. Hay que evitar sudar y frotar la piel tratada.',
  'Cool, clean and wrapped it eases swelling.': 'Fresco, limpio y envuelto alivia la hinchazón.',
  'Bare ice can freeze the skin.': 'El hielo directo puede congelar la piel.',
  'Heat makes the skin flush. No source names it.': 'El calor enrojece la piel. Ninguna fuente lo nombra.',
  'No source we have speaks of it. It should be clean and not rub.':
    'Ninguna fuente nuestra habla de eso. Debe estar limpio y no frotar.',
  'No source we have speaks of it.': 'Ninguna fuente nuestra habla de eso.',
  'If you had a calming medicine, do not drive that day.':
    'Si te dieron un medicamento para calmar, no conduzcas ese día.',
  'No source we have speaks of it. Dust, heat and sweat are what to avoid.':
    'Ninguna fuente nuestra habla de eso. Hay que evitar el polvo, el calor y el sudor.',
  'In dry air it can feel good.': 'Con aire seco puede sentirse bien.',
  'No source we have speaks of it on needled skin.':
    'Ninguna fuente nuestra habla de eso en piel con agujas.',
  'No source we have speaks of it. Keep it off the treated skin.':
    'Ninguna fuente nuestra habla de eso. Que no toque la piel tratada.',
};
