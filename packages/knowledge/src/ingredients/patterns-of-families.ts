import type { KnowledgePattern } from './entry.ts';

type Form = Omit<KnowledgePattern, 'id' | 'label' | 'classes'>;

/** One kind told by several forms of names. */
function kind(
  id: string,
  { label, classes }: Pick<KnowledgePattern, 'label' | 'classes'>,
  forms: readonly Form[],
): readonly KnowledgePattern[] {
  return forms.map((form, at) => ({
    id: `family-${id}-${at + 1}`,
    label: `by its name: ${label}`,
    ...form,
    classes,
  }));
}

const words = (...texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.split(' '));
const endsIn = (ends: readonly string[], unless: readonly string[] = []): readonly Form[] =>
  ends.map((end) => ({ ends: end, ...(unless.length === 0 ? {} : { unless }) }));
const holding = (within: readonly string[], unless: readonly string[] = []): readonly Form[] =>
  within.map((contains) => ({ contains, ...(unless.length === 0 ? {} : { unless }) }));

const plantParts = words(
  'leaf root bark flower fruit stem rhizome herb bulb shoot bud peel wood twig branch berry',
  'sprout cone needle petal rind mycelium spore spike thallus frond',
);
const fromParts = words('powder water nectar juice vesicles vinegar wine meal tea ferment concentrate');

/** A plant nobody listed, told by its part. */
const plants = [
  ...kind('plant-part', { label: 'a part of a plant', classes: ['botanical'] }, [
    ...plantParts.map((part): Form => ({ ends: ` ${part}`, unless: ['sulf', 'sodium'] })),
    ...plantParts.flatMap((part) => fromParts.map((made): Form => ({ ends: ` ${part} ${made}` }))),
    ...words('seed kernel nut grain').map(
      (part): Form => ({ ends: ` ${part}`, unless: ['peanut', 'coconut'] }),
    ),
  ]),
  ...kind(
    'plant-grains',
    { label: 'a powder that may rub', classes: ['exfoliating-particle', 'botanical'] },
    [
      ...words('seedcake seedcoat nutshell fiber husk hull pit wood bark stem').map(
        (part): Form => ({ contains: ` ${part} powder` }),
      ),
      ...words('seedcake presscake meal grounds granules flakes').map((ends): Form => ({ ends: ` ${ends}` })),
    ],
  ),
  ...kind(
    'plant-epithet',
    { label: 'made from a plant', classes: ['botanical'] },
    words(
      'officinalis officinale vulgaris vulgare sativa sativum sativus indica indicum indicus japonica japonicum chinensis sinensis communis nigrum',
      'album rubrum odorata odoratum odoratissima edulis esculenta esculentum esculentus tinctoria tinctorius nucifera cordifolia angustifolia grandiflora grandiflorum',
      'montana montanum arvensis arvense palustris maritima maritimum sylvestris perennis annuum americana canadensis europaea orientalis occidentalis fragrans',
      'glabra pubescens spinosa procumbens asiatica africana senegalensis ferrea rotundus diffusa racemosa oleifera oleracea fruticosa domestica usitatissimum',
      'cordata lactiflora barbata biloba lucidum koreana coreana mandshurica davidiana thunbergii multiflora multiflorum uniflora hispida hirsuta latifolia',
      'longifolia rotundifolia tuberosa bulbosa scoparia cerifera balsamifera nobilis regia insignis gracilis serrata palmata pinnata trifoliata tomentosa',
      'lanata argentea aurea coccinea purpurea purpureum subulatum membranaceus capillaris',
    ).map(
      (word): Form => ({
        word,
        unless: ['starch', 'sodium', 'potassium', 'peg', 'polyglyceryl', 'gum', ' oil'],
      }),
    ),
  ),
  ...kind('plant-compound', { label: 'drawn from a plant', classes: ['botanical'] }, [
    ...holding(
      words(
        'chalcone anthocyan quercet catechin ginsenoside isoflavon rutin hesperid naring kaempferol apigenin',
      ),
    ),
    ...holding(words('curcumin'), ['tetrahydro']),
    ...endsIn(words('saponins nectar'), ['quillaja']),
  ]),
  ...kind('plant-glycoside', { label: 'an active no source speaks of', classes: ['other-active'] }, [
    ...endsIn(
      words('oside osides'),
      words('glucosid xylosid rhamnosid sorbosid maltosid mannosid lactosid sucrosid'),
    ),
  ]),
];

const soapPlants = words(
  'palmate kernelate cocoate tallowate olivate soyate castorate rapeseedate canolate seedate butterate lardate babassuate avocadoate avocadate almondate',
  'safflowerate peanutate camelliate tsubakiate macadamiate macadamiaseedate arganate jojobate germate branate tallate borageate',
);

