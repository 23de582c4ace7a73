import type { WordsNear } from './words-near.ts';

/** How people say signs of numbing, of the nerves, of dying skin, of the eyes and of the whole body. */
export const nearBody: WordsNear = {
  'very-ill': `
    ill sick unwell poorly rough + never ever worst really seriously very + felt been life feel am
    something + terribly badly horribly very really + wrong ! picture
    never + felt been feel + ill bad rough sick awful wretched terrible poorly dreadful lousy weak ! breakout ugly
    wretched awful terrible rotten ghastly + life lifetime never ever + felt feel been me
    worst illest sickest + felt feel been + ever life
    feel feels feeling felt + death dying + like im i ! laughing
    doom + impending feeling sense
    too so + ill sick weak poorly unwell + stand sit move walk up bed talk
  `,
  'ringing-ears': `
    noise sound whistle tone buzz + ears ear head + in inside both
    ear ears + ringing buzzing humming whistling hissing ring buzz rings rang sing singing static bell bells beep beeping beeps whine whining tone cicadas crickets kettle radio roar roaring whoosh whooshing swoosh pitched hum hums tv telly siren alarm sea shell noise noises squeal squealing ! earring earrings
    hear hearing + ringing buzz buzzing tone whistle whistling beep beeping hum humming static hissing bells siren
    bells + head
  `,
  'metal-taste': `
    key keys coin coins battery spoon + mouth tongue + had like in
    mouth tongue + tastes taste tasting + funny odd weird strange bitter chemical
    taste tastes tasting tasted mouth saliva spit tongue flavour flavor + metal metallic coins coin pennies penny iron copper tin tinny foil battery batteries rust rusty spoon steel aluminium aluminum cutlery nickel brass silver fork ! needle roller allergy allergic
    lick licked licking sucking sucked chewing chewed suck + metal coins coin pennies penny iron copper tin foil battery batteries spoon spoons nail key fork railing
    taste tastes tasting + blood ! mask
  `,
  'numb-mouth': `
    tongue mouth + felt carpet leather foreign belong + like feels not ! dry
    tongue mouth lips gums + thick fat big + numb numbing dead dull ! swollen
    drool dribble bit biting + tongue lip cheek + feel without numb
    mouth tongue lips gums lip teeth palate + @numb asleep dead frozen novocaine dentist dental anaesthetised rubbery woolly cotton wood wooden ! skin cheek cream
    mouth tongue lips gums lip + feel feeling sensation + @cant no not without lost zero dont ! good sore
    mouth tongue gums + tingling tingly tingle tingles fizzing fizzy fizz prickly prickling pins needles buzzing buzzy fuzzy electric
  `,
  dizzy: `
    swimmy woozy giddy lightheaded spinny floaty wobbly + feel felt feeling came went gone i head am
    came come + over + dizzy woozy swimmy funny lightheaded
    head room world everything floor walls ceiling ground bed house + spinning spins spin swimming swims reeling swaying swirl swirling whirling tilting tilts tilt rocking carousel floating floaty waltzer roundabout wobbling wobbly lurching
    room world everything floor walls + turning turns moving moves going goes + round around circles me
    head + light float floaty floating swimmy swimming reeling spinning spins woozy + feel feels feeling felt so very bit gone went is
    boat ship ferry carousel waltzer rollercoaster deck + feel feels feeling felt like on standing walking
    balance + lost off losing lose no keep keeping
    straight steady + walk walking stand standing + @cant @barely @hard
  `,
  tremor: `
    shaking trembling shaky shook + hands hand arms legs all body like leaf inside
    @cant + hold + phone cup pen glass still
    hand hands fingers finger arms arm legs leg muscles muscle knees limbs limb jaw + @shake shaky shook twitch twitching twitches twitchy jerking jerk jerks tremor tremors trembly quiver quivering jump jumping jumps jitter jittery spasm spasms trembled wobbling wobble vibrating flutter fluttering wobbly trembles
    hold cup phone spoon pen glass mug kettle + steady still shaking spilling spill + @cant barely hands
    shook shaking shake trembling + leaf jelly
  `,
  'stiff-neck': `
    @cant + chin neck head + chest down forward move turn bend ! spot
    neck nape + stiff stiffer rigid stiffness locked seized solid wood wooden board frozen cricked immovable
    chin + chest + @cant @barely hurts hurt pain painful paining reach touch get @hard impossible agony ! needled rolled treated red rash bumps
    neck head chin + bend bending bends turn turning turns forward down nod nodding lower lowering tuck move moving + @cant wont @barely @hard neck agony impossible ! throbs throb cheek cheeks skin nose
    neck + hurts hurt pain painful paining sore agony kills aches + bend bending bends turn turning forward down nod nodding chin move moving
  `,
  'face-droop': `
    half side + face + wont doesnt @cant + move moves work works moving
    smile smiling + one + side + only crooked just ! sore
    face mouth smile lip eyebrow cheek + droop drooping drooped droops droopy sagging sags sagged hangs hanging dropped slack floppy collapsed fallen ! scale scab crust eyelid eyelids lid lids skin
    smile mouth grin lip lips + crooked lopsided wonky slanted uneven sideways asymmetrical asymmetric bent skewed ! liner lipstick
    water drink tea coffee food dribble drool + runs running falls dribbles dribbling leaks out + corner side + mouth
  `,
  'arm-weakness': `
    arm leg arms legs hand grip limb + weak weakness limp paralysed paralyzed heavy lead numb floppy useless dead jelly rubber + suddenly sudden left right one all now cant just ! cream rolled needled treated stretch marks
    arm leg hand fingers + lift raise move grip hold use grasp + @cant @barely wont ! face neck product cup
    side + body + weak numb heavy paralysed paralyzed dead limp
    keep keeps + dropping + things cup everything hand phone
  `,
  'pain-beyond-look': `
    @hurt + than proportion match matches matching + look looks see shows visible seen appearance ! yesterday before
    excruciating agony unbearable screaming torture crying + nothing hardly @barely little normal fine + see visible show shows look looks seen
    @hurt + explain explains explained + nothing cant skin look
  `,
  'dead-look': `
    slate lead ash charcoal soot tar + skin cheek patch colour color + gone looks like turned is ! dots specks
    black + hole tip centre center middle edge + skin nose cheek lip swelling swelled blister purple
    purple grey gray black blue + blister blisters blistered + swelled spreading pain agony dark skin hours
    ~ skin patch tip area nose cheek lip bit place flesh piece edge blister + black blackish blackened blackening necrotic charcoal coal tar inky slate ! dots dot specks crusts crust scab scabs scabbed pepper flakes flaky freckles blackheads blackhead hair eye eyes bruise bruised bruising scars pen man woman heads spots spot weeks week month months
    hour hours overnight minutes quickly fast suddenly rapidly + purple grey gray slate black dusky violet maroon blackish + skin patch cheek colour color area nose lip chin forehead turned went gone spot going ! bruise bruised dots green yellow bruising scab crusts
    red pink + to into + grey gray slate black purple violet + turned turning went gone going from colour color changed ! dots bruise spots green
    skin + grey gray ashen slate greyish grayish + is looks turned gone went now there feeling feel numb dead ! film brown tan stamp dots
    look looks looking smell smells + rotting rotten lifeless corpse mummified decaying decomposing ! egg eggs
    skin flesh tissue patch + dying died necrotic rotting rotten mummified gangrenous decaying
  `,
  'dusky-net': `
    purple bluish blue violet dusky + net lace web fishnet pattern marbling blotches mottling + cheek nose lip forehead eye filler skin ! bruise
    net lace web fishnet mesh lattice spider spiderweb cobweb branches branching roots lightning lacy netlike + pattern purple blue red violet skin lines veins marks bluish dusky lilac
    cheek cheeks nose lip lips eye eyes forehead chin face chin temple + marble marbled marbling mottled mottling dusky lacy netted net lace
    dusky violet livid + skin patch area cheek nose colour color lip
  `,
  'skin-sheets': `
    skin layer layers flesh + sheets sheet slabs slab rags handfuls wallpaper glove + off away peel peeling peels coming comes came sliding falling in ! mask bed
    big large huge + pieces piece chunks chunk flaps flap areas + skin + off away
    skin + slides slid slipping slips slipped wipes wiped rubs rubbed wipe rub + off away touch finger towel ! cream mask product makeup flakes flaking dry
  `,
  'mouth-sores': `
    ulcer ulcers sores raw blisters + mouth tongue gums inside palate + in inside my full all ! corner around cold
    mouth tongue gums palate + sores ulcers ulcer canker raw blistered blisters erosions ! corner corners cold around beside near next above below round edge by herpes
  `,
  'skin-splash': `
    @sharpstuff + put used applied rubbed wiped dabbed poured splashed tried slapped + same straight after right ! when can could may should before until if ok avoid again instead week weeks pad pads
    @sharpstuff + put poured splashed spilled spilt dripped rubbed applied dabbed wiped sprayed touched landed fell squirted ran dribbled used + skin face cheek cheeks chin raw open fresh freshly needled needling microneedling holes pricks wounds rolling straight immediately after ! when can could may should again before until wait if ok okay avoid stop stopped instead week weeks month months wipe pad hands pre clean cleaned
    toner alcohol cleaner bleach perfume + touched splashed spilled poured landed got + fresh freshly raw open ! when can could may should before
  `,
  'eye-pain': `
    knife needle glass splinter pressure ache aching stab stabbing + eye eyeball + in behind inside
    eye eyes eyeball eyeballs + hurt hurts hurting painful pain pains paining aching aches ache stabbing throbbing throbs agony splinter knife killing sore ! under around below lid eyelid lids skin area above near corner between over beside brow light lights lamp
  `,
  'eye-pain-on-moving': `
    @eye + @hurt hurty + move moves moving movement movements look looking turn turning sideways roll rolling ! under
    looking glance glancing + up down sideways left right around + hurt hurts pain painful stabs aches ache
    sore painful hurts + to + move + eye eyes eyeball
  `,
  'eye-bulging': `
    eye eyeball + bigger forward out further + than other left right sticks pops looks stares
    @eye + bulging bulges bulge bulged protruding protrudes protrude frog bug goggle
    @eye + sticks sticking stick stands standing poking pokes pushed pushes pops popping comes coming stuck + out forward outward outwards further ! cream product mascara lash skin
  `,
  'sight-change': `
    through + glass window water fog fishbowl gauze smoke + look looking see seeing sees
    piece bit chunk + vision sight view picture + missing gone lost
    everything things faces words lights street + double blurry blurred fuzzy hazy wavy swimming doubled smeared
    dark black grey gray + curtain patch spot shadow hole blob + see sight eye vision view
    lost losing loses gone + sight vision eyesight
    half part side + vision sight picture view + missing gone dark black lost
    see seeing + less worse badly dimly + eye now since ! glasses mirror without why
    blind + eye eyes gone going one
    vision sight eyesight seeing + blurry blurred blur double fog foggy mist misty dim dimmer dark darker hazy lost loss worse shadow half gone going cloudy fuzzy funny weird changed reduced wavy wobbly strange odd patchy grey smeared milky weaker tunnel shrinking flickering jumpy swimming poor off ! normal
    see sees seeing saw look + fog mist misty steam steamy smeared dirty frosted curtain veil wavy halo halos haloes flashes sparks floaters underwater double doubles blurry blurred blurrily fuzzy hazy milky cloudy ! mirror photo photos camera forum
    screen text letters words page phone print + blurry blurred swim swims swimming fuzzy double dancing wavy hazy + my the eye eyes read see
    focus focusing + eye eyes vision + @cant wont not @hard trouble
    shadow curtain veil blob hole + eye vision sight + see across over in corner front ! under liner makeup powder
    eye eyes + blind misty foggy blurry blurred cloudy hazy ! cream product
  `,
  'light-hurts': `
    sun bright brightness + eye eyes + hurt hurts kills unbearable
    shield shielding cover covering + eye eyes + light sun lamp bright window
    @cant + window lamp light lights screen phone daylight sun brightness + look stand bear face open
    curtains blinds + closed drawn shut + have keep need sit
    squinting squint squints + light lights window screen lamp bright daylight sun
    wince wincing flinch + light lights lamp window
    light lights daylight sunlight brightness lamp screen glare lightbulb headlights + hurt hurts hurting unbearable bother bothers stings sting sensitive bear painful pain paining intolerable torture awful kill kills killing squint squinting stab stabs stabbing stabby agony wince wincing stand avoid dazzles dazzling blinding horrible terrible ! therapy mask led red blue
    window light lights lamp screen daylight lighting + too + bright strong much ! therapy mask led
    look looking open face + light lights lamp screen window bright sun + @cant @hard without @barely hurts pain
    dark dimmed + room bedroom curtains + have must need needs only lying sitting stay
    sunglasses shades + indoors inside house need wearing wear even
    shut closed close closes squint screw + eye eyes + light lamp lights bright window against daylight
  `,
  'red-eye': `
    eye eyes eyeball + bloodshot
    white whites + eye eyes + red bloodshot blood pink sore inflamed irritated bloody
    eye eyes + red + sore scratchy gritty streaming watery watering weepy itchy ! under around lid lids below brow
  `,
  'eye-grit': `
    eye eyes + gritty grit sand sandy streaming watering watery weeping weepy teary scratchy runny tears lash stuck ! cream
    tears + streaming running pouring + eye eyes down
  `,
  'eye-splash': `
    @stuff + in into + @eye ! area around under near corner drops avoid contour can could should patch bags
    squirt squirted splash splashed drip dripped slid ran got went trickled flew + into + eye eyes ! around
    @eye + @stuff drop drops something squirt + splashed splash splashes dripped drips drip squirted seeped trickled leaked flicked sprayed landed splattered spattered shot ! tear tears
    @eye + @stuff drop + got went goes ran gets run get slipped fell + in into inside ! around near under out
  `,
  'eyelid-swelling': `
    @lid + @swell baggy heavy thick fat balloon ballooned hooded pouch overhang fluid water fuller chubby ! lips lip cream
    eyes eye + @swell baggy slits slit bag bags dumpling dumplings balloons balloon golf frog hamster pillow pillows pouches fat chubby small smaller tiny piggy boxer ! drop drops liner cream freezer
    under beneath below underneath + eyes eye + bag bags pouch pouches sac sacs water balloon swollen puffed fluid
    =3 eyes eye + slits slit slots cracks ! arm
  `,
  fever: `
    temperature temp fever + high raised spiked spiking rocketing climbing through elevated running ! normal no room water
    burning + up + im i shes hes she he body all ! cheek cheeks skin face
  `,
  'hot-and-cold': `
    roasting sweating boiling + freezing shivering + i im ive then and next ! skin face cheek
    duvet blanket blankets covers + off + back on again
    teeth + chattering freezing cold
    shivery shivering shivers clammy + cold hot feel feels feeling gone night bed
    hot boiling sweating + cold freezing shivering + then turns alternating alternate between feel feeling flashes one next and swinging ! shower water compress pack press drink weather
    blanket blankets duvet coat heating layers jumper jumpers hoodie quilt + cold freezing shivering shiver chilled shivery still frozen shaking
    @cant + get + warm ! water
    cold chilled freezing + bone bones inside shivery goosebumps goose
    sweats sweat sweating drenched soaked + night cold shivers shivering fever ! gym yoga workout exercise
  `,
  'flu-like': `
    aching achy ache aches + all everywhere joints bones body over limbs + ill rough shivery flu fever feel
    flu influenza + like feel feels symptoms
    joints bones muscles limbs body + ache aches aching achy hurt hurts sore pain pains paining heavy
    every everything all + bone muscle joint limb bones muscles joints + ache aches aching hurts hurt sore
    feel feels feeling felt + flu influenza grippe coming
    hit + bus truck train lorry + feel feels feeling felt like
    ache aches aching achy + all over ! face cheek cheeks skin
    rundown shattered + shivery achy feverish ill
  `,
  headache: `
    head temples skull + hurts hurt hurting pounding throbbing throbs aching ache aches ached splitting pain pains paining bursting thumping thumps banging exploding hammering drilling drum killing hangover vice migraine explode burst splits ! pillow scalp put laying lying skin surface yellow white black
    headache headaches migraine + had have bad got
  `,
  nodes: `
    gland glands node nodes lymph + @swell sore tender big bigger enlarged lump painful hard up bulging raised hurt hurts
    lump knot pea nut marble bump ball egg swelling lumps grape bean almond + under behind front below beneath underneath + ear ears jaw jawbone jawline earlobe armpit chin ! skin red spot pimple pus hot
    lump knot pea marble ball nut + side neck armpit ! skin pus hot
  `,
};
