/** What the knowledge says: screening, in Spanish, by the English text. */
export const screeningEs: Readonly<Record<string, string>> = {
  'Where it will be done': 'Dónde se hará',
  'Where will it be done?': '¿Dónde se hará?',
  'What will be used?': '¿Qué se usará?',
  'RF heats the skin through the needles.': 'La RF calienta la piel a través de las agujas.',
  'Injections the same day': 'Inyecciones el mismo día',
  'Will anything be injected the same day?': '¿Se inyectará algo el mismo día?',
  'When was the last time?': '¿Cuándo fue la última vez?',
  'Needling in the last 6 weeks': 'Microagujas en las últimas 6 semanas',
  'Was the same skin needled in the last 6 weeks?':
    '¿Se trató la misma piel con agujas en las últimas 6 semanas?',
  'Laser, peel or injection in the last 4 weeks': 'Láser, peeling o inyección en las últimas 4 semanas',
  'Did the same skin have a laser, a peel or an injection in the last 4 weeks?':
    '¿La misma piel tuvo láser, peeling o una inyección en las últimas 4 semanas?',
  'Skin infection or warts': 'Infección de la piel o verrugas',
  'Is there an infection or are there warts?': '¿Hay una infección o hay verrugas?',
  'Warm and sore skin, pus, yellow crust, a boil.':
    'Piel caliente y dolorida, pus, costra amarilla, un forúnculo.',
  'Cold sore now': 'Herpes labial ahora',
  'Do you have a cold sore now?': '¿Tienes herpes labial ahora?',
  'Open, cut or sore skin': 'Piel abierta, cortada o irritada',
  'Is the skin open, cut, sore or irritated?': '¿La piel está abierta, cortada, dolorida o irritada?',
  Sunburn: 'Quemadura de sol',
  'Is the skin sunburnt?': '¿La piel está quemada por el sol?',
  'Hot and sore after sun. On brown or black skin it may look darker, not red.':
    'Caliente y dolorida después del sol. En piel morena o negra puede verse más oscura, no roja.',
  'Sore acne spots now': 'Granos de acné doloridos ahora',
  'Are there sore or swollen acne spots?': '¿Hay granos de acné doloridos o hinchados?',
  'Eczema, psoriasis or rosacea that is active': 'Eccema, psoriasis o rosácea activos',
  'Is eczema, psoriasis or rosacea active there now?': '¿Hay ahí eccema, psoriasis o rosácea activos ahora?',
  'Skin cancer there': 'Cáncer de piel ahí',
  'Is there skin cancer in the area, or a spot a doctor wants to check?':
    '¿Hay cáncer de piel en la zona, o una mancha que un médico quiere revisar?',
  'Tan, strong sun or fake tan': 'Bronceado, sol fuerte o autobronceador',
  'Was there strong sun, a sunbed or fake tan in the last 2 weeks?':
    '¿Hubo sol fuerte, cama solar o autobronceador en las últimas 2 semanas?',
  'Sun or sunbed': 'Sol o cama solar',
  'Fake tan': 'Autobronceador',
  Age: 'Edad',
  'How old are you?': '¿Cuántos años tienes?',
  '22 or over': '22 o más',
  '18 to 21': 'De 18 a 21',
  'Pregnant or breastfeeding': 'Embarazo o lactancia',
  'Are you pregnant or breastfeeding?': '¿Estás embarazada o das el pecho?',
  'Bleeding illness': 'Enfermedad de sangrado',
  'Do you have an illness that makes you bleed too long?':
    '¿Tienes una enfermedad que te hace sangrar demasiado tiempo?',
  'Pacemaker or the like': 'Marcapasos o algo parecido',
  'Do you have a pacemaker or the like?': '¿Tienes un marcapasos o algo parecido?',
  'Any part in your body that runs on power, such as a pump.':
    'Cualquier pieza en el cuerpo que funciona con energía, como una bomba.',
  'Weak immune system or chemotherapy': 'Defensas bajas o quimioterapia',
  'Chemotherapy and high-dose steroids count.': 'Cuentan la quimioterapia y los esteroides en dosis altas.',
  'Diabetes or thyroid not under control': 'Diabetes o tiroides sin control',
  'Is your blood sugar or your thyroid out of control?': '¿Tu azúcar o tu tiroides está fuera de control?',
  'Diabetes or a thyroid illness.': 'Diabetes o una enfermedad de la tiroides.',
  'Raised or odd scars before': 'Cicatrices elevadas o raras antes',
  'Have you had raised scars (keloids) or scars that healed badly?':
    '¿Has tenido cicatrices elevadas (queloides) o que curaron mal?',
  'Cold sores before': 'Herpes labial antes',
  'Psoriasis, lupus or another skin illness': 'Psoriasis, lupus u otra enfermedad de la piel',
  'Do you have an illness of the skin?': '¿Tienes una enfermedad de la piel?',
  'Bad reaction to a skin treatment before': 'Mala reacción a un tratamiento de piel antes',
  'Did your skin ever react badly to a skin treatment?':
    '¿Alguna vez tu piel reaccionó mal a un tratamiento?',
  'Allergy to steel': 'Alergia al acero',
  'Are you allergic to stainless steel?': '¿Tienes alergia al acero inoxidable?',
  'A mild one': 'Una leve',
  'A strong one, or a test showed it': 'Una fuerte, o una prueba la mostró',
  'Allergy to a numbing drug': 'Alergia a un anestésico',
  'Are you allergic to a numbing drug?': '¿Tienes alergia a un anestésico?',
  'In a cream, or in a shot at the dentist.': 'En una crema, o en una inyección del dentista.',
  'Allergy to a cream, plant or plaster': 'Alergia a una crema, planta o curita',
  'Are you allergic to a serum, cream, plant or plaster?':
    '¿Tienes alergia a un suero, crema, planta o curita?',
  'Lanolin too, and plants like daisies: arnica, chamomile.':
    'También la lanolina, y plantas como las margaritas: árnica, manzanilla.',
  'Patch test of the products': 'Prueba de parche de los productos',
  'Were the products tried on a small patch of your skin?':
    '¿Se probaron los productos en un trozo pequeño de tu piel?',
  'The patch is read after 48 and after 96 hours.': 'El parche se lee después de 48 y de 96 horas.',
  'Yes, nothing was seen': 'Sí, no se vio nada',
  'Not read to the end': 'No se leyó hasta el final',
  'Yes, with itch or rash': 'Sí, con picazón o sarpullido',
  'Other allergy or skin that stings': 'Otra alergia o piel que escuece',
  'Do you have an allergy to something else?': '¿Tienes alergia a otra cosa?',
  'Latex or a drug, for example. Skin that stings with most creams counts too.':
    'Látex o un medicamento, por ejemplo. También cuenta la piel que escuece con casi todas las cremas.',
  'Yes, from a shop': 'Sí, sin receta',
  'Yes, prescribed': 'Sí, con receta',
  'When did you last use it?': '¿Cuándo lo usaste por última vez?',
  'Retinol or another retinoid on the skin': 'Retinol u otro retinoide en la piel',
  'Do you use retinol or another retinoid on this skin?': '¿Usas retinol u otro retinoide en esta piel?',
  'Tretinoin, adapalene and retinal count.': 'Cuentan la tretinoína, el adapaleno y el retinal.',
  'Acids on the skin': 'Ácidos en la piel',
  'Do you use acids on this skin?': '¿Usas ácidos en esta piel?',
  'Glycolic, lactic or salicylic acid. A wash or a toner counts too.':
    'Ácido glicólico, láctico o salicílico. También cuenta un jabón o un tónico.',
  'Scrubs or other harsh products': 'Exfoliantes u otros productos duros',
  'Do you use scrubs, brushes, hair removers or other harsh products there?':
    '¿Usas ahí exfoliantes, cepillos, depilatorios u otros productos duros?',
  'When did you take the last one?': '¿Cuándo tomaste la última?',
  'Isotretinoin capsules': 'Cápsulas de isotretinoína',
  'Do you take isotretinoin, or did you in the last 6 months?':
    '¿Tomas isotretinoína, o la tomaste en los últimos 6 meses?',
  'Capsules for strong acne, also sold as Roaccutane.':
    'Cápsulas para acné fuerte, también se venden como Roaccutane.',
  'Stopped in the last 6 months': 'La dejé en los últimos 6 meses',
  'Yes, now': 'Sí, ahora',
  'Numbing cream': 'Crema anestésica',
  'Will numbing cream be used?': '¿Se usará crema anestésica?',
  'G6PD deficiency or blue blood before': 'Déficit de G6PD o sangre azul antes',
  'Do you have G6PD deficiency, or did a drug ever turn you blue or grey?':
    '¿Tienes déficit de G6PD, o algún medicamento te puso azul o gris?',
  'Medicine for the heartbeat': 'Medicamento para el ritmo del corazón',
  'Do you take a medicine for the rhythm of your heart?': '¿Tomas un medicamento para el ritmo del corazón?',
  'Calming or sleeping medicine on the day': 'Medicamento para calmar o dormir ese día',
  'Will you get a calming or sleeping medicine on the day?':
    '¿Te darán ese día un medicamento para calmar o dormir?',
  'Will someone take you home that day?': '¿Alguien te llevará a casa ese día?',
  'Needle length': 'Largo de las agujas',
  'How long are the needles, in mm?': '¿Cuánto miden las agujas, en mm?',
  'It stands on the pack or the head, for example 0.25.':
    'Está en el envase o en el cabezal, por ejemplo 0.25.',
  'Over 1.5 mm': 'Más de 1.5 mm',
  'Who else used the needles': 'Quién más usó las agujas',
  'Has anyone else ever used these needles?': '¿Alguien más usó alguna vez estas agujas?',
  'No, only me': 'No, solo yo',
  'New or used needles': 'Agujas nuevas o usadas',
  'Are the needles new, from a sealed pack?': '¿Las agujas son nuevas, de un paquete cerrado?',
  'Yes, new': 'Sí, nuevas',
  'No, I used them before': 'No, ya las usé antes',
  'How the needles are cleaned': 'Cómo se limpian las agujas',
  'How are the needles cleaned?': '¿Cómo se limpian las agujas?',
  'Sealed and new, or as the maker says': 'Cerradas y nuevas, o como dice el fabricante',
  'With tap water': 'Con agua del grifo',
  'Not at all, or they fell down': 'No se limpian, o se cayeron',
  'How it is moved': 'Cómo se mueve',
  'How do you move it?': '¿Cómo lo mueves?',
  'Straight, lifted before each turn': 'Recto, levantando antes de cada giro',
  'Dragged or turned on the skin': 'Arrastrando o girando en la piel',
  'How hard it is pressed': 'Con cuánta fuerza se presiona',
  'How hard do you press?': '¿Con cuánta fuerza presionas?',
  Lightly: 'Suave',
  'Hard, until it bleeds': 'Fuerte, hasta que sangra',
  'How often it goes over one place': 'Cuántas veces pasa por un lugar',
  'How often do you go over one place?': '¿Cuántas veces pasas por un lugar?',
  'As the maker says': 'Como dice el fabricante',
  'More often': 'Más veces',
  'There is skin cancer in the area, or a spot a doctor wants to check.':
    'Hay cáncer de piel en la zona, o una mancha que un médico quiere revisar.',
  'Do not needle there. Let a skin doctor see the spot first.':
    'No pases agujas ahí. Primero que un dermatólogo vea la mancha.',
  'You have an illness that makes you bleed too long.':
    'Tienes una enfermedad que te hace sangrar demasiado tiempo.',
  'The labels of the devices say no. Ask your doctor what else could help your skin.':
    'Las etiquetas de los aparatos dicen que no. Pregunta a tu médico qué otra cosa puede ayudar a tu piel.',
  'You are pregnant or breastfeeding.': 'Estás embarazada o das el pecho.',
  'The labels of the devices say no. Ask again when this time is over.':
    'Las etiquetas de los aparatos dicen que no. Pregunta otra vez cuando pase este tiempo.',
  'You are allergic to steel, and the needles are made of it.':
    'Tienes alergia al acero, y las agujas son de acero.',
  'Do not have it done. A skin doctor can test what you react to.':
    'No te lo hagas. Un dermatólogo puede probar a qué reaccionas.',
  'You are allergic to a numbing drug.': 'Tienes alergia a un anestésico.',
  'The label of one needling pen says no. A skin doctor can test which drug it is.':
    'La etiqueta de una pluma dice que no. Un dermatólogo puede probar cuál es el medicamento.',
  'You have a pacemaker or the like. RF sends current into the skin.':
    'Tienes un marcapasos o algo parecido. La RF manda corriente a la piel.',
  'Do not have RF needling. Ask about a treatment without current.':
    'No te hagas microagujas con RF. Pregunta por un tratamiento sin corriente.',
  'RF needling at home can burn, scar and harm nerves.':
    'La RF en casa puede quemar, dejar cicatrices y dañar nervios.',
  'Do not do it at home. It is a medical treatment.': 'No lo hagas en casa. Es un tratamiento médico.',
  'Your needles are 0.5 mm or longer.': 'Tus agujas miden 0.5 mm o más.',
  'Do not use them at home. Needles this long belong in trained hands.':
    'No las uses en casa. Agujas tan largas son para manos con formación.',
  'Someone else has used these needles. Blood on them can pass on HIV and other germs.':
    'Otra persona usó estas agujas. La sangre en ellas puede pasar el VIH y otros gérmenes.',
  'Throw them away. If you used them after someone else in the last 72 hours, see a doctor today. If it was longer ago, ask about tests.':
    'Tíralas. Si las usaste después de otra persona en las últimas 72 horas, ve hoy a un médico. Si fue hace más tiempo, pregunta por pruebas.',
  'There is an infection or there are warts in the area. Needles can spread it.':
    'Hay una infección o verrugas en la zona. Las agujas pueden extenderla.',
  'Wait until it has healed. Let a doctor treat it first.':
    'Espera a que cure. Primero que la trate un médico.',
  'You have a cold sore now. Clinics do not needle then.':
    'Tienes herpes labial ahora. Las clínicas no pasan agujas entonces.',
  'Wait until it has healed. Then ask about a medicine that holds cold sores back.':
    'Espera a que cure. Luego pregunta por un medicamento que frene el herpes labial.',
  'The skin is open, cut, sore or irritated.': 'La piel está abierta, cortada, dolorida o irritada.',
  'Wait until it has healed.': 'Espera a que cure.',
  'The skin is sunburnt.': 'La piel está quemada por el sol.',
  'Wait until the burn has healed. Then count 7 more days, or 14 with RF.':
    'Espera a que cure la quemadura. Luego cuenta 7 días más, o 14 con RF.',
  'There are sore acne spots. Needles can spread germs and make them worse.':
    'Hay granos de acné doloridos. Las agujas pueden extender gérmenes y empeorarlos.',
  'Wait until they have calmed down. A skin doctor can help with that.':
    'Espera a que se calmen. Un dermatólogo puede ayudar con eso.',
  'Eczema, psoriasis or rosacea is active there now.': 'Hay ahí eccema, psoriasis o rosácea activos ahora.',
  'Wait until it is calm. Then ask a skin doctor if needling suits you.':
    'Espera a que se calme. Luego pregunta a un dermatólogo si las agujas te convienen.',
  'The skin had strong sun or fake tan.': 'La piel tuvo sol fuerte o autobronceador.',
  'Wait 7 days after the last time. Keep the skin in shade until then.':
    'Espera 7 días desde la última vez. Hasta entonces mantén la piel a la sombra.',
  'The skin had strong sun or fake tan, and RF is planned.':
    'La piel tuvo sol fuerte o autobronceador, y se planea RF.',
  'Wait 14 days after the last time, as the manual of one RF device asks.':
    'Espera 14 días desde la última vez, como pide el manual de un aparato de RF.',
  'You use retinol or another retinoid on this skin.': 'Usas retinol u otro retinoide en esta piel.',
  'Stop it now, and wait 7 days after the last time.': 'Déjalo ya, y espera 7 días desde la última vez.',
  'You use acids on this skin.': 'Usas ácidos en esta piel.',
  'The last strong sun or fake tan was at least 7 days ago.':
    'El último sol fuerte o autobronceador fue hace al menos 7 días.',
  'The last strong sun or fake tan was at least 14 days ago.':
    'El último sol fuerte o autobronceador fue hace al menos 14 días.',
  'You last used a retinoid at least 7 days ago.':
    'La última vez que usaste un retinoide fue hace al menos 7 días.',
  'You last used acids at least 7 days ago.': 'La última vez que usaste ácidos fue hace al menos 7 días.',
  'You last used harsh products at least 7 days ago.':
    'La última vez que usaste productos agresivos fue hace al menos 7 días.',
  'The same skin was last needled at least 6 weeks ago.':
    'El último microneedling en esa piel fue hace al menos 6 semanas.',
  'You stopped isotretinoin at least 6 months ago.': 'Dejaste la isotretinoína hace al menos 6 meses.',
  'Stop them now, and wait 7 days after the last time.': 'Déjalos ya, y espera 7 días desde la última vez.',
  'You use scrubs or other harsh products on this skin.':
    'Usas exfoliantes u otros productos duros en esta piel.',
  'The same skin was needled in the last 6 weeks.': 'La misma piel tuvo agujas en las últimas 6 semanas.',
  'Wait 6 weeks after the last time. A hospital leaflet sets this gap.':
    'Espera 6 semanas desde la última vez. Una hoja de hospital fija este tiempo.',
  'The needles are not clean. Tap water leaves germs on them.':
    'Las agujas no están limpias. El agua del grifo deja gérmenes en ellas.',
  'Wait until you have new ones in a sealed pack. If you used dirty ones, ask a doctor about tetanus.':
    'Espera a tener nuevas de un paquete cerrado. Si usaste sucias, pregunta a un médico por el tétanos.',
  'You take isotretinoin, or did so in the last 6 months.':
    'Tomas isotretinoína, o la tomaste en los últimos 6 meses.',
  'A skin doctor decides if needling can go ahead. Ask the person who prescribed it before you pause it.':
    'Un dermatólogo decide si se puede hacer. Pregunta a quien la recetó antes de pausarla.',
  'The labels': 'Las etiquetas',
  'They say no during the course and for 6 months after it.':
    'Dicen que no durante el tratamiento y 6 meses después.',
  'The skin surgeons': 'Los cirujanos de la piel',
  'They found too little proof to put off work that stays near the surface.':
    'Vieron pocas pruebas para aplazar un trabajo cerca de la superficie.',
  'You have had raised scars or scars that healed badly.':
    'Has tenido cicatrices elevadas o que curaron mal.',
  'Tell the clinic before the day. A skin doctor must look at your scars first.':
    'Avisa a la clínica antes del día. Un dermatólogo debe mirar primero tus cicatrices.',
  'You have had cold sores, and needling can bring them back.':
    'Has tenido herpes labial, y las agujas pueden traerlo otra vez.',
  'Ask a doctor if you need a medicine that holds them back.':
    'Pregunta a un médico si necesitas un medicamento que lo frene.',
  'Your immune system is weak.': 'Tienes las defensas bajas.',
  'Ask the doctor who treats you for it, and tell the clinic.':
    'Pregunta al médico que te trata por eso, y avisa a la clínica.',
  'Your diabetes or thyroid is out of control.': 'Tu diabetes o tu tiroides está fuera de control.',
  'Ask your doctor before you book.': 'Pregunta a tu médico antes de reservar.',
  'You take a blood thinner, so you may bleed and bruise more.':
    'Tomas un anticoagulante, y puedes sangrar y tener más moretones.',
  'Tell the clinic. Ask the person who prescribed it before you pause it.':
    'Avisa a la clínica. Pregunta a quien lo recetó antes de pausarlo.',
  'You have an illness of the skin that needling can stir up.':
    'Tienes una enfermedad de la piel que las agujas pueden despertar.',
  'Ask a skin doctor if needling suits you.': 'Pregunta a un dermatólogo si las agujas te convienen.',
  'You have or had eczema.': 'Tienes o tuviste eccema.',
  'Ask a skin doctor first. Some clinics treat calm eczema, others do not.':
    'Pregunta primero a un dermatólogo. Algunas clínicas tratan el eccema tranquilo, otras no.',
  'You are under 22. The US agency for devices allowed these devices from 22 on.':
    'Tienes menos de 22 años. La agencia de Estados Unidos permitió estos aparatos desde los 22.',
  'Ask a doctor if it suits you at your age.': 'Pregunta a un médico si te conviene a tu edad.',
  'You are under 18.': 'Tienes menos de 18 años.',
  'Show this page to a parent or another adult. Go to the doctor together.':
    'Muestra esta página a tu padre, tu madre u otra persona adulta. Vayan juntos al médico.',
  'Brown and black skin can keep dark marks after needling.':
    'La piel morena y negra puede guardar manchas oscuras después de las agujas.',
  'Ask who there knows skin like yours. Ask for a plan for the sun and a gentle setting.':
    'Pregunta quién conoce ahí una piel como la tuya. Pide un plan para el sol y un ajuste suave.',
  'Spots or cuts leave dark marks on your skin.': 'Los granos o cortes dejan manchas oscuras en tu piel.',
  'Tell the clinic. Ask for a plan for the sun and a gentle setting.':
    'Avisa a la clínica. Pide un plan para el sol y un ajuste suave.',
  'A tan makes dark marks after needling more likely.':
    'Un bronceado hace más probables las manchas oscuras después de las agujas.',
  'Your skin reacted badly to a treatment before.': 'Tu piel reaccionó mal a un tratamiento antes.',
  'Tell the clinic what happened, with what, and how long it took to heal.':
    'Dile a la clínica qué pasó, con qué y cuánto tardó en curar.',
  'Nickel or jewellery gives you a rash. Needle steel holds some nickel.':
    'El níquel o las joyas te dan sarpullido. El acero de las agujas tiene algo de níquel.',
  'Tell the clinic, and ask what the needles are made of. A rash from the needles is rare.':
    'Avisa a la clínica, y pregunta de qué son las agujas. Un sarpullido por las agujas es raro.',
  'You have one more allergy, or skin that stings.': 'Tienes otra alergia, o piel que escuece.',
  'Tell the clinic what it is. Ask about gloves, drugs and creams.':
    'Dile a la clínica cuál es. Pregunta por guantes, medicamentos y cremas.',
  'The patch test gave you itch or a rash.': 'La prueba de parche te dio picazón o sarpullido.',
  'The patch test is not read to the end yet.': 'La prueba de parche aún no se ha leído del todo.',
  'Read it after 48 and after 96 hours. Go ahead only when nothing is seen.':
    'Léela a las 48 y a las 96 horas. Sigue solo si no se ve nada.',
  'Do not use that product, and tell the clinic.': 'No uses ese producto, y avisa a la clínica.',
  'Something will be injected the same day.': 'Se inyectará algo el mismo día.',
  'Tell each person who treats you. White, dusky or net-like skin with pain, or any change in sight, is an emergency.':
    'Dilo a cada persona que te trata. Piel blanca, oscura o en forma de red con dolor, o cualquier cambio en la vista, es una emergencia.',
  'Ask the clinic. A hospital leaflet leaves at least 6 weeks between two times.':
    'Pregunta a la clínica. Una hoja de hospital deja al menos 6 semanas entre dos veces.',
  'The same skin had another treatment in the last 4 weeks.':
    'La misma piel tuvo otro tratamiento en las últimas 4 semanas.',
  'Tell the clinic what was done and on which day.': 'Dile a la clínica qué se hizo y qué día.',
  'A retinoid was prescribed for this skin. Clinics want it left out for 7 days before.':
    'Te recetaron un retinoide para esta piel. Las clínicas piden dejarlo 7 días antes.',
  'Ask the person who prescribed it before you pause it.': 'Pregunta a quien lo recetó antes de pausarlo.',
  'An acid was prescribed for this skin. Clinics want it left out for 7 days before.':
    'Te recetaron un ácido para esta piel. Las clínicas piden dejarlo 7 días antes.',
  'A lot of numbing cream, a wrap or a strong cream can poison you. People have died of it.':
    'Mucha crema anestésica, taparla o una crema fuerte puede envenenarte. Han muerto personas por eso.',
  'Ask the clinic for less of a weaker one. Put nothing on at home under a wrap.':
    'Pide a la clínica menos de una más débil. En casa no te pongas nada tapado.',
  'Some numbing creams can stop your blood from carrying air.':
    'Algunas cremas anestésicas pueden impedir que tu sangre lleve aire.',
  'Put no numbing cream on before a doctor has said which one you can have.':
    'No te pongas crema anestésica antes de que un médico diga cuál puedes usar.',
  'Numbing cream and a medicine for the heartbeat can add up.':
    'La crema anestésica y un medicamento para el corazón pueden sumarse.',
  'Ask your doctor if you can have it. Ask the person who prescribed it before you pause it.':
    'Pregunta a tu médico si puedes usarla. Pregunta a quien lo recetó antes de pausarlo.',
  'On skin with eczema, numbing cream can leave small spots of blood.':
    'En piel con eccema, la crema anestésica puede dejar puntitos de sangre.',
  'Ask the clinic to leave it on for less time.': 'Pide a la clínica que la deje menos tiempo.',
  'You will get a medicine that makes you drowsy. Nobody takes you home.':
    'Te darán un medicamento que da sueño. Nadie te lleva a casa.',
  'Find someone to take you home. Or ask the clinic to do it without that drug.':
    'Busca a alguien que te lleve a casa. O pide a la clínica hacerlo sin ese medicamento.',
  'RF needling is a medical treatment, and a salon plans to do it.':
    'La RF con agujas es un tratamiento médico, y lo planea un salón.',
  'Ask a skin doctor first. Ask which doctor is in charge at the salon.':
    'Pregunta primero a un dermatólogo. Pregunta qué médico está a cargo en el salón.',
  'Needling at home can scar or infect the skin, and this page cannot see how you do it.':
    'Las agujas en casa pueden dejar cicatrices o infectar, y esta página no ve cómo lo haces.',
  'Ask a skin doctor first. A trained person in a clinic is the better choice.':
    'Pregunta primero a un dermatólogo. Es mejor una persona con formación en una clínica.',
  'The needles were used before, and they are hard to get clean.':
    'Las agujas ya se usaron, y son difíciles de limpiar.',
  'Take new ones from a sealed pack each time.': 'Toma cada vez nuevas de un paquete cerrado.',
  'A roller that is dragged or turned on the skin tears it and can leave lines.':
    'Un rodillo arrastrado o girado en la piel la desgarra y puede dejar líneas.',
  'Ask a skin doctor to show you, or leave it to a clinic.':
    'Pide a un dermatólogo que te enseñe, o déjalo a una clínica.',
  'Pressing hard can injure the deeper skin.': 'Presionar fuerte puede lesionar la piel profunda.',
  'Do not press until it bleeds. Ask a skin doctor first.':
    'No presiones hasta que sangre. Pregunta primero a un dermatólogo.',
  'Going over one place too often harms the deeper skin.':
    'Pasar demasiadas veces por un lugar daña la piel profunda.',
  'Do not go over it more often than the maker says. Ask a skin doctor first.':
    'No pases más veces de lo que dice el fabricante. Pregunta primero a un dermatólogo.',
  'You are allergic to a serum, cream, plant or plaster.':
    'Tienes alergia a un suero, crema, planta o curita.',
  'Have each product tried on a small patch first. Choose plain ones without scent or plants.':
    'Que prueben cada producto primero en un trozo pequeño. Elige productos simples sin perfume ni plantas.',
  'Nickel gives you a strong rash.': 'El níquel te da un sarpullido fuerte.',
  'Ask a skin doctor for a patch test with nickel before the day.':
    'Pide a un dermatólogo una prueba de parche con níquel antes del día.',
  'Keep the skin out of strong sun and off the sunbed. Leave out fake tan.':
    'Evita el sol fuerte y la cama solar en la piel. No uses autobronceador.',
  'A tan makes dark marks more likely. The manual of one RF device asks for 2 weeks.':
    'Un bronceado hace más probables las manchas oscuras. El manual de un aparato de RF pide 2 semanas.',
  'Ask the clinic for its sheet on how to prepare, and do what it says.':
    'Pide a la clínica su hoja de cómo prepararte, y haz lo que dice.',
  'People who prepare well and talk to the clinic have less trouble after it.':
    'Quien se prepara bien y habla con la clínica tiene menos problemas después.',
  'Tell the clinic of every illness, allergy and scar. Tell it of acne and of what went wrong before.':
    'Cuenta a la clínica cada enfermedad, alergia y cicatriz. Cuéntale del acné y de lo que salió mal antes.',
  'The clinic can only plan for what it knows.': 'La clínica solo puede planear con lo que sabe.',
  'Give the clinic a list of all medicines. Ask the person who prescribed one before you pause it.':
    'Da a la clínica una lista de todos tus medicamentos. Pregunta a quien recetó uno antes de pausarlo.',
  'Some medicines speak against it or need a plan. Only who prescribed them can weigh that.':
    'Algunos medicamentos están en contra o necesitan un plan. Solo quien los recetó puede sopesarlo.',
  'Put vitamins, herbs and other food pills on the list too.':
    'Pon también en la lista vitaminas, hierbas y otros suplementos.',
  'The clinic may ask you to leave some of them out.': 'La clínica puede pedirte que dejes algunos.',
  'Ask the clinic before you take ibuprofen or a like pill from a shop.':
    'Pregunta a la clínica antes de tomar ibuprofeno o una pastilla parecida sin receta.',
  'One maker leaves them out for a week before and after. The clinic decides.':
    'Un fabricante los deja una semana antes y después. La clínica decide.',
  'Stop retinol and other retinoids that you bought yourself.':
    'Deja el retinol y otros retinoides que compraste por tu cuenta.',
  'The pause makes the skin less touchy. Sources say 1, 5 or 7 days. The longest counts.':
    'La pausa deja la piel menos delicada. Las fuentes dicen 1, 5 o 7 días. Cuenta lo más largo.',
  'Was a retinoid prescribed? Ask the person who prescribed it before you pause it.':
    '¿Te recetaron un retinoide? Pregunta a quien lo recetó antes de pausarlo.',
  'Clinics want it left out for 7 days. Only who prescribed it can say if that suits you.':
    'Las clínicas piden dejarlo 7 días. Solo quien lo recetó puede decir si te conviene.',
  'Stop acids that you bought yourself, also in washes and toners.':
    'Deja los ácidos que compraste por tu cuenta, también en jabones y tónicos.',
  'Was an acid prescribed? Ask the person who prescribed it before you pause it.':
    '¿Te recetaron un ácido? Pregunta a quien lo recetó antes de pausarlo.',
  'Stop scrubs, brushes, hair removers and other harsh products.':
    'Deja los exfoliantes, cepillos, depilatorios y otros productos duros.',
  'The pause makes the skin less touchy.': 'La pausa deja la piel menos delicada.',
  'A tan makes dark marks more likely. A hospital asks for 7 days.':
    'Un bronceado hace más probables las manchas oscuras. Un hospital pide 7 días.',
  'Use a plain cream every day, so that the skin is moist and calm.':
    'Usa cada día una crema simple, para que la piel esté hidratada y tranquila.',
  'Two of the articles say that moist, well-kept skin has less trouble.':
    'Dos de los artículos dicen que la piel hidratada y cuidada tiene menos problemas.',
  'Have each product for during and after tried on a small patch of skin.':
    'Que prueben cada producto de durante y después en un trozo pequeño de piel.',
  'An allergy shows after 1 to 3 days and is at its worst after 3 to 4. So leave 4 days to read it.':
    'Una alergia aparece después de 1 a 3 días y es peor a los 3 o 4. Por eso deja 4 días para leerla.',
  'Try acne creams and other products of your own on a small patch first.':
    'Prueba primero tus cremas para acné y otros productos en un trozo pequeño.',
  'Then you know what your skin can take once it has healed.':
    'Así sabes qué tolera tu piel cuando haya curado.',
  'Start no new product. Ask a skin doctor before you do.':
    'No empieces ningún producto nuevo. Pregunta antes a un dermatólogo.',
  'If your skin reacts, nobody could tell what it was.': 'Si tu piel reacciona, nadie podría saber qué fue.',
  'Ask someone to take you home. Do not drive that day.':
    'Pide a alguien que te lleve a casa. No conduzcas ese día.',
  'A calming or sleeping medicine slows you down for hours.':
    'Un medicamento para calmar o dormir baja tus reflejos varias horas.',
  'Do not take an allergy pill for the day on your own. Ask the clinic first.':
    'No tomes por tu cuenta una pastilla para la alergia ese día. Pregunta primero a la clínica.',
  'Some clinics use one against swelling. It can make you drowsy, and it does not stop a bad allergy.':
    'Algunas clínicas usan una contra la hinchazón. Puede darte sueño, y no frena una alergia fuerte.',
  'Ask which creams and pills you may use right after it, and which not.':
    'Pregunta qué cremas y pastillas puedes usar justo después, y cuáles no.',
  'On fresh skin, a medicine can do harm that it does not do otherwise.':
    'En piel reciente, un medicamento puede hacer un daño que de otro modo no hace.',
  'Come with clean skin and without make-up.': 'Ven con la piel limpia y sin maquillaje.',
  'A hospital asks its patients to come like this.': 'Un hospital pide a sus pacientes venir así.',
  'Put numbing cream on only as the clinic tells you. Never put a wrap or heat on it.':
    'Pon crema anestésica solo como diga la clínica. Nunca la tapes ni le pongas calor.',
  'Too much of it has killed people. On a large area more gets into the blood.':
    'Demasiada ha matado a personas. En una zona grande llega más a la sangre.',
  'Say so if you feel ill, or if the skin is sore, sunburnt or has a cold sore.':
    'Dilo si te sientes mal, o si la piel duele, está quemada por el sol o tiene herpes labial.',
  'Then it is better to wait. Nobody should mind.': 'Entonces es mejor esperar. A nadie debería molestarle.',
  'Do you have a licence for this work, and may I see it?':
    '¿Tiene licencia para este trabajo, y puedo verla?',
  'At a spa without a licence, some people got HIV.':
    'En un spa sin licencia, algunas personas contrajeron el VIH.',
  'They show you the paper and say who gave it.': 'Te muestran el papel y dicen quién lo dio.',
  'How long have you done needling, and how often on skin like mine?':
    '¿Cuánto hace que trabaja con microagujas, y con qué frecuencia en piel como la mía?',
  'Skill changes the result and how often things go wrong.':
    'La práctica cambia el resultado y cuántas veces algo sale mal.',
  'They give numbers, and they say when they would not treat.': 'Dan números, y dicen cuándo no tratarían.',
  'What is my skin type, and what do you change for it?': '¿Cuál es mi tipo de piel, y qué cambia para ella?',
  'Brown and black skin keeps dark marks more easily. Acne and scars need care too.':
    'La piel morena y negra guarda manchas oscuras más fácil. El acné y las cicatrices también piden cuidado.',
  'They look at your skin first and fit the plan to it.': 'Primero miran tu piel y ajustan el plan a ella.',
  'How deep will the needles go on each part of my face, and why?':
    '¿A qué profundidad irán las agujas en cada parte de mi cara, y por qué?',
  'Too deep can scar. Thin skin, as round the mouth, needs less depth.':
    'Demasiado hondo puede dejar cicatriz. La piel fina, como junto a la boca, necesita menos.',
  'They name a depth for each part. Over 1.5 mm they explain why.':
    'Nombran una profundidad para cada parte. Si es más de 1.5 mm explican por qué.',
  'Who does the deep work, and is a doctor in charge?':
    '¿Quién hace el trabajo profundo, y hay un médico a cargo?',
  'RF can burn and harm nerves. In one report on RF, 9 of 10 harmed had not seen a skin doctor for it.':
    'La RF puede quemar y dañar nervios. En un informe sobre RF, 9 de 10 personas dañadas no habían ido a un dermatólogo.',
  'A doctor or a nurse does it, and a doctor can be reached.':
    'Lo hace un médico o una enfermera, y se puede localizar a un médico.',
  'Are the needles new, from a sealed pack, and will you open it before me?':
    '¿Las agujas son nuevas, de un paquete cerrado, y lo abrirá delante de mí?',
  'Used needles can pass on HIV and other germs.': 'Las agujas usadas pueden pasar el VIH y otros gérmenes.',
  'They open a sealed pack in front of you, and throw it away after.':
    'Abren un paquete cerrado delante de ti, y lo tiran después.',
  'How do you clean the room, the handpiece and your hands?':
    '¿Cómo limpia la sala, la pieza de mano y sus manos?',
  'Germs come in through fresh needle holes.': 'Los gérmenes entran por los agujeritos recientes.',
  'They wear new gloves, and they can tell you each step.':
    'Usan guantes nuevos, y pueden decirte cada paso.',
  'Which device is it, and is it cleared for this use?': '¿Qué aparato es, y está autorizado para este uso?',
  'Cleared devices are tested for depth, clean needles and clear instructions.':
    'Los aparatos autorizados se prueban en profundidad, limpieza de agujas e instrucciones claras.',
  'They name the maker. They say what it is cleared for, and what not.':
    'Nombran el fabricante. Dicen para qué está autorizado y para qué no.',
  'Which products touch my skin during and after it?': '¿Qué productos tocan mi piel durante y después?',
  'Needling devices are not cleared to push serums in. Some serums have left lumps for months.':
    'Los aparatos no están autorizados para meter sueros. Algunos sueros dejaron bultos durante meses.',
  'Only plain products made for use with needling, named to you before.':
    'Solo productos simples hechos para usarse con agujas, y te los nombran antes.',
  'Will you try the products on a small patch of my skin first?':
    '¿Probará los productos antes en un trozo pequeño de mi piel?',
  'An allergy may show only days later.': 'Una alergia puede aparecer días después.',
  'They do it at least 4 days before the day.': 'Lo hacen al menos 4 días antes.',
  'May I see photos of your own clients, before and after?':
    '¿Puedo ver fotos de sus propios clientes, antes y después?',
  'They show what this person can do, on skin like yours.':
    'Muestran lo que esta persona sabe hacer, en piel como la tuya.',
  'Real photos from weeks later, with brown and black skin too.':
    'Fotos reales de semanas después, también con piel morena y negra.',
  'What do others say about how clean and careful they are?':
    '¿Qué dicen otras personas de su limpieza y su cuidado?',
  'Many people tell more than one. Look for burns, infections and how the clinic helped.':
    'Muchas personas dicen más que una. Busca quemaduras, infecciones y cómo ayudó la clínica.',
  'Most are content, and the clinic answers those who were not.':
    'La mayoría está contenta, y la clínica responde a quien no lo estuvo.',
  'If you use my blood (PRP), do you have the licence to handle blood?':
    'Si usa mi sangre (PRP), ¿tiene licencia para manejar sangre?',
  'At one spa without a licence, several people got HIV this way.':
    'En un spa sin licencia, varias personas contrajeron así el VIH.',
  'They show the licence. Your tube has your name on it.': 'Muestran la licencia. Tu tubo lleva tu nombre.',
  'What do you do if something goes wrong, and whom do I call at night?':
    '¿Qué hace si algo sale mal, y a quién llamo de noche?',
  'Help that comes early keeps a small problem small.':
    'La ayuda temprana mantiene pequeño un problema pequeño.',
  'A phone number for every hour, and a doctor they work with.':
    'Un número de teléfono a toda hora, y un médico con quien trabajan.',
  'Do I get a sheet that says what to do after it?': '¿Me dan una hoja que diga qué hacer después?',
  'Good care after it lowers the risk.': 'Un buen cuidado después baja el riesgo.',
  'Yes, on paper, with days and with signs to watch for.':
    'Sí, en papel, con días y con señales que vigilar.',
};