/** Soaps, foams and what helps them. */
const foams = [
  ...kind(
    'plant-soap',
    { label: 'a soap', classes: ['cleansing-agent'] },
    words('sodium potassium ammonium').flatMap((salt) =>
      soapPlants.map((ends): Form => ({ starts: `${salt} `, ends })),
    ),
  ),
  ...kind('carboxylate-foam', { label: 'a mild foam', classes: ['cleansing-agent'] }, [
    ...words('carboxylate carboxylates').map(
      (ends): Form => ({ contains: 'eth ', ends, unless: ['methyl'] }),
    ),
    { contains: 'eth ', ends: ' carboxylic acid', unless: ['methyl'] },
    ...words('glucose glycol').map((contains): Form => ({ starts: 'sodium', contains, ends: 'carboxylate' })),
    ...holding(
      words('amphoacetat amphodiacetat amphopropionat iminodiacetat aminopropionat glucamide sulfoacetat'),
    ),
    ...endsIn(words('sulfonate disulfonate'), [
      ...words(
        'benzen olefin benzimidazol menthyl pantethein guaiazulen camphor methanesulf methane shale ascorb',
      ),
      ...words('benzophenon phenolsulf menadion terephthal lignin lignosulf polystyren heparin chondroitin'),
    ]),
    ...endsIn(words('glucosides xylosides'), ['hydroxypropylsulf']),
    ...words('mipa dipa').map((ends): Form => ({ contains: 'amide ', ends })),
    { ends: 'amide mea' },
    ...words('glycine alanine sarcosine').flatMap((ends): Form[] =>
      words('lauroyl cocoyl myristoyl oleoyl stearoyl').map((starts) => ({ starts: `${starts} `, ends })),
    ),
    { contains: 'oyl glutamic acid' },
    ...words('toluene xylene cumene').map((starts): Form => ({ starts, contains: 'sulfonic' })),
  ]),
  ...kind('alkyl-sulfate', { label: 'a strong foam', classes: ['harsh-cleanser'] }, [
    ...words('alkyl coco myristyl decyl octyl cetyl oleyl').map(
      (alkyl): Form => ({ ends: `${alkyl} sulfate`, unless: ['sodium cetearyl'] }),
    ),
    { contains: 'benzene sulfonic' },
  ]),
];

const oilySalts = words(
  'sodium potassium ammonium calcium magnesium zinc aluminum peg polyglyceryl lysine amine sorbitan sucrose glucose',
).concat('eth ');
const steroidal = words(
  'hydrocort predni estradiol estriol estrone testost androst nandrol cortison methason beclomet betameth fluti clobet diflu hydroxyproges medroxy',
);

