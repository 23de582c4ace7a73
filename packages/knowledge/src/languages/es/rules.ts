/** What the knowledge says: rules, in Spanish, by the English text. */
export const rulesEs: Readonly<Record<string, string>> = {
  'It is hard to breathe or swallow, or your throat or voice has changed.':
    'Te cuesta respirar o tragar, o cambió la garganta o la voz.',
  'Your lips, tongue, mouth, throat or eyes are swelling.':
    'Se hinchan los labios, la lengua, la boca, la garganta o los ojos.',
  'There was a faint, a fit or confusion, or lips or nails are blue, grey or very pale.':
    'Hubo un desmayo, una convulsión o confusión, o labios o uñas azules, grises o muy pálidos.',
  'Hives or a flush came with sickness or faintness, or swelling grew within hours.':
    'Hubo ronchas o rubor con vómitos o sensación de desmayo, o hinchazón que creció en horas.',
  'After numbing, your body shows signs of too much of it.':
    'Después de la anestesia, el cuerpo da señales de que fue demasiada.',
  'After an injection, the skin is white or net-like with pain, or your sight changed.':
    'Después de una inyección, la piel está blanca o en forma de red y duele, o cambió la vista.',
  'Your skin is sore or infected and your whole body is ill.':
    'La piel está dolorida o infectada y todo el cuerpo está mal.',
  'The pain is far worse than it looks, or skin looks dead.':
    'El dolor es mucho peor de lo que se ve, o la piel parece muerta.',
  'An eye hurts, bulges, sees less, cannot bear light, or had a splash.':
    'Un ojo duele, sobresale, ve menos, no soporta la luz o recibió una salpicadura.',
  'Skin comes off in sheets, or there is a bad headache, stiff neck, droop or slurred speech.':
    'La piel se cae en láminas, o hay dolor de cabeza fuerte, cuello rígido, cara caída o habla pastosa.',
  'There are painful blisters or punched-out sores.': 'Hay ampollas dolorosas o llagas como de sacabocados.',
  'There is fever, pus or yellow crust, or a hot sore area that spreads.':
    'Hay fiebre, pus o costra amarilla, o una zona caliente y dolorida que se extiende.',
  'It is hard to breathe, or you wheeze.': 'Te cuesta respirar, o hay silbidos.',
  'Your throat feels tight.': 'Sientes la garganta apretada.',
  'It is hard to swallow.': 'Te cuesta tragar.',
  'Your voice is newly hoarse.': 'Tienes una ronquera nueva.',
  'Your lips, tongue, mouth or throat are swollen.':
    'Los labios, la lengua, la boca o la garganta están hinchados.',
  'An eye is swollen shut.': 'Un ojo está cerrado por la hinchazón.',
  'Your eyelids swelled up within 2 hours.': 'Los párpados se hincharon en 2 horas.',
  'Your eyelids swelled up a lot within 2 hours.': 'Los párpados se hincharon mucho en 2 horas.',
  'Your eyelids are puffy and you have hives or fever.':
    'Los párpados están hinchados y hay ronchas o fiebre.',
  'Hives or a flush came with sickness, bad cramps or faintness.':
    'Hubo ronchas o rubor con vómitos, cólicos fuertes o sensación de desmayo.',
  'You have hives and feel light-headed.': 'Hay ronchas y mareo.',
  'The hives grew within 2 hours.': 'Las ronchas crecieron en 2 horas.',
  'The swelling grew within 2 hours.': 'La hinchazón creció en 2 horas.',
  'The swelling grows within 2 hours, past the first 12 hours.':
    'La hinchazón crece en 2 horas, pasadas las primeras 12 horas.',
  'It gets worse fast and you feel faint, sick or very ill.':
    'Empeora rápido y hay sensación de desmayo, vómitos o malestar muy fuerte.',
  'You have hives.': 'Hay ronchas.',
  'The treated skin puffed up fast.': 'La piel tratada se hinchó rápido.',
  'You passed out after leaving.': 'Hubo un desmayo después de salir.',
  'You passed out after a lot of numbing.': 'Hubo un desmayo después de mucha anestesia.',
  'There is confusion.': 'Hay confusión.',
  'There was a fit.': 'Hubo una convulsión.',
  'The person is hard to wake.': 'Cuesta despertar a la persona.',
  'There is strong sleepiness, and no sedation today.': 'Hay mucho sueño, y hoy no hubo sedación.',
  'There is strong sleepiness past the day of treatment.': 'Hay mucho sueño después del día del tratamiento.',
  'Gums, tongue, inner lips or nails are blue or grey.':
    'Las encías, la lengua, los labios por dentro o las uñas están azules o grises.',
  'Gums, tongue, inner lips or nails are very pale.':
    'Las encías, la lengua, los labios por dentro o las uñas están muy pálidos.',
  'A side of the face droops, an arm is weak, or speech is slurred.':
    'Se cae un lado de la cara, un brazo está débil o cuesta hablar.',
  'You have fever.': 'Tienes fiebre.',
  'You feel hot and cold.': 'Sientes calor y frío.',
  'You feel ill as with flu.': 'Tienes malestar como de gripe.',
  'Your whole body shows that it is ill.': 'Todo el cuerpo da señales de que está mal.',
  'You feel faint.': 'Sientes que te puedes desmayar.',
  'A bad headache, stiff neck or dislike of light comes with fever or a sore face.':
    'Hay dolor de cabeza fuerte, cuello rígido o molestia con la luz, con fiebre o cara dolorida.',
  'Your neck is stiff.': 'El cuello está rígido.',
  'You have a strong headache, or one that lasts for days.':
    'Hay un dolor de cabeza fuerte, o uno que dura días.',
  'You have a headache days after the treatment.': 'Hay dolor de cabeza días después del tratamiento.',
  'Glands are swollen, with fever, pus or growth.':
    'Los ganglios están hinchados, con fiebre, pus o crecimiento.',
  'Glands are swollen.': 'Los ganglios están hinchados.',
  'Your heart beats oddly after numbing.': 'El corazón late raro después de la anestesia.',
  'There are two signs of too much numbing drug.': 'Hay dos señales de demasiado anestésico.',
  'There is a sign of too much numbing drug after a lot of cream.':
    'Hay una señal de demasiado anestésico después de mucha crema.',
  'There is one sign that may come from the numbing drug.': 'Hay una señal que puede venir del anestésico.',
  'After an injection, the skin is white, dusky or net-like, and it hurts.':
    'Después de una inyección, la piel está blanca, oscura o en forma de red, y duele.',
  'The skin is dusky or net-like.': 'La piel está oscura o en forma de red.',
  'There is a white patch after an injection.': 'Hay una mancha blanca después de una inyección.',
  'The skin is numb where no numbing was.': 'La piel está dormida donde no hubo anestesia.',
  'The skin is still numb.': 'La piel sigue dormida.',
  'The skin is still numb after the cream.': 'La piel sigue dormida después de la crema.',
  'A part of the face is weak.': 'Una parte de la cara está débil.',
  'The pain is far worse than the skin looks.': 'El dolor es mucho peor de lo que se ve en la piel.',
  'Skin looks dead, or turned purple, grey or black within hours.':
    'La piel parece muerta, o en horas se puso morada, gris o negra.',
  'The skin is blistered and very painful.': 'La piel tiene ampollas y duele mucho.',
  'Hot or swollen skin blistered within hours.': 'Piel caliente o hinchada tuvo ampollas en horas.',
  'Skin comes off or blisters widely, with sores in the mouth or eyes.':
    'La piel se cae o tiene muchas ampollas, con llagas en la boca o los ojos.',
  'Skin comes off in sheets, or there are blisters in many places.':
    'La piel se cae en láminas, o hay ampollas en muchos lugares.',
  'You have fever and a skin sign, and a weak immune system.':
    'Hay fiebre y una señal en la piel, con las defensas bajas.',
  'An infection spreads, you feel ill, and your body defends itself less well.':
    'Una infección se extiende, te sientes mal y tu cuerpo se defiende menos.',
  'It hurts to move an eye, an eye bulges, or your sight has changed.':
    'Duele mover un ojo, un ojo sobresale o cambió la vista.',
  'Something splashed in the eye and the pain is severe.': 'Algo salpicó el ojo y el dolor es fuerte.',
  'Something got in your eye.': 'Algo entró en el ojo.',
  'An eye hurts, is gritty or very red, or cannot bear light.':
    'Un ojo duele, tiene arenilla, está muy rojo o no soporta la luz.',
  'An eye is a little red.': 'Un ojo está un poco rojo.',
  'There are sores or blisters near an eye or on the nose tip.':
    'Hay llagas o ampollas cerca de un ojo o en la punta de la nariz.',
  'An eyelid is very puffy, or only one side is.': 'Un párpado está muy hinchado, o solo lo está un lado.',
  'Your eyelids are puffy and the skin is sore or hot.':
    'Los párpados están hinchados y la piel está dolorida o caliente.',
  'Your eyelids are clearly puffy.': 'Los párpados están claramente hinchados.',
  'There is yellow crust, cloudy fluid or pus.': 'Hay costra amarilla, líquido turbio o pus.',
  'There are bumps with pus.': 'Hay granos con pus.',
  'There is a hot, painful lump with pus.': 'Hay un bulto caliente y doloroso con pus.',
  'It spreads past the treated skin.': 'Se extiende más allá de la piel tratada.',
  'Streaks run out from the area.': 'Salen rayas desde la zona.',
  'The skin is warm and also sore, one-sided or getting warmer.':
    'La piel está caliente y además duele, es de un lado o se calienta más.',
  'The skin is still clearly warm after 3 days.': 'La piel sigue claramente caliente después de 3 días.',
  'The skin is still warm after 2 days.': 'La piel sigue caliente después de 2 días.',
  'The pain is severe.': 'El dolor es fuerte.',
  'The pain gets worse after the first day.': 'El dolor empeora después del primer día.',
  'The soreness gets worse after the first day.': 'El dolor al tocar empeora después del primer día.',
  'The pain or soreness gets worse.': 'El dolor o la sensibilidad empeora.',
  'The pain or soreness does not ease yet.': 'El dolor o la sensibilidad todavía no baja.',
  'A medicine may hide fever while the skin is warm, sore or weeping.':
    'Un medicamento puede ocultar fiebre mientras la piel está caliente, duele o suelta líquido.',
  'A medicine may hide fever or a rash for some hours.':
    'Un medicamento puede ocultar fiebre o sarpullido durante unas horas.',
  'The colour change is strong and the skin is warm and sore.':
    'El cambio de color es fuerte y la piel está caliente y dolorida.',
  'The swelling is severe.': 'La hinchazón es fuerte.',
  'The swelling is on one side and grows.': 'La hinchazón está de un lado y crece.',
  'The swelling still rises after 2 days.': 'La hinchazón sigue subiendo después de 2 días.',
  'The colour change or burning gets worse within hours.': 'El cambio de color o el ardor empeora en horas.',
  'The colour change or burning still builds up.': 'El cambio de color o el ardor todavía aumenta.',
  'The colour change rises after 2 days.': 'El cambio de color sube después de 2 días.',
  'The itch is severe.': 'La picazón es fuerte.',
  'A clear itch comes with bumps, or sits where a product went.':
    'Hay picazón clara con bultitos, o donde se puso un producto.',
  'The burning gets worse after the first 12 hours.': 'El ardor empeora después de las primeras 12 horas.',
  'The burning is severe.': 'El ardor es fuerte.',
  'The burning is strong in the first hours.': 'El ardor es fuerte en las primeras horas.',
  'A sign came back after it had faded.': 'Una señal volvió después de irse.',
  'A flush came back and went.': 'Un rubor volvió y se fue.',
  'The bumps began after 2 days and are warm or sore.':
    'Los bultitos empezaron después de 2 días y están calientes o doloridos.',
  'The bumps began after 2 days.': 'Los bultitos empezaron después de 2 días.',
  'The bumps grow or get more, and are sore, hot or in the needle pattern.':
    'Los bultitos crecen o aumentan, y duelen, están calientes o copian las agujas.',
  'The bumps doubled within a day.': 'Los bultitos se duplicaron en un día.',
  'The bumps still grow or get more.': 'Los bultitos siguen creciendo o aumentando.',
  'The bumps grow or get more.': 'Los bultitos crecen o aumentan.',
  'Bumps are still sore, swollen, red or darker after 3 days.':
    'Después de 3 días los bultitos siguen doloridos, hinchados, rojos o más oscuros.',
  'Acne-like spots get more and more.': 'Los granos como de acné son cada vez más.',
  'Spots get more and are sore, hot or in the needle pattern, or doubled in a day.':
    'Los granos aumentan y duelen, están calientes, copian las agujas o se duplicaron en un día.',
  'Spots are sore after 3 days.': 'Los granos duelen después de 3 días.',
  'Spots are still there after a week.': 'Los granos siguen ahí después de una semana.',
  'More than a few white dots stay after a week.': 'Quedan varios puntos blancos después de una semana.',
  'White dots grow or get more.': 'Los puntos blancos crecen o aumentan.',
  'White dots are many, sore or growing.': 'Los puntos blancos son muchos, duelen o crecen.',
  'A firm lump grows and is sore or hot, or doubled within a day.':
    'Un bulto duro crece y duele o está caliente, o se duplicó en un día.',
  'A firm lump grows.': 'Un bulto duro crece.',
  'A firm lump hurts or drains.': 'Un bulto duro duele o suelta líquido.',
  'There are firm lumps after day 5.': 'Hay bultos duros después del día 5.',
  'Bumps copy the needle pattern after day 5.': 'Los bultitos copian las agujas después del día 5.',
  'Antibiotics did not help.': 'Los antibióticos no ayudaron.',
  'There are firm lumps.': 'Hay bultos duros.',
  'Bumps copy the needle pattern.': 'Los bultitos copian el dibujo de las agujas.',
  'Sores or blisters spread, with fever, an eye sign or feeling ill.':
    'Las llagas o ampollas se extienden, con fiebre, una señal en el ojo o malestar.',
  'There are punched-out sores.': 'Hay llagas como de sacabocados.',
  'There are small blisters in a group.': 'Hay ampollas pequeñas en grupo.',
  'A spot tingles and you have had cold sores.': 'Un punto hormiguea y has tenido herpes labial.',
  'A spot tingles.': 'Un punto hormiguea.',
  'There are sores in the mouth.': 'Hay llagas en la boca.',
  'There is a blister.': 'Hay una ampolla.',
  'A patch looks burnt.': 'Una mancha parece quemada.',
  'A patch is white where no numbing cream lay.': 'Una mancha está blanca donde no hubo crema anestésica.',
  'A white patch hurts.': 'Una mancha blanca duele.',
  'A white patch is still there after 3 hours.': 'Una mancha blanca sigue ahí después de 3 horas.',
  'A burning liquid got on open skin and the pain is severe.':
    'Un líquido que quema cayó en la piel abierta y el dolor es fuerte.',
  'A burning liquid got on open skin.': 'Un líquido que quema cayó en la piel abierta.',
  'A bruise grows or is tense.': 'Un moretón crece o está tenso.',
  'Bleeding does not stop after 10 minutes of pressing.':
    'El sangrado no para después de presionar 10 minutos.',
  'The needle was shared, or PRP was done without a licence, in the last 72 hours.':
    'En las últimas 72 horas se compartió la aguja, o el PRP se hizo sin licencia.',
  'The needle was shared, or PRP was done without a licence.':
    'Se compartió la aguja, o el PRP se hizo sin licencia.',
  'The needle was dirty: a tetanus check is due.':
    'La aguja estaba sucia: toca revisar la vacuna del tétanos.',
  'Raised or dented lines are there after 2 weeks.': 'Hay líneas elevadas o hundidas después de 2 semanas.',
  'A raised scar grows.': 'Una cicatriz elevada crece.',
  'Darker or lighter patches are there after 2 weeks.':
    'Hay manchas más oscuras o más claras después de 2 semanas.',
  'There is a new hollow or dent.': 'Hay un hueco o hundimiento nuevo.',
  'There are lines or patches that time may fade.': 'Hay líneas o manchas que el tiempo puede borrar.',
  'You had a flush.': 'Tuviste un rubor.',
  'You were sick or have cramps.': 'Hubo vómitos o hay cólicos.',
  'There was a faint at the treatment.': 'Hubo un desmayo en el tratamiento.',
  'There is sleepiness after sedation.': 'Hay sueño después de la sedación.',
  'There is an odd feeling that some get from numbing drugs.':
    'Hay una sensación rara que algunas personas tienen con el anestésico.',
  'You have a headache.': 'Te duele la cabeza.',
  'The weeping gets worse past its usual time.': 'El líquido empeora después de su tiempo habitual.',
  'Your body defends itself less well and the skin is warm past its usual time.':
    'Tu cuerpo se defiende menos y la piel sigue caliente más de lo habitual.',
  'Your body defends itself less well and the skin is very hot.':
    'Tu cuerpo se defiende menos y la piel está muy caliente.',
  'Your body defends itself less well and the skin is sore past its usual time.':
    'Tu cuerpo se defiende menos y la piel duele más tiempo de lo habitual.',
  'Your body defends itself less well and the skin is clearly sore.':
    'Tu cuerpo se defiende menos y la piel duele claramente.',
  'Your body defends itself less well and the skin weeps.':
    'Tu cuerpo se defiende menos y la piel suelta líquido.',
  'Your body defends itself less well and bumps are sore.':
    'Tu cuerpo se defiende menos y los bultitos duelen.',
  'Your body defends itself less well and lumps are there after day 5.':
    'Tu cuerpo se defiende menos y hay bultos después del día 5.',
  'Your body defends itself less well and there are sores in the mouth.':
    'Tu cuerpo se defiende menos y hay llagas en la boca.',
  'Your body defends itself less well and a sign came back.':
    'Tu cuerpo se defiende menos y una señal volvió.',
  'You take a blood thinner and it still bleeds.': 'Tomas un anticoagulante y todavía sangra.',
};
