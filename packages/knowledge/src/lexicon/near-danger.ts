import type { WordsNear } from './words-near.ts';

/** Danger signs of breathing, mouth, collapse and the mind, in the roundabout ways people tell them. */
export const nearDanger: WordsNear = {
  'breathing-trouble': `
    @breathe lungs airway + @off ! nose exercise exercises smell
    @breathe lungs lungful + panic proper full deep whole enough + @cant @not without get ! exercise
    upright + air breath breathe isnt there
    @breathe lungs + accordion squeeze whistle whistling bagpipes bagpipe darth harmonica flute creak creaking wheezes rattles crackles gurgle gurgling gurgles hiss hissing
    gulp gulping + air sentence sentences breath stopping
    sentence sentences + manage whole full finish + @cant @not without @barely ! chain
    @airword chest + pillow pillows blanket sock treacle mud sponge cloth bag sack snorkel
    chest ribcage lungs + standing stood sits stone stones boulder car anvil wall wrapped wrapping strapped rope strap pinned crush compressed squeezing squeeze heavy seized
    noise whistle squeal squeak rasp rattle rattling rasping grunting grunt stridor snoring snore honking hoot musical bubbly + @breathe lungs in ! ear ears
    run runs running ran + out + air breath oxygen
    out + breath + so very completely just sitting lying resting talking walking again keep keeps stairs nothing
    words word sentence + breath breathe breathing
    lie lying sleep flat + prop propped upright pillows + breathe breath air
    upright + breathe breath air
    inhaler pump puffer ventolin salbutamol + touching working nothing again empty third
    @breathe air + stops stopped stopping stop
    @airword + shut shutting pinched clogging plugged stuck crushed stolen gone vanish weird wrong worse worsening faulty halfway half bit
    nostrils flaring ribs tummy + @breathe
    pull pulling suck sucking drag dragging draw drawing + air breath breaths + in @hard @cant
    pursed blue gasping gasp gasps + breath air chest
    choke choking chokes + air breath breathe awake sleep
    catch catching find finding get getting + breath + @cant @hard @barely
    short shortage shortness lack hunger without + breath breathe air oxygen
  `,
  'throat-tight': `
    throat windpipe gullet + @off shrink shrinks shrank shrunk smaller making made disappearing tight pressing pressed ! sore cold
    windpipe + pressing press pressed lying sitting squeezing
    throat neck + @restricted choke choked choking choker strangle strangled strangling squeeze inside clamp clamped clamping clench clenched pinch pinched fist grip ! cream skin cheek cheeks peeling
    throat gullet windpipe + half small smaller tiny straw pinhole size pinched clenched clench clamp clamped clamping funny weird strange odd hand hands thumb knot knotted blocking block obstructed crushed pressing pressure closed shut blows fill filling fills padded wad bone furry puff puffed puffy thick less little
    stuck lodged caught crumb pill marble apple plum egg stone sweet tablet potato dumpling ball + throat gullet
    lump ball + swallow swallowed gulp + stays stayed stuck there goes move moves budge wont
    feel feels feeling + strangled choked throttled garrotted
    somebody someone something hand hands + choke choking chokes strangle strangling strangles throttling throttle + me her him my
    adams adam + apple + tight stuck squeezed lump hurts
    collar top necklace tie + @tight strangling choking + @not nothing wearing loose open
  `,
  'swallowing-trouble': `
    @swallow swallowing + @off like tennis rock stones pushing push glass ! fine normal easy
    spit saliva + pool pools pooling collects collecting gathers hanging + mouth
    yoghurt yogurt jelly porridge rice banana ice pasta toast cereal bread soup spoon teaspoon + pass down spit swallow + wouldnt @cant wont @not even stuck ! skin
    choke choking choked gag gagging gags splutter spluttering cough coughing + water food drink drinking saliva spit mouthful sip sips tea swallow eat eating sips juice everything
    @swallow + goes tries times attempts go need concentrate effort scared afraid before twice trouble wrong slow slowly stopped forget refuse refuses sore thick halfway lump knives razor razors sandpaper blades torture uncomfortable
    water food drink drinks liquid liquids tea coffee juice soup saliva spit tablet tablets pill pills medicine sip sips mouthful bread everything nothing bite + down past through throat + @cant @not @hard get wont cant stuck nothing @barely
    water food drink drinks liquid liquids tea coffee juice soup saliva spit sip sips + comes came coming shoots goes ran runs dribbles dribble spills + back nose nostrils out mouth ! corner eye eyes face
    drool drooling drools dribble dribbling dribbles slobber slobbering + saliva swallow spit towel tissue cup constantly cant chin mouth throat pillow
    spit spitting spits spat + cup bowl glass tissue basin bucket sink everything saliva out because
    scared afraid dread try trying + drink eat + nothing goes down back stuck
    swallow drink eat drinking eating + without @cant unable impossible @barely + choking even own water throat spit saliva anything liquids
    water soup tea drink food eat + stuck sticking sticks lodged halfway
  `,
  hoarse: `
    voice + @off man boy woman lady duck frog gone funny ! message note mail
    i im she he + sound sounds sounding + a an ! record drama idiot stupid hypochondriac paranoid mad bit drunk wine breathe breathing ear ears head mosquito broken crazy dramatic accordion nag ungrateful baby wimp breath
    voice + octave octaves dropped lower low higher pitch squeak squeaky croaking husk breathier shaky shot going hoarser rougher harsh barking bark barky stranger somebody else nothing nowhere vanishing muted strained quieter quiet faint faded hardly barely recognise recognised recognize sandpaper smoker old grandma grandad granny man robot robotic darth different underwater nasal scratched gurgly wet raw ! message
    mouth open + squeak croak rasp nothing whisper air + comes out only
    only just barely can + whisper rasp croak squeak + out talk speak now
    lost losing loses + voice
    sound sounds sounding + gruff growl growly donkey crow raven robot duck goose seal laryngitis donald hoarse crow strangled rusty underwater potato ! ear ears
  `,
  'lip-tongue-swelling': `
    lip lips tongue mouth + castle ten rounds boxer boxing punched bee stung wasp mike tyson trampoline inflatable dinghy pads up
    tongue + lisp lisping fat
    lip lips tongue + puffed puffs blowing blown up out sticking + touch touches teeth nose inside like
    lip lips tongue mouth gums cheeks + burst bursting explode shelf hang hangs hanging massive inches centimetre centimetres inch plump plumped plumper pumped blimp blimps inner tube rings hammock puff pastry worm worms liver steak slab beak trunk hose snout clown cartoon platypus grotesque monster alien football tennis egg eggs plums grapefruit marshmallow donut doughnut bread bun loaf hotdogs banana bananas chipolata frankfurter ! chin skin cheek drool needled needles smile corner burn peeling split splits sore sores
    @mouthpart + grow growing grows grown expand expanding expanded stretch stretched stretching swoll inflate inflates bursting balloons double doubled triple tripled quadruple protrude protrudes protruding poking outwards turned ! tired spot spots scab
    lips lip tongue + normal usual before size + twice double triple three four times bigger definitely @not different no longer ! spot bumps sores
    tongue + room space crowded stick sticking sticks out hanging bite biting bitten + mouth teeth big fat grown cant inside
    tongue + too so very really + big fat thick huge large wide long heavy swollen full
    bite biting bit + tongue lip cheek + big fat grown swollen size thick huge
    mouth + close shut + @cant @not wont + tongue lips
    tongue + potato sponge foreign object alien flannel carpet slab slug lump golf + mouth like
  `,
  hives: `
    nettle nettles + rolled fell fallen field walked through patch bed stung like
    lumps bumps welts weals blotches hives spots + arms legs belly tummy stomach chest body back thighs torso + itchy itching itch scratch scratching scratches raised cover covered moving come came coming up new mad crazy ! needled rolled treated roller
    covered cover coming came come out up broke broken + lumps bumps welts weals hives blotches wheals plaques + itchy itch itching scratching raised moving red mad nettle
    itch itchy itching scratch scratching + raised welts lumps bumps blotches islands plaques swollen + everywhere body arms legs belly head toe all
    @blotchword plaques plaque circles + move moves moving shift shifts shifting swap swapping jump jumps migrate roam roaming wander wandering chasing dance dances travel travels disappear disappears vanish vanishes gone goes + another other new elsewhere somewhere place places around different legs arms back again ! eye
    one + goes gone fades vanishes + another other next + comes pops appears up
    hive hives urticaria nettlerash
    come came comes coming + up + lumps bumps weals welts blotches + all everywhere arms legs back belly neck body
    welts weals wheals hives + popping pop spreading everywhere scratch faster itchy itch new joining merging bigger
  `,
  flush: `
    scarlet crimson beetroot red burning hot prickly + hair head scalp face ears neck + ankles toes feet toenails soles knees waist legs ! blister
    heat burning hot warmth + swept wave surge rushed rush flooded flush washed poured + over through toes body down me chest ! water shower
    head scalp face hairline forehead neck + toe toes feet foot toenails knees ankles + red hot scarlet flushed flush burning beetroot crimson tomato pink itching itchy prickly fire heat lobster glowing purple
    chest back legs arms belly tummy stomach + and + red scarlet crimson beetroot flushed burning flush + everything all not everywhere too gone went also ! streak line lines blister blisters spots bumps lumps welts hives sunburn sun
    everything everywhere whole all entire body + fire burning hot red glowing scarlet beetroot lobster tomato + arms legs body not toe feet belly everywhere over whole inside ! wash cream marks bumps spots dots
    rush wave surge flood flash + heat hot warmth burning boiling + body through over whole up me all head toe
    came come coming + over + hot boiling burning red flushed heat
    skin + fire + everywhere entire whole body all
  `,
  vomiting: `
    knees bent slumped kneeling camped sat + toilet loo bowl + front over since all ever with ! pee wee
    chuck chucking chucked chunder chundering hurl hurling hurled heave heaving heaved spew spewing spewed upchuck barf + up all keep since night times everywhere and twice constantly non stop into bile guts
    bile + up bringing throwing bring brought heaving vomit coming only
    bring bringing brought brings + up + everything bile food lunch dinner breakfast water again keep back tea it
    sick + times twice three four five six toilet bucket bowl sink car floor bag bush carpet repeatedly non stop over keep keeps violently been being just was bed everywhere ! worry tired look looks leave pay call called well
    nothing anything food water sip sips fluids drink tablets medicine + stays stay stayed staying + down stomach in
    keep keeps kept keeping hold + down + nothing anything food water fluids liquids medicine tablets sips @cant @not wont even
    sip sips water food drink everything + straight right back + up comes came coming out again ! nose nostrils
    stomach + empty emptied nothing left + sick vomit heaving retching
    toilet loo bucket bowl sink basin bag + head bent over hugging kneeling retch retching puke spew married glued friend + night sick all hours my
    gut guts + up puking spewing vomiting throwing
    make makes making did have + vomit vomits vomiting
    retch retching retched heaves heaving dryheaving
    many times + sick vomit vomiting vomited
  `,
  cramps: `
    stomach belly tummy tum abdomen gut guts bowel bowels insides intestines + cramp cramps cramping crampy killing bad terrible awful upset agony fire wringing wrung spasm spasms spasming griping gripey clench clenching seizing knotted turning turns churning churn rolling waves tender hurts ache squeeze squeezing wrings ! muscles skin treated roller needled clear
    doubled bent curled + over up ball + pain stomach belly cramps tummy cramp
    diarrhoea diarrhea diarrhoe runs squits trots + stomach belly cramps toilet sick have got the and
    toilet loo bathroom + running run runs racing every ten minutes stomach belly cramps
  `,
  faint: `
    chair bed sofa loo stand up get + nearly almost + go went drop down over ! last gone
    woozy lightheaded giddy + held hold propped catch caught ! skin
    stand standing stood upright sit rise rising + dark black grey gray dim fade fades stars wobbly sways keel drop pass collapse ! mark marks
    everything vision room world edges lights + dark black grey gray sparkly white fuzzy narrow tunnel closing dim fades fading tunnelled tunnelling greying + go goes going gone went turning when stand standing up edges
    ears + muffled underwater cotton far + vision dark faint sweaty everything go went
    about going nearly almost close verge gonna + faint fainting drop collapse collapsed keel fall topple blackout swoon ! worried afraid scared fear
    nearly almost + hit + deck floor ground
    about going gonna nearly almost thought feel + pass passing passed black blacking blacked white whited grey greying keel flake flaked conk topple + out over ! worried afraid scared fear
    feel feels feeling thought + fall falling pass passing black blacking + down out + any moment will going like about legs if
    saw see seeing + spots stars sparkles black dots lights + sit floor stand dark hold lie legs dizzy ! skin face
    knees legs + buckled buckling buckle gave giving wobble jelly rubber folding folded cotton spaghetti noodles wool + under way down stand floor hold fall
    head + between + knees legs
    clammy sweaty sweating + faint black dark grey floor drop lightheaded pass
    weak + fall falling drop down stand collapse faint
    grab grabbed hold held lean leaned clutch cling + wall rail sink door counter table + dark black faint going dizzy fall stand
  `,
  collapse: `
    next thing + know knew remember remembered + floor carpet ground tiles ceiling lying looking face bed sofa ambulance pavement stairs someone everyone
    picked pick scraped peeled lifted + up off + floor ground carpet pavement street tiles
    came come coming comes + to round around + floor after then minute minutes second seconds found lying carpet tiles was
    @not isnt wont + answer answering answers respond responding moving move react reacting + she he her him or to when
    stay remain remained stayed lost losing lose no out without + conscious consciousness conscience unconscious ! clean clear
    passed pass past blacked black conked knocked flaked spark zonked + out + minute second seconds shower bathroom floor kitchen car stairs cold woke when there on street bus shop bath bed loo toilet twice again keep keeps fully completely while actually ! nearly almost about going gonna might thought
    fell fall fallen went falls going dropped hit + floor ground down tiles pavement + unconscious woke out lights suddenly deck sack stone legs straight without warning remember hard found no ! nearly almost about might
    crumpled crumple crumpled folded keeled slumped slump toppled timber wilted flopped + she he i to over down against floor then
    dead gone out lights switched + world minute seconds + was were she he i for came to woke
    unconscious unresponsive lifeless
    found find + me her him + floor bathroom ground landing hallway lying unresponsive carpet stairs
    collapsed collapse collapses collapsing + i she he mum just hallway stairs bathroom kitchen landing shop bed garden shower street
  `,
  confusion: `
    coat shoes jumper shirt clothes trousers + upside inside backwards wrong + on put down out
    ask asks asked asking + who + i he she was where we
    doing does did saying says said + odd strange weird daft peculiar mad + things thing stuff ! skin
    wander wandering wandered wanders + house street off night lost garden + she he mum dad nan grandma granny
    lost + own house home way street flat kitchen ! voice weight
    work figure understand follow make get + @cant unable @not + going around happening what sense where sentence conversation ! skin product clinic cream brand routine label
    thinks think believes convinced + year 1990 still 19 work school dead alive war mother
    call calls called calling + wrong dead brother brothers sisters sister mothers another someone + name names by
    seeing sees see hearing hears talking talk talks speaking + things people someone voices cats insects spiders bugs ghosts + there arent real isnt dead werent not ! photo mirror
    put puts putting + fridge oven freezer microwave bin + kettle shoes phone keys remote milk
    forget forgets forgot forgetting forgotten + middle doing said minute ago why where just words how everything own ! ask tell mention cream spf
    answer answers answering answered + asked wrong questions question sense different + @not isnt she he
    looks look looking stares staring + stranger blank blankly through + like she he at me eyes
    brain mind head + working work function functioning + @not isnt wont stopped @cant
    add count spell remember recall + own numbers name address birthday phone date age day month year + @cant unable @not doesnt
    know knows knew recognise recognises recognize recognizes recognised + own name birthday children son daughter house day date year room husband wife who where + @not @cant doesnt didnt dont
    fairies lala cuckoo loopy doolally batty gaga loony potty bonkers + away with gone in land completely talking she he like mum dad ! price drive driving me mad
    babbling gibbering jabbering rambling raving mumbling waffling + he she nonsense things keeps away just incoherently
    hallucinating hallucinates hallucinations hallucination delirious delirium incoherent disorientated disoriented
    words word + find remember finding + @cant @hard right wrong + know mind what
    mind brain head thoughts + blank fog foggy wool soup mush jelly scrambled scrambling slipping slip tangled treacle muddle mixed + gone is everything feels full my so went
    @not @cant no longer + thinking think + straight clear clearly properly
    know remember tell + what who where + doing was minute ago am she he + @not dont cant doesnt
  `,
  drowsy: `
    shake shaking slap slapping shout shouting yell yelling pinch pinching poke tap + wake awake eyes open answer response respond asleep rouse stir her him
    conscious awake alert + stay keep @barely @hard @cant struggling fighting
    slip slipping slips drift drifting drifts fade fading floating + sleep asleep consciousness unconscious
    nothing noise noises + wake wakes rouses wakened waken + her him me
    drop drops dropped dropping + off back asleep + again sleep keep keeps mid talking straight
    asleep sleep sleeping + floppy limp standing upright talking eating abnormal conversation sitting ! slept well
    goes went go going + back straight + sleep asleep + again mumbles she he then eyes after just immediately
    eyes eyelids lids + keep + open + @cant @barely @not wont sleepy
    sleepy drowsy dopey groggy dozy lethargic sluggish sedated + unusual normal strange weird abnormal way cant really so very all hard extremely floppy gone too feel feels she he i
    wake waken rouse + @not @cant wont doesnt @hard unable + her him me she he them properly
    grunt grunts groan groans mumble mumbles moan moans + sleep off asleep wake shake again drops
  `,
  fit: `
    shook shaking shake + all over + eyes white back told rolled
    eyes + white rolled + shook shaking jerking floor
    body arms legs limbs whole all she he + jerk jerks jerked jerky thrash thrashing thrashed stiff stiffened rigid convulse convulsed flail flailing flailed twitched twitching spasmed spasm + floor minute minutes eyes then shook unconscious hear couldnt foam tongue wet herself himself on over all ! neck
    eyes + rolled rolling roll went gone go turned white up back + shook shaking jerk jerking stiff foam foaming floor body twitching head tremble
    shaking shook shake twitching jerking fitting + hear heard unresponsive respond floor foam foaming tongue wet eyes unconscious rigid stiff epileptic sofa + couldnt didnt wouldnt mouth bit not back myself herself himself on us me
    bit bite bitten + tongue + wet shaking shook jerking floor myself
    convulse convulsed convulses convulsing convulsion convulsions convulsive seizure seizures seizing epileptic grand mal
    had having has have + fit fits seizure seizures + on in floor minute epileptic she he i my me just ! price bill when laughing giggles hissy brother mother boss tantrum saw told years ago nineteen child dog
    fitting + she he on floor minutes sofa started is ! clothes
  `,
  'blue-or-grey': `
    @bluepart nail nailbed beds fingernail fingertip fingers toes mouth lips + blueberry blueberries blackberry ink inky slate smurf plum dusky indigo navy violet lilac purply bluey greyish grey ash ashen lead leaden steel cyanotic frostbitten ! cold sore lipstick bruise bruised net pattern filler nose
    face she he mum dad i im complexion + grey gray ashen ash blue bluish slate cement putty + gone looks look turned went colour looking funny completely turning ! patch area hair scale scar scars patches bits spot spots marks under around eyes crust scab one corner line numb dull skin
    blue grey gray bluish + tinge tint tinged colour cast shade + lips mouth nails face around skin
  `,
  'very-pale': `
    white pale + through + her him me you
    white pale grey + like so that very + sheet ghost wall paper
    looks look looking looked like colour color gone went turned white + ghost sheet paper milk chalk wax corpse zombie putty flour dough snow linen candle porcelain + she he i her his face pale white white me ! patch dots spot bumps cream numb cheek skin touch rough rasp
    face lips gums she he skin + no zero without hardly drained lost + colour color blood left ! patch area spot
    pale paler pallid white grey + ever seen than before usual deathly clammy sweaty sweating cold deadly really so as very + she he i im her him looks gone and lips gums face ! patch scar scars skin patches skinned complexion spots hair marks spot
    gums lips nails nailbeds tongue eyelid eyelids + white pale almost colourless bloodless + inside down really very almost gone so look looks in af completely ! spot patch dots coating
  `,
  'odd-heartbeat': `
    @heart + @off fish frog thing mental bang ba dum boom boomboom pause pauses ! broken heart attack sank
    heart pulse + come wont isnt + down under below
    heart pulse hr bpm heartrate ticker + slow down settle calm behave quit relax + wont @not @cant
    heart pulse ticker + nineteen dozen clappers express racehorse horse horses bongo techno disco woodpecker machine gun freight pneumatic jackhammer sewing motor beserk berserk bananas mental nuts haywire wild roof mad running runs run stops stop jerk jerks dancing dances dance leapt jolts jolt lurch lurches lurching thud thuds thudding bump bumps tumble tumbling spin spinning fluttery skippy whoosh jiggling hops hop popping banging explode exploding escape burst bursting ! break breaks broke
    chest + thud thuds thudding banging hammering flutter fluttery bird butterfly butterflies flipping flopping jumping leaping pounding thumping palpitating ! cough
    heart pulse rate bpm beats hr + 110 115 120 125 128 130 132 135 138 140 142 145 148 150 155 158 160 165 168 170 175 180 185 190 200 38 40 42 44 45
    palpitation palpitations palps arrhythmia tachycardia afib
    miss misses missed skip skips skipped drop drops dropped extra pause pauses + beat beats heartbeat heart
    beating beats + fast quickly hard weird strange crazy irregular irregularly wildly + heart my chest so really
  `,
  'fast-breathing': `
    breathing breathe + sprinted sprint run ran running marathon race stairs jogging jogged
    breath breaths breathing breathe breathes + 25 26 28 30 32 34 35 36 38 40 45 quick quickly quik fast rapid shallow marathon dog running runner sprint panting + and minute quick fast like so really in still sitting lying rest bed moved me sit sat just she he my ! tight cream
    breathing breaths breath + slow + @cant @not wont down
    pant panting pants panted puff puffing puffed huffing hyperventilating hyperventilate hyperventilates + sit sitting sat lying still bed rest dog chair sofa just like marathon and nothing ran stairs she he i cant stop ! eyes lips cheek cheeks face lid lids cream
    hyperventilating hyperventilation hyperventilate
    chest ribs + going heaving rising pumping + fast quick rapid quickly up down
  `,
  'shaking-unstoppable': `
    teeth + clatter clatters clattering knock knocks chatter chattered + stop @cant wont
    headboard bed sofa chair + knocking rattling shaking banging + shaking shivering im i hard ! head
    @shake shaky shook shudder shudders shuddering shivers shivered quake quaking tremble trembling shakes rigor chills + stop stopping stopped stops quit quits finish finishes ends end control controlling settle cease calm still + @cant @not no never wont unable
    @shake shudder shuddering shook shivers chills rigors rigor + violent violently uncontrollable uncontrollably uncontrolled involuntary bed mattress cup glass whole unable hard badly awful teeth bones castanets furniture + i my she he her his the so with that something cant hold ! hands hand fingers light
    teeth jaw + chattering chatter chatters castanets clacking clattering rattling knocking clicking + stop hold wont still so like going blankets keep hard cant
    body whole + @shake shook shudder shuddering quaking jerks + nonstop uncontrollably stop own itself constantly violent violently
    rigors rigor
    shakes shivers + have had got get + so bad badly awful something horrendous violent terrible cant ! hands fingers milk protein
  `,
  'no-urine': `
    toilet loo + sit sat + nothing comes came
    pee peed wee urine + hardly barely + hours day since
    been + wee pee + since yesterday breakfast + @not havent @cant realise
    pee peed peeing wee weed weeing urine urinate urinating urinated piss pissed tinkle wees pipi water toilet loo bathroom bladder + barely hardly scarcely little drop drops dribble trickle dark none zero nothing stopped stop dry brown cola few nil + all since day today yesterday hours night morning comes out only drunk drink drinking and it been much there her his has have been now ! face cream cleaned wash washed cleaning drinking needled
    wee pee peed urinated toilet loo weed + last + yesterday morning night evening hours time lunchtime ago was
    need needed wanted + toilet loo pee wee + @not havent hours day since all
    been go gone going went go + toilet loo wee pee + @not havent hasnt nothing try tried trying + since all hours day today yesterday night nothing morning @not even
    pass passed passing + water urine + @not hasnt havent no none any
    make made do done did makes doing + pee pipi wee urine water + @not no didnt nothing since
    drink drinking drunk drank + pee wee urine toilet loo + nothing not no havent still comes out @not any dry
  `,
  mottled: `
    legs leg arms hands feet knees thighs foot tummy belly shins calves limbs trunk body elbows + fishnet net netting marble marbled marbling lacy lace web map corned blotchy patchy mottled mottling patchwork jigsaw giraffe salami brawn sausage lattice tights + purple blue lilac red violet skin cold look like pattern marks skin gone went blotches drawing is are my her his purply ! treated needled rolled
    legs leg arms hands feet knees thighs foot tummy belly shins body elbows + purple blue violet lilac bluish + blotches blotch blotchy patches patchy pattern net lines marks mottled web lacy lace fishnet drawing cold streaky ! bruise bruised
    knees legs hands feet arms thighs + blotchy patchy mottled marbled + gone went all and cold my look white blue her his are skin ! itchy itch bumps hives welts
  `,
  'slurred-speech': `
    sound sounds talking talks speaks + wine beer drink drinks vodka gin whisky pub bottle bender ! ear ears
    @off + speech talking words speaking pronunciation ! clinic rude
    mouth tongue + round around + words word + @cant get
    speech words talking speaking sentences + thick slow slowed heavy garble garbled mush mushy porridge slurry wobbly odd funny jumble mangled fuzzy sticky muffled melted backwards gobbledygook unclear mumbly drunken off incomprehensible ! skin ear ears
    talk talks talking speak speaking speaks sound sounds sounding + drunk drunken pissed pints wine marbles cotton potato wool plum novocaine dentist hammered wasted sloshed tipsy stroke ! skin eyes feel
    words word sentence sentences + get come comes form pronounce say saying out mouth + @cant @not wont wrong @hard unable mixed trouble tangled funny jumbled slurring garbled mushed ! thank describe explain throat past
    pronounce speak talk articulate enunciate + @cant unable @barely @hard + properly words clearly right normal normally
    mumbling mumble mumbles slurring slurs slurry slur garbling + understand word words she he cant make talking out voice
    tongue + words form obey cooperate shape + wont @cant @not
    know + say + comes come out + wrong garbled jumbled different rubbish
  `,
};