/** What makes a cream soft or holds it together. */
const bases = [
  ...kind('light-ester', { label: 'an ester', classes: ['plain-base'] }, [
    ...endsIn(
      words(
        'succinate glutarate methylglutarate itaconate isoeicosanedioate dodecanedioate pelargonate dipelargonate octanoate dioctanoate undecanoate undecylenate isohexanoate terephthalate dibenzoate tricaprylin malonate',
      ),
      [
        ...steroidal,
        ...words('zinc calcium retin ascorb tocopher testost triptan doxylamin diethyl benfot ferr'),
      ],
    ),
    ...words('maleate fumarate oxalate').map(
      (ends): Form => ({ starts: 'di', ends, unless: ['chlor', 'ferr'] }),
    ),
    ...words('alkyl dialkyl propylheptyl').map((alkyl): Form => ({ contains: `${alkyl} carbonate` })),
    { contains: 'lactylate' },
    ...holding(words('perfluoro')),
  ]),
  ...kind('phthalate', { label: 'carries scent', classes: ['fragrance'] }, [
    { ends: ' phthalate', unless: ['cellulose', 'hypromellose', 'polyvinyl', 'alkyd'] },
  ]),
  ...kind('plant-ester', { label: 'a heavy ester', classes: ['heavy-emollient'] }, [
    ...soapPlants.filter((ends) => ends !== 'olivate').map((ends): Form => ({ ends, unless: oilySalts })),
    ...endsIn(words('meadowfoamate linseedate grapeseedate hempseedate sunflowerseedate minkate'), oilySalts),
    ...words('acid lanosterol cholesterol').flatMap((of): Form[] => [
      { ends: `${of} ester` },
      { ends: `${of} esters` },
    ]),
    {
      ends: ' esters',
      unless: ['jojoba esters', 'peg', 'rosin', 'polyglyceryl', 'glycereth', 'macadamia seed oil'],
    },
    ...words('hexadecanol undecanol octadecanol eicosanol pentadecanol').map(
      (ends): Form => ({ ends: `yl${ends}` }),
    ),
    ...words('lipids lipida fat lard adeps butyrum').map((ends): Form => ({ ends: ` ${ends}` })),
  ]),
  ...kind('emulsifier', { label: 'an emulsifier', classes: ['plain-base'] }, [
    ...words(
      'coceth ricinoleth cetoleth arachideth capryleth dihydrocholeth isolaureth isomyreth isodeceth trilaureth dilaureth dioleth trioleth hexyldeceth ethylhexeth almondeth',
      'palmeth undecyleneth buteth hexeth noneth dodoxynol',
    ).map((starts): Form => ({ starts, digits: true })),
    ...words('xyloside rhamnoside maltoside sorboside').map((ends): Form => ({ ends: `yl ${ends}` })),
    { ends: 'glyceryl ether' },
    ...words('cetyl stearyl lauryl myristyl decyl isononyl capryl').map(
      (alkyl): Form => ({ starts: `di${alkyl}`, ends: ' ether' }),
    ),
    ...words('alkyl alketh pareth').map(
      (contains): Form => ({ starts: 'c', contains: ` ${contains} `, digits: true }),
    ),
    ...words('imidazoline oxazoline morpholine diethylamine').map((ends): Form => ({ ends })),
    ...words('coc stear palmit laur myrist behen tallow soy ole palm').flatMap((fat): Form[] => [
      { ends: `${fat}amine` },
      { ends: `${fat}amide`, unless: ['glut'] },
    ]),
    { starts: 'c', digits: true, ends: ' alcohols' },
    { contains: 'meroxapol' },
    { contains: 'poloxamin' },
  ]),
  ...kind('polymer', { label: 'a polymer', classes: ['plain-base'] }, [
    ...words(
      'polybutyl polyethyl polypropyl polystyr polyvinyl polyisobut polyisopren polymethyl polymethacryl polyether polypenten polycaprolact polydextros polyitacon polyaspart polycyclopent',
      'polybuten polyvinylcapro polyoxymethylen polyquat',
    ).map((starts): Form => ({ starts, unless: ['iodine', 'biguanid', 'phenol', 'peptid'] })),
    { starts: 'pei', digits: true },
    { word: 'ipdi' },
    { contains: 'olefin', unless: ['sulf'] },
    { contains: 'epoxy resin' },
  ]),
];

const plainMetals = words(
  'sodium potassium calcium magnesium ammonium lithium aluminum strontium disodium dipotassium tetrasodium trisodium',
);
const activeMetals = words(
  'zinc copper manganese iron ferrous ferric cupric selenium cobalt chromium molybdenum lanthanum erbium gold',
);
const plainSalts = words(
  'hydroxide carbonate bicarbonate chloride nitrate oxide borate bromide fluoride silicate sulfate glycinate glucoheptonate acetylmethionate fumarate succinate',
  'oxalate acetate iminodisuccinate etidronate pentetate stannate molybdate saccharinate tetrathionate',
);

/** Salts and minerals. */
const salts = [
  ...kind(
    'salt',
    { label: 'a salt', classes: ['plain-base'] },
    plainMetals.flatMap((metal) =>
      plainSalts.map(
        (ends): Form => ({
          starts: `${metal} `,
          ends: ` ${ends}`,
          unless: ['chlorohydr', 'lauryl', 'persulf', 'zirconium'],
        }),
      ),
    ),
  ),
  ...kind(
    'metal',
    { label: 'an active no source speaks of', classes: ['other-active'] },
    activeMetals.map(
      (metal): Form => ({
        starts: `${metal} `,
        unless: [
          ...words(
            'oxid pyrithion undecyl stearat laurat palmitat myristat ricinol phosphat rosinat alginat citrat',
          ),
          ...words('peptid protein ferment coco oleat linoleat'),
        ],
      }),
    ),
  ),
  ...kind('iodide', { label: 'a germ killer', classes: ['antiseptic'] }, [
    ...endsIn(words('iodide iodate hypochlorite chloramine')),
    ...words('benzoxonium lapyrium octenidin dequalin cetalkonium').map((contains): Form => ({ contains })),
  ]),
  ...kind('spring-water', { label: 'a water', classes: ['plain-base'] }, [
    ...['thermal water', 'spring water', 'mineral water', 'glacier water', 'drinking water'].map(
      (ends): Form => ({ ends }),
    ),
    { word: 'propellant' },
  ]),
  ...kind('clay-like', { label: 'a mineral', classes: ['plain-base'] }, [
    ...holding(
      words(
        'sepiolite attapulgit halloysit vermiculit wollastonit pyrophyllit montmorillonit smectit zeolit illite',
      ),
    ),
  ]),
  ...kind(
    'stone',
    { label: 'an active no source speaks of', classes: ['other-active'] },
    words(
      'malachite azurite tourmaline hematite amethyst quartz jade ruby sapphire topaz opal turquoise emerald diamond aquamarine citrine',
      'peridot nephrite obsidian lapis meteorite granite dolomite calcite pyrite rhodochrosite smithsonite chrysocolla mud peat silt',
    ).map((word): Form => ({ word })),
  ),
  ...kind(
    'powder',
    { label: 'a powder that may rub', classes: ['exfoliating-particle'] },
    words('coral nacre conchiolin cuttlefish oyster egg shell gem stone rock gravel').map(
      (contains): Form => ({ contains, ends: ' powder' }),
    ),
  ),
];

