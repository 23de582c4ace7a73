import type { WordsNear } from './words-near.ts';

/** Danger signs of the nerves, the eyes, the skin and infection, in the roundabout ways people tell them. */
export const nearSigns: WordsNear = {
  'very-ill': `
    worse ill bad sick rough unwell terrible awful + ever + felt life been lifetime before feel never
    something + awful terrible bad horrible + about going + happen happening
    impending sense feeling + doom dread dying
    death deaths dying + door like feel feels feeling warmed look looks ! laughing
    lift raise hold get move crawl + head bed sofa couch + @cant unable too ill weak sick ! neck spot
    dreadfully terribly horribly desperately violently gravely critically seriously properly properly + ill unwell sick poorly
    very really so extremely + ill unwell poorly + she he i im feel feels looks look ! bit
  `,
  'ringing-ears': `
    ear ears head + mosquito mosquitos bee bees wasp fly insects swarm fridge fan whirr drone droning ding dinging ringtone phone bell alarm bells whistles ringing rings noise sounds piii eee eeee tinnitus singing train waterfall jet engine electric feedback going crackling
    sound sounds noise hum hiss whistle tone buzz drone ring whine squeal + ears ear head + wont keeps constant loud stop pitched like high
    ringing buzzing humming whistling hissing tinnitus + quit stop stopped ears since cream loud constant hear loud gone wont ! phone phoned clinic
    tinnitus
  `,
  'metal-taste': `
    taste tastes tasting tasted flavour flavor mouth tongue saliva + metal metallic metally coin coins coppery copper iron irony penny pennies tin tinny can foil battery rusty nails nail zinc lead cutlery fork chemical chemicals blood blade chain key magnet keys spoon aluminium steel silver coated like
    lick licking licked suck sucking sucked chew chewing chewed bite biting + coin coins penny pennies battery metal foil nail iron copper spoon railing gate lamppost pole
    coppery metallic tinny + mouth taste tongue tastes gob everything food water
  `,
  'numb-mouth': `
    tongue mouth lips gums lip palate teeth + @numb num numbed dead asleep sleep sleeps sleeping anaesthetised anesthetized frozen wood wooden rubber plastic absent missing nonexistent buzzing buzz buzzy fizz fizzing fizzy electric static fuzz fuzzy pop candy sherbet vibrating ants ! cream skin outside swollen
    lips lip tongue mouth gums teeth + feel sense + @not @cant isnt arent there nothing gone mine belong dentist dentists lost
    dentist dentists novocaine + mouth tongue lips lip like feels jaw felt after
    bite biting bit burn burned + lip tongue cheek + feel @cant @not numb without noticing
    pins needles + mouth lips tongue around
    around round + mouth lips + numb numbness tingling tingly tingles pins buzzing
  `,
  dizzy: `
    hold holding held cling clinging clutch + furniture wall walls rail table sink banister bannister chair worktop + walk walking stand have spinning everything stay steady
    head brain + spinning spins spin rush rushes turning turns swim swims swirling whirl whirling carousel roundabout lighter floaty helium sway swaying wobbly balloon washing ! hair
    stagger staggering staggered lurching weaving sway swaying totter tottering wobbling + about around house walk walking like room stairs corridor i she he when drunk
    tipsy drunk drunken merry + feel feels feeling + @not havent drunk havent without no like walking head nothing ! skin talk speech
    floating floaty float + feel feels feeling like head off
    straight line steady upright + walk walking stand stay + @cant @barely @hard unable
    boat ship sea deck ferry carousel waltzer waltzers merry spin cycle + everything room floor feel feels like on swaying rocking turning
    floor ground room walls ceiling world bed everything house + moving moves sloping slopes tilting tilts tilt tipping swaying sways wavy waves rolling rocking spinning turning rotating
    balance + lost losing off gone lose bad awful no trouble
    wobbly unsteady shaky + feet legs walk walking stand standing ! hands jelly
    giddy giddiness vertigo woozy wooziness lightheaded lightheadedness
  `,
  tremor: `
    fingers finger hands hand arms legs thumb + still steady quiet + keep wont hold @cant @not
    fingers finger hands hand arms legs thumb muscles + wobble wobbles wobbling wobbly dance dances dancing jitter jitters jittery jump jumping jumps twitch twitches twitching quiver quivers quivering tremble trembles vibrate vibrating jerk jerks jerking spasm shakes flicker flickering fluttering trembly jumpy shaking jolt shaky ! bumps
    write hold text type thread pour carry button drink sign + @cant @barely @hard unable + hand hands shake shaking wobble wobbles shaky trembling spilling steady jerk
    jitters jittery quivery quivering trembly
    dropped drop drops spilt spilled spilling spill went + phone cup tea glass pen everywhere + shaking shakes hands shaky steady tremble trembling
    twitch twitches twitching + muscle muscles mouth face arms legs eye eyelid around round all body everywhere nonstop keep keeps cheek
    shakes + got get have so bad since
  `,
  'arm-weakness': `
    leg arm hand + respond responds obey responding listens + doesnt wont isnt
    arm leg hand foot limb + grip strength force power dead useless floppy limp heavy hangs hang hanging drag drags dragging lead spaghetti rubber lifeless flops flopped paralysed paralyzed weak weaker asleep + one my her his left right no wont suddenly cant feels gone ! cream treated rolled needled itchy
    arm leg hand foot fingers + do does obey listen work works working respond lift raise move close grip hold bend walk + wont @not @cant @barely doesnt unable + what tell one properly left right my her his the cup up stairs any ! face neck cream product
    half side + body + weak numb heavy paralysed paralyzed dead limp gone feel move tingling
    side + feel move + @cant unable @not + left right my one whole ! eye mouth face cheek nose
    leg legs foot knee + gave dragging drags drag buckled hold trips + one way me left right behind when walk under stairs
    dropping drop drops dropped dropped + things everything cups phone stuff + left right one hand keep keeps
    arm leg hand + heavy limp floppy weak dead + gone went feels so suddenly all
  `,
  'face-droop': `
    grin smile smiled grinned smiling + half side + right left only one
    mouth face cheek eyebrow + obey obeyed moves moved + half side only one
    smile smiling grin mouth lips + side + goes up only one left right moves lifts works other down lower droopy pulled
    face mouth smile lip cheek brow + melted melting melt slipped slip slid slack slackened lopsided wonky crooked uneven fallen fell hanging hangs hang sags saggy droopy squint squiffy tilt tilted twisted paralysed paralyzed frozen dropped dropping skewed sideways + one side left right half gone down her his its corner when smile ! skin flakes flaking scab scabs scales peel peeling peels crust oil off filter
    mouth smile grin + crooked wonky lopsided squint uneven slanted bent twisted skewed slopes sloping
    half side + face mouth + dead droopy droop droops drooping drooped dropped paralysed paralyzed frozen numb hanging hangs melted wont fallen move moving slack limp gone ! red swollen itchy
    corner side + mouth + dropped drops drooping droops down hanging dribble dribbling dribbles drool leaks runs low lower falls ! crack cracked sore sores blister scab peeling dry spot red
  `,
  'sight-change': `
    @off + vision sight eyesight
    eye eyes + suddenly went gone going turned + dark black blind dim grey blank ! bruise bruised circles under skin lid lids around area
    eye + blob smudge shadow curtain cloud film haze mist + over in across middle grey see look ! around under cream cleanser
    eye eyes sight vision + missing blank blind hole darkness disappeared vanish vanished vanishing tunnel fog foggy milk milky murky patchy wavy blur blurry smudge smudged smudgy smear smeary veil curtain ! lid lids swollen bruise mirror cream
    see sees seeing view + blank hole darkness fog foggy blur blurry smudge smudged wavy tunnel double ! mirror photo
    sees seeing see + only nothing + grey black dark darkness
    see read recognise recognize make + out of + @cant unable @barely + eye left right
    see + @cant unable @barely nothing @hard + eye left right side properly anything faces clearly letters screen read out well ! dermatologist doctor gp appointment mark marks difference why lump swollen lids lid open shut until anybody anyone
    two double + everything clocks phones moons people faces + see sees seeing of
    half part side left right middle centre everything + see look sight view vision + missing gone black dark blank disappeared grey vanished nothing
    flash flashes flashing sparks floaters lightning zigzag zigzags tadpoles cobwebs + see seeing eye eyes sight vision
    screen print letters text words faces tv + swim swims swimming blur blurry double wavy melting fuzzy dancing ! talk
    frosted greasy dirty wet steamed foggy misty smeared milky + glass window windows mirror lens + through looking like see sight
    vision sight eyesight + gone go goes going went came come comes worse funny lost blurred blur dim bad problems trouble ! normal
    blind + gone going go went eye eyes nearly half one
  `,
  'eye-pain': `
    eye eyeball + poker knife blade dagger skewer pin pins hot + in like into stuck stabbing ! cream product serum lid lids
    eye eyes eyeball eyeballs eyebal + bruised boring stabbing stabby pierced pierce piercing fork knife needle needles nail screw skewer drill drilling burst bursting pressure aching ache agony torture torment screaming killing hurts hurt hurting pain painful sore deep punched poked glass hammer burning burns throb throbs pulsing paining kills + in inside itself deep behind my her his like ball so really very the is feels much bad badly ! under around lid lids eyelid eyelids skin brow corner below area near patch move moving look looking light
    inside behind back deep + eye eyeball eyes + pain pressure ache aching hurts stab stabbing sore throb
  `,
  'eye-pain-on-moving': `
    follow following reading read track shift shifting scan scanning gaze + eye eyes gaze + hurts hurt pain painful stab stabs agony kills
    look looking looks glance glancing move moving moves turn turning roll rolling follow movement sideways + eye eyes eyeball + @hurt hurts pain painful painfully stab stabs agony torture kills killing sore yanks pull pulls pulling wire string knife torment unbearable excruciating burns twist twisting twists drags scream screaming hell ! under skin
    look looking glance glancing + left right up down side sideways corner around + @hurt hurts pain painful stab stabs agony torture kills without string twisting yank eye excruciating ! light window mirror screen phone skin
    sore painful hurts hurt pain agony + move moving turn + eye eyes it right left sideways ! jaw mouth head neck face smile skin cheek
  `,
  'eye-bulging': `
    eye eyes eyeball + bulge bulges bulging bulgy bulged protrude protrudes protruding popping pop pops popped poke pokes poking goggle goggly googly frog fish proptosis forward forwards outward outwards outside jutting juts jut sticking sticks pushed shoved pressed squeezed coming escaping + out eye eyes forward from like more than other socket of my her his head going to is behind ! cream product drops mascara lash lashes water fluid tear
    eye eyeball + further bigger wider out + other than + sticks stands looks stare stares sits stick one
    socket + eye eyeball + out pushed falling popping pushing coming
  `,
  'eyes-shut-by-swelling': `
    eye eyes lid lids eyelid eyelids + open opened opening + @cant unable @not wont either couldnt barely neither wouldnt + today any morning both swollen swelling puffy woke either fingers my her his at all of one left right them it prise pull pry ! light mouth keep sleepy close work worked
    eye eyes lid lids eyelid eyelids + shut closed closing closes sealed glued disappeared slit slits gummed + swollen swelling puffed puffy swelled up completely totally both one huge balloon over from woke with my her his almost space hour wont have ! light lamp sun keep keeping rub
    prise pry hold peel lift lever force pull + eyelid eyelids lids lid eyes eye + open fingers apart
    see + @cant barely + lids lid eyelids swollen swelling puffy slits
  `,
  'light-hurts': `
    towel blanket cardboard foil sheet blackout + window windows + light daylight bright sun
    fridge phone tv telly screen candle torch lamp bathroom + light glow + flinch hurts pain wince agony much eyes unbearable ! therapy
    light lights daylight sunlight sun bright brightness lamp bulb screen phone window headlights tv fluorescent sunshine glare sky + eye eyes eyeball + hurt hurts pain painful agony kill kills killing stab stabs sting stings stinging stream streaming water watering disturb disturbs bother bothers burn burns burning sore unbearable cant stand sensitive sensitivity scream squint wince shut close ! therapy mask led treatment
    light lights daylight sunlight sun lamp bulb screen bright window brightness + @cant unable @not + stand bear tolerate handle hack face cope support look take endure on have ! mark marks skin spf sunscreen burn cream tan
    light lights daylight sun lamp bulb brightness screen + agony torture unbearable torment murder hell hurts kills painful scream stabs blinding intolerable knives ! therapy mask led weight skin
    dark dim darkness + sit sitting sat lie lying stay staying hide hiding room bathroom + eyes eye light lights bulb curtains daylight lamp ! spots patch skin
    curtains blinds lights bulb lamp shutters + closed drawn shut down off pulled + light eye eyes too daylight because agony hurts bear vampire much
    sunglasses shades + inside indoors house bed need wear wearing dark even evening night kitchen
    photophobia photophobic lightsensitive
    squint squinting squints wince winces wincing flinch + light lights everything daylight bright outside window screen
  `,
  'eye-splash': `
    disinfectant antiseptic cleaner chlorhexidine iodine sanitiser saline wipe + eye eyes ! area around
    cream serum product acid toner lotion gel liquid peel numbing lidocaine alcohol solution stuff soap antiseptic goo muck gunk drop drops something chemical spray spirit cleanser anaesthetic sanitizer sanitiser hyaluronic vitamin retinol emla mixture disinfectant juice oil bleach + eye eyes eyeball + into in inside onto got get gets went entered splashed dripped ran slid spattered squirted leaked landed trickled fell sprayed flicked seeped rubbed touched hit spilled slipped dropped poked smeared wiped oops fingers ! under around area contour bags near corner patch before when should avoid careful safe dark
    rubbed rub touched wiped poked scratched + eye eyes + cream serum acid product fingers finger gel lotion numbing toner
  `,
  'skin-splash': `
    @sharpstuff acetone remover glycolic salicylic tca vinegar bleach alcohol phenol lemon spirit spirits turps detergent cleaner toilet oven lye ammonia peroxide dettol iodine aftershave hydrochloric + put used use splash splashed spill spilled spilt spilled poured pour drip drips dripped wiped cleaned washed applied rubbed sprayed grabbed got slapped dabbed mistake mistakenly accident accidentally wrong bottle instead knocked tipped landed + face skin cheek cheeks forehead chin neck open raw fresh freshly needled needling rolling rolled roller it straight right after all over my his her neat pure ! when can could may should before until if ok avoid again stop stopped week weeks month months safe restart wait pad pads eye eyes
    @sharpstuff glycolic salicylic tca vinegar bleach alcohol phenol acetone remover lemon spirit + fresh freshly raw open broken straight immediately directly + needled needle skin holes after face rolling wounds rolled cuts needling ! when can could may should before until if avoid weeks week
    % percent + acid glycolic tca salicylic peel + face skin put used ! serum week weeks when before can
  `,
  headache: `
    head skull temples brain + burst bursting explode exploding split splitting crack cracking pound pounding thump thumping bang banging hammer hammering hammers drums throb throbs throbbing pulse pulsing crushing vice clamp killing kills aches ache aching hurts hurting drilling axe ! hair scalp skin
    headache migraine + splitting worst terrible awful banging pounding blinding thunderclap monster bad severe horrible got have since
  `,
  'stiff-neck': `
    neck nape + vice concrete plank board iron steel rod brace rusted cement stone wood block brick locked frozen solid rock stiff rigid jammed seized stuck rusty stiffened like + my is like feels in gone the hurts turn move cant head has and so ! lump bumps spot rash skin red swollen
    chin head + chest feet forward down toes knees lap floor shoelaces + @cant @hurt @barely unable impossible neck bend bending reach agony look lower drop nod ! light needled treated spots spot rash red skin pimples acne
    bend bending tilt tilting lower lowering drop dropping nod nodding turn turning + head neck chin + hurts hurt agony impossible @cant painful unable pain wont stuck ! eye eyes
  `,
  fever: `
    thermometer temp temperature + 38 38.1 38.2 38.3 38.4 38.5 38.6 38.7 38.8 38.9 39 39.1 39.2 39.3 39.4 39.5 39.6 39.7 39.8 39.9 40 40.1 40.2 40.5 41 101 102 103 104 red says high rising shows reads reading
    boiling roasting burning scorching radiator furnace oven + touch forehead temperature shivering temp + she he i im her his my feels hot feverish ! water cheek cheeks skin
    feverish febrile pyrexia
    39 38.5 40 + roasting boiling burning shivering clinicals clinical ear armpit oral
  `,
  'hot-and-cold': `
    cold freezing frozen icy + bones duvet duvets blanket blankets jumper jumpers coat layers heating radiator bath though even under two three warm hot shivering cant ! compress pack water cream weather outside hands feet fingers gel
    hot boiling sweating sweaty burning roasting + cold freezing frozen shivering shivery + one minute next then turns between hour alternately and moment ! shower compress water towel weather cream skin cheek flannel drink drinks
    sweat sweats sweating drenched soaked dripping clammy + shiver shivers shivering cold chills freezing bed sheets pyjamas night pajamas nightie ! gym run sport exercise yoga sauna hot yoga
    chills shivers goosebumps goosepimples + have had got all down back over keep sweats and night hot cold waves
    shivered shivering shivery shiver + night all bed blanket blankets hours under cold hot sweat sweats warm
  `,
  'flu-like': `
    ache aches aching achey achy hurt hurts hurting sore + everywhere everything body bones joints muscles limbs legs back knees hips + all over every my whole flu shivery like and tired energy ! face cheek cheeks skin treated needled
    flu influenza covid virus + like feel feels feeling felt symptoms coming down got have all proper full blown
    bus truck lorry train steamroller tractor + hit run knocked flattened squashed
    grotty rotten rubbish crap lousy grim rough groggy + achy aching shivery feverish flu aches
    aching achy aches + energy legs tired
    energy + no zero + aching achy aches
  `,
  'white-patch': `
    patch area spot bit piece section circle part skin tip nose cheek forehead lip + white blanched pale whitish bloodless chalky ghostly milky colourless + injected injection filler jab press pressed blood pressing stays dead turn gone went painful hurts since became colour pink after refill suddenly instantly ! dots pus heads scale skin flakes cream dry vitiligo weeks week months month brown after tan darker summer marks scars
    white blanched + stays stay remain remains + press pressed pressing push pushed
    no + blood + in + patch area bit skin cheek spot nose tip white
  `,
  'dusky-net': `
    cheek nose lip forehead face chin temple injection injected filler skin around patch area + purple violet blue bluish lilac plum dusky mauve livid burgundy purply + net netting web fishnet lace lacy pattern mottled marbled marbling blotchy blotches streaky spider spiders cobweb branching veins map lines ! bruise bruised legs arms knees thighs legs feet hands body
    injected injection filler jab ha needle + mottled marbled blotchy netted lacy webbed dusky purple lilac violet bluish + skin around next near where cheek nose lip going gone patch looks ! bruise bruised legs arms
  `,
  'dead-look': `
    skin area patch tip nose cheek chin bit flesh edge piece tissue + rot rotting rotten dying died die necrosis necrotic gangrene gangrenous mummy mummified
    skin area patch tip nose cheek chin bit flesh edge piece tissue + leathery charcoal charred black blackened blackening coal grey greyish slate tar inky dead + turned turning turn gone going went become becoming overnight hours within smell smells stinks now quickly proper looking ! dots dot specks crusts crust scabs scabbed flakes freckles bruise bruised bruising pen hair eye eyes circles months month weeks week man woman brown roller machine cells
    black dark + hole pit crater + skin face cheek nose forming middle in
    purple plum red white + black + then now lunch morning overnight hours yesterday evening from and is by ! bruise bruised dots eye
    stinks stink smells smell + rotting rotten rot meat flesh dead decay carrion + skin black grey wound like it patch
    tip + nose + black dark grey purple gone going
  `,
  'pain-beyond-look': `
    nothing hardly barely + show see shows + tears crying agony hurts pain broken ! swelling
    pain agony hurts excruciating unbearable screaming sore torture suffering painful + match matches see visible show shows looks look looked seen mark + nothing @not normal fine ok okay little hardly barely much scarcely ordinary calm never perfect only than more way doesnt ! pus swelling swollen red yesterday
    pain agony hurts excruciating unbearable + proportion disproportionate disproportionately
    nothing hardly barely little scarcely + see look seen mark show + pain agony hurts excruciating unbearable killing screaming torture scream yelling
    looks look + fine normal ok okay nothing + pain agony excruciating unbearable screaming hurts torture touch painkillers tablets morphine ! does did think
    touch touching hair brush sheet pillow breeze air + scream yell yelling screaming agony unbearable + nothing see pain jaw cheek skin face
    painkillers tablets morphine codeine paracetamol ibuprofen nothing + touch touches touching help helps dent + pain agony hurts it + looks look fine see mark skin
  `,
  'burn-patch': `
    rf machine device radiofrequency laser tip heat energy probe morpheus settings + burn burned burnt burns burning scorched charred singed scald scalded blistered grey leathery + me skin square squares patch mark marks area cheek jaw face wounds wound my left in rows where it brown hole ! out through sun feels feeling sensation
    skin patch area square squares mark cheek jaw bits + burnt scorched charred singed leathery cooked fried grilled roasted branded branding frazzled + looks look like brown grey black white rf machine hard square my the where ! sun sunburn toast
    grey gray leathery white waxy + patch patches bits skin square underneath area + rf blister blisters blistered burn burnt machine hard weeping numb
    burn burns + wound wounds mark marks hole holes blister blisters degree second third + rf machine face cheek my have got left ! sun cream for
  `,
  blister: `
    blister blisters blistered blistering bubbled bubbles bubble bubbling + skin water watery fluid clear face cheek jaw chin filled big large small rf under burst popped forming rows underneath yellow ! bath lips lip
    fluid water liquid + filled full bag bags sac bubble bubbles dome pocket pockets lifted under underneath + skin cheek jaw face chin up big lump spot ! eye eyes eyelid lids drink pus
  `,
  'blisters-grouped': `
    cluster clusters clustered group groups grouped crop bunch bunched patch lots together clump handful ring rows + blister blisters bubbles vesicles watery water coldsore herpes tiny little + small water sting stings stinging tingle tingly tingling itchy burn burns lip mouth chin cheek one nose painful together patch tiny sore eye ! everywhere goosebumps pus
    cold coldsore herpes + sore sores blister blisters outbreak attack type + lip mouth chin cheek nose coming came more several lots of cluster blisters have got again broke broken multiplied spread ! cream medicine tablets history prevent never before
    blisters bubbles vesicles + tiny small little + together cluster group patch bunch crop
    shingles
  `,
  'blisters-widespread': `
    blister blisters + neck chest + waist knees feet legs stomach thighs arms
    blister blisters blistering blistered bubbles bubble + everywhere body arms legs chest back belly trunk tummy neck stomach thighs + all over whole entire and too also full spreading new on my her his not only face just now dozens ! arm
    dozens hundreds loads new more covered + blisters blister + arms legs body chest back everywhere neck trunk
  `,
  'punched-out-sores': `
    round circular + small little tiny identical + sores sore holes hole ulcers craters wounds pits + all same size like punched alike lots dozens loads my on the skin cheeks
    punched punch cookie cutter + out hole holes sores + skin cheek face like round little
    holes sores craters ulcers wounds + same + size shape
  `,
  'sores-near-eye': `
    blister blisters sores spots spot bubbles vesicles coldsore herpes ulcers ulcer shingles holes crust crusts + eye eyes eyelid eyelids lid lids eyelash eyelashes lashes eyebrow brow + near close by round around corner on at edge along reached up spreading towards next above under beside tip lower upper inner tingly ! vision swollen shut bruise black dark circle circles brown see eyes pus white dry
    tip + nose + blister blisters sore sores spot spots tingling pins painful vesicles + eye eyelid lid eyes
  `,
  'mouth-sores': `
    mouth tongue gums palate + ulcer ulcers wounds raw erosions holes lesions canker shredded sores blisters + inside in full covered many eat ! corner corners around near below above cold outside voice beside round next dry chapped lips
    eat eating food drink + @cant unable hurts impossible possible + raw sores mouth ulcers tongue blisters
  `,
  'skin-sheets': `
    skin layer layers flesh epidermis + slide slides slid sliding slip slips slipped slough sloughs sloughing wipe wipes wiped wiping rub rubs rubbed lift lifts lifting fall falls falling fell hang hanging come comes came coming tear tears tearing stay separate separating + sheets sheet strips strip touch towel pat hand hands chunks handfuls wallpaper flap flaps wet glove cloth finger fingers bedsheets ! flake flakes flaking dry mask cream film tiny sunburn product makeup snake little flakey expected normal
    skin layer layers + slide slides sliding slip slips sloughing sloughs wiping wipes + off away ! flake flakes dry mask cream film product makeup
    flap flaps strips sheet sheets + skin + raw wet hanging loose away off came whole big
    wet raw + underneath under + skin off peels comes sheets lifting lifts slides
  `,
  boil: `
    lump boil abscess cyst carbuncle furuncle whopper swelling ball bump spot knot + hot painful throbbing thumping throbs hurts sore tender agony red deep + pus yellow head white oozing squishy full custard soft middle centre tip core filling bursting bigger growing volcano huge massive hotter doubled pointing
    boil boils boyl abscess abscesses carbuncle furuncle absess
    lump ball spot whopper + pus custard oozing yellow + hot big huge full massive jaw painful throbbing deep cheek sore double
    volcano + spot lump about erupt jaw chin cheek hot
    lump + bigger size double doubled growing + hot throbbing head
  `,
  'pus-bumps': `
    pus matter custard mustard + heads head headed tips tip filled spots bumps pimples zits dots pustules
    yellow + heads headed tips + every each over needle hole holes lots many cheeks jaw spots bumps full loads pimples ! scab dry flakes dots hard
    pustule pustules
    whitehead whiteheads yellowhead yellowheads + needle hole everywhere all little lots cheeks loads sore jaw chin every tiny
    bumps spots pimples zits heads + pus matter creamy custard yellow squeeze squeezed ooze
  `,
  fluid: `
    =2 yellow honey golden custard mustard amber + crust crusts scab scabs ooze oozing fluid liquid discharge stuff sticky gunk goo weeping leaking dripping seeping drip drips pillow stain stained stains wet crusty slime syrup jam runny wound ! heads head headed bruise bruising
    =3 green greenish cloudy smelly foul stinking milky stink smells bad brown + gunk ooze oozing fluid liquid goo pus discharge leaking weeping dripping slime stuff wound seeping draining comes drain ! water drink tea
    =2 weeping oozing seeping leaking suppurating dripping weep ooze oozes weeps leaks drips + yellow crusty sticky pillow cheek chin wound skin face constantly lots keeps wet spot spots wont jaw nose custard dressing hole area patch it sore badly still ! blood bleeding eye eyes nose wine tea tears
    suppurating suppurates suppuration
  `,
  streaks: `
    line lines streak streaks stripe stripes trail trails track tracks veins vein band path ribbon + red pink purple dark angry steak crimson hot raw + up down towards toward along neck running runs run creeping crawling climbing spreading going moving moves outwards away from travelling traveling to goes extending ear collarbone armpit arm jaw tracking creep ! needle roller needles pattern grid where rolled drawn pen
    streak streaks line stripe stripes + neck collarbone armpit ear arm jaw chest + up down towards to from going goes runs running creeping crawling climbing tracking along ! fine laugh smile wrinkle wrinkles needle roller drew pen sunscreen grid
  `,
  'spread-past-treated': `
    only just + forehead cheek cheeks chin nose lip scalp + did treated was they it + all now down + neck chest arms ear body back face ! red first
    treated touched needled rolled worked + never nobody wasnt werent beyond past outside untouched didnt + ~ rash red redness blisters bumps spots lumps swelling spread spreading spreads itchy hives welts arms neck chest legs back extends
    untreated + area areas skin parts + ~ red rash bumps spread swollen too also
    only just + did treated needled rolled worked injected + cheeks cheek forehead face chin nose scalp + arms legs neck chest back body ear forehead belly also too everywhere now hands red rash ! first last session before want wanted
    crossed past beyond over outside further + line pen border edge edges mark circle drew boundary area + ~ red redness swelling it has gone spread creeping i now ! the top treatment
    spreading spread spreads creeping crept crawling moving + outwards outward out edges beyond past further neck ear jaw chest hairline arms body ear down everywhere wider other across + ~ redness red rash it swelling heat hot patch its has is now area ! cream serum gel sunscreen spf lotion word ointment moisturiser oil hasnt
    bigger wider larger further + treated needled rolled worked + ~ red area redness patch than swelling rash
    ~ redness red rash heat hot swelling + reached reach reaches gone down + neck ear chest collarbone hairline forehead arms shoulder chest ! only never
  `,
  'bruise-tense': `
    bruise lump swelling ball blood haematoma hematoma purple + hard tense tight shiny rock solid drum stretched firm egg golf + ~ growing grows grow bigger expanding swelling ballooning blood purple black bruise rising filling size doubled hour ink getting pulls plum blue collecting enlarging ! dots
    bruise haematoma hematoma + ~ growing grows grow expanding expands bigger ballooning balloon swelling doubling doubled rising enlarging swells plum egg filling
    blood + under + skin + lump hard collecting ball pooling filling tense swelling growing pool
  `,
  bleeding: `
    bleed bleeds bleeding blood + stop stops stopped stopping stem stemmed quit + @not wont @cant still never hasnt havent doesnt keep keeps
    blood + soaked soaking soak through running run runs trickling trickle pouring drip dripping drips gushing oozing seeping keeps + towel towels tissue tissues pillow cheek face chin down still every my my
    still keeps keep continues + bleed bleeding bleeds blood
  `,
};