/** From animals and germs. */
const living = [
  ...kind('germ', { label: 'made with bacteria', classes: ['ferment'] }, [
    ...holding(words('lococcus terococcus ptococcus bacter bacteriophage bifido nitrosomonas vitreoscill')),
  ]),
  ...kind('protein', { label: 'a protein', classes: ['peptide'] }, [
    ...holding(
      words(
        'casein albumin lactoglobul gelatin colostrum fibroin sericin globulin hemoglobin cytochrome gliadin',
      ),
    ),
    ...words('whey yogurt kefir buttermilk soymilk egg').map((word): Form => ({ word })),
    ...words('silk serum').map((ends): Form => ({ ends: ` ${ends}` })),
  ]),
  ...kind('animal-active', { label: 'an active no source speaks of', classes: ['other-active'] }, [
    ...words('venom antibody mucus mucin secretion antler platelets glycosaminoglycans').map(
      (word): Form => ({ word }),
    ),
    ...words('adenosine guanosine cytidine uridine inosine thymidine adenine guanine cytosine').map(
      (ends): Form => ({ ends }),
    ),
    { word: 'rna' },
    { contains: 'coenzyme' },
    ...words('carnitin ectoin pantethein glutathion').map((contains): Form => ({ contains })),
    {
      starts: 'acetyl ',
      unless: words('peptid cedren hexameth triethyl tributyl trioctyl triocta tyrosin salicyl'),
    },
    ...words('palmitoyl capryloyl undecylenoyl isobutyroyl').flatMap((acyl): Form[] =>
      words('glycine proline alanine arginine isoleucine lysine glutamic valine carnosine').map((acid) => ({
        starts: `${acyl} `,
        contains: acid,
      })),
    ),
  ]),
];

/** Parts of scents, by the endings of their chemical names. */
const scents = [
  ...kind('scent', { label: 'a scent', classes: ['fragrance'] }, [
    ...endsIn(
      words(
        'enal ienal nitrile acetal dimethylacetal pyrazine quinoline anisole dioxolane dioxane cyclohexanone cyclopentanone heptanone hexanone octanone pentanone',
        'furanone pyranone indanone angelate crotonate anthranilate toluate anisate isobutyrate jasmonate jasmone damascol ionol carveol carvone carene',
        'cedrene cedrol thujanol vetiverol longifolene patchoulene caryophyllane naphthone',
      ),
      words('retin stanol paren polyvinyl formaldehyd sclareolid hydroxyquinol nitril butadien'),
    ),
    ...endsIn(words('lactone'), words('gluco spirono panto caprolact glucono meadowfoam galactono ribono')),
    ...words('jasmon cedren sclareol abietat ambrox ambroxan muscon civeton').map(
      (contains): Form => ({ contains }),
    ),
  ]),
];

/** Medicines, by the endings of their names. */
const drugs = [
  ...kind('drug', { label: 'a medicine', classes: ['medicine'] }, [
    ...endsIn(
      words(
        'ciclovir cyclovir profen fenac oxicam dipine sartan triptan nystatin vastatin olamine tadine ramine',
      ),
      [...words('ciclopirox piroctone diolamin')],
    ),
    ...holding(
      words('afamelanot benzydamin crotamit permethr pimecrol diphenhydramin chlorphenir promethaz doxepin'),
    ),
  ]),
  ...kind('drug-hormone', { label: 'a medicine', classes: ['medicine', 'prescription-only'] }, [
    ...holding(
      words(
        'matoprost tanoprost luprost cloprosten travopros estradiol estriol estrone testoster progester prasteron',
      ),
    ),
  ]),
];

/** What families of names tell that no table can list whole. */
export const patternsOfFamilies: readonly KnowledgePattern[] = [
  ...plants,
  ...foams,
  ...bases,
  ...salts,
  ...living,
  ...scents,
  ...drugs,
];
