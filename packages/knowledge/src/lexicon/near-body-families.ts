import type { WordsNear } from './words-near.ts';

/** Danger signs of breathing, mouth, mind and nerves: families of body parts by the states, deeds and likenesses people tell. */
export const nearBodyFamilies: WordsNear = {
  'breathing-trouble': `
    respiration respirations + @hard heavy laboured shallow noisy
    breathe breathing breath + like as + after + stairs marathon sprint running race
    chest ribcage + air breath + squashed trapped sat elephant
  `,
  'throat-tight': `
    throat gullet windpipe airway airways + vice noose drawstring band belt ring rope seizing seized seize spasm spasms thick thicker thickened closing closes shutting shut narrowing pinching
    choking choke strangling strangled throttled throttling strangulation + feeling sensation feel + back neck throat since my ! dog
    swallowed swallow + wedged lodged jammed stuck ! pill tablet
    hand hands fingers grip + round around + neck throat + someone someones like feeling feels tight
    collar polo scarf tie + tight tighter pulling strangling + feel feels feeling @not wearing
    words + past + throat
  `,
  'swallowing-trouble': `
    @swallow + work works working + @not stopped @cant ! exercise
    @swallow + force forcing effort concentrate catches snags let lets refuses refusing muscles ! pill pride bill
    refuse refuses refusing refused + drink drinks drinking eat eating food water fluids
    choke chokes choking choked + spoon spoonful yoghurt yogurt soup porridge rice crumb tea bite mouthful juice
    nothing + pass passes passing goes gets + throat
    saliva spit + stay stays stuck + mouth throat
  `,
  hoarse: `
    sound noise + nothing no + come comes came coming + talk speak mouth voice out + talk speak mouth throat
    talk talks talking speak speaks speaking speech + squeak squeaks squeaking croak croaking rasp rasping squawk
    sound sounds sounding + rough gravelly husky deep different rusty + phone talk talks speak speaks voice
    laryngitis
    nothing just only + rasp croak squeak + comes came out left
  `,
  'lip-tongue-swelling': `
    look looks looking + like + duck trout kardashian
    mouth teeth + close shut + @cant wont not unable + tongue properly lips anymore my ! keep secret
    lip lips tongue + pop burst explode exploding + about going gonna like ready
    slug slugs shelf + lip lips upper lower
    tongue lips lip + thickened thickening thickens fattened outgrown
    tongue + way + in the my + teeth mouth close
  `,
  hives: `
    vanish vanishes disappear disappears fade fades gone + elsewhere somewhere another other + show shows appear appears pop pops turn come comes
    raised lumpy bumpy bumps lumps hills islands + itchy itch itches itching allergic + thighs belly tummy stomach body arms legs everywhere minutes map ! needled treated rolled acne
    allergic allergy + bumps lumps rash blotches spots + body arms legs thighs belly tummy all everywhere ! never nut
    white raised + bumps lumps patches + red + around itchy so middle ! head heads
  `,
  flush: `
    beetroot tomato prawn lobster beet flushed sunburn sunburnt sunburned + feet toes ankles legs body head all full
    scalded sunburn sunburnt sunburned + whole full entire all + body me over
    heat warmth hot + radiating spread spreads spreading washed poured pouring rushed rushing surged surging gushed flowing + everywhere body veins whole
    heat redness warmth red + everywhere + body feel feeling arms legs over
    pink red hot + ears head neck hair + ankles feet toes knees
    sudden suddenly minutes + hot warm red warmth + body everywhere arms legs whole
  `,
  vomiting: `
    stomach guts tummy belly + emptying empties emptied contents + up upwards itself out came toilet
    bring bringing brings brought + up + yellow bile acid stuff water lunch dinner everything
    regurgitated regurgitating regurgitate
    toss tossed tossing lost + cookies
  `,
  cramps: `
    period periods + pain pains cramps cramp + like as worse
    hold holding holds clutch clutching clutched + stomach belly tummy gut tum + groan groaning moaning crying pain doubled agony
    intestines guts insides stomach gut bowels + tied twisted knotted wrung seizing seize punched punching kicked kicking
    colic colicky
  `,
  faint: `
    lie sit lay + or + faint fainted drop fall collapse over pass
    feel feeling felt feels consciousness + unconscious conscious slipping + fall lose losing going upright will slipping consciousness
    lights + going go + out + feel feels feeling like
    sounds voices noise hearing + far distant away + go goes going went ! live
    room everything + went goes going turned + black dark + stand times up both i ! light lights night
  `,
  collapse: `
    conked zonked blanked sparked flaked + fell floor mid sentence hit ! sofa bed
    blanked swooned fainted + hit cracked head chin banged floor
    fell fallen + senseless
    lost losing + senses
    passed + out + clean right
    went gone goes + limp floppy + she he i eyes just whole ! arm leg hand hair lip
    slid slipped slumped + off + chair sofa seat stool
    no without + response reaction + her him she he dropped voice
  `,
  confusion: `
    follow understand understanding answer + question questions conversation people + @cant @not unable ! clinic leaflet
    know knows + going happening + on around + doesnt @cant seem + she he her what
    answer answers answering + sense + no zero little @not
    senses mind + proper right + not isnt + her his she he in
    wander wandering wanders wandered + why where knowing aimlessly + house rooms around
    tell remember say + address birthday name month year + @cant @not doesnt + own her his my
    mixes mixing muddles muddling + up + name names people
    count counting + backwards + lost @cant wrong
  `,
  drowsy: `
    eyelids lids eyes + weigh weighs lead leaden ton tonne bricks
    zonked comatose sedated drugged + since all day sofa cream just
    like + sleeping + pills tablets pill tablet + ten took taken had a
    body brain + wants want needs + sleep
    head + drops dropping nods falls falling lolls lolling + chest shoulder
    overwhelming crushing + tiredness fatigue exhaustion sleepiness sleep
    goes going slips slipping slipped + under + back again
    only just + wants want + sleep nap + he she him her all
    =2 make get keep + awake + @cant not unable
  `,
  fit: `
    went became gone turned stiffened body + stiff rigid board stiffened + jerk jerked jerking thrash thrashing shaking shook kicking twitching
    seized + minute minutes floor seconds + he she i his her about for
    stiff stiffened rigid + then + jerk jerked jerking thrash thrashing shook shaking convulsing kicking
    limbs arms legs + kicking flailing jerking thrashing + all
    rhythmic rhythmically + jerking jerks twitching shaking jerked
    teeth jaw + locked clenched clamped + shaking stiff jerking
    shaking jerking twitching + eyes + open rolled blank staring home up
    eyes + up + go went rolled + tremble trembling shaking foam body
  `,
  'blue-or-grey': `
    lips nails tongue mouth gums fingertips nailbeds + slatey slaty gunmetal mauve pewter smurf
    colour color shade + bruise slate lilac lead gunmetal plum + lips nails tongue gums
    grey gray blue + putty slate cement concrete ashes pewter + as like he she face gone ! hair eyes wall cheek nose patch area
  `,
  'very-pale': `
    colour color + wax putty milk chalk flour paper sheet ghost corpse candle dough + she he gone me face im his her the ! patch bit spot area
    pallid pasty peaky whey ! square patch area spot
    pale white whiter paler + milk wax flour dough vampire corpse chalk tiles bloodless + as than so face even like ! skin tip hard patch spot spots dots bump line fluid stuff
    looks looking look + corpse ghost casper vampire cadaver + like ! movie costume film
    lips gums nails nailbeds nailbed nail + bleached ashy drained colourless same + colour skin are gone beds pale to turned
    lips gums + no lost without + pink colour color red
    colour color + drained drains draining + face her his him she
    lost losing + all + colour color + he she his her my face ! patch area bit spot
    pail + so super very really
  `,
  'odd-heartbeat': `
    ribcage ribs chest + flop flopping fish bird leaping hammering drumming galloping
    boom toc tock dum thud + nothing pause gap boom then
    beat beats beating heartbeat + regular normal steady even + not @not
    beats heartbeats + gap gaps pause pauses stop stops
    @heart + jumps jump jumped dancing dance hops stalls stalling
  `,
  'fast-breathing': `
    breath breaths breathing gasps respiration respirations respiratory + fast quick rapid racing races bursts speeded sped nineteen dozen double hurried ! alcohol
    breathing respiration respiratory + rate + high fast up over
    breath breaths breathing respiration respirations respiratory + 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 38 40 42 44 45 50
    breaths + two + every + one mine
    breathe breathing + so very really too + fast quick
    breaths + 22 24 25 26 28 30 32 34 35 36 38 40 + min minute counted
    huffing huff puffing puff panting + lying still rest sitting nothing bed
    over + breathing + since keeps hour cant
  `,
  'shaking-unstoppable': `
    @shake juddering quaking vibrating shuddering + head + foot toe toes
    juddering judder judders quaking quake vibrating + im i body all over whole she he uncontrollably
    @shake shakes + cup thermometer spoon fork glass + hold @cant much
    @shake shakes + lake frozen jelly machine jackhammer drill + like
    body + jolts jolting jolt judders vibrating shakes + control cold uncontrollably
    @shake shivers shakes + carries continues goes keeps + on + just clench still
    washing + machine + spin + body like im ! clothes
    bouncing jerking jumping + themselves itself own + legs arms body + @shake shivers
  `,
  'no-urine': `
    nappy nappies diaper diapers + dry bone + all since hours day
    nappy diaper + wet + no not @not + hours day since
    pads pad + dry + day all hours mum
    bone dry + wees wee pee urine
    toilet loo sat pee wee + drop drops trickle + not no nothing
    nothing + out + come comes coming came + drunk drink loads toilet kidneys pee bladder
    number + one + @not didnt + day went go whole
    output + no low little zero none + urine catheter bag
    urine pee wee + stopped none never zero + completely been has since all at
    kidneys kidney + shut stopped failing failed shutting + down work seem my
    slash wee pee + @not havent hasnt + gone been had + since
    none nothing no + pee urine urinate + since one day today yesterday
  `,
  mottled: `
    skin legs leg knees body chest shins thighs belly arms + marbly tartan granite salami spam brawn leopard ripple ! print top dress leggings eat ate
    blotchy blotches blotchiness speckled discolouration + purple blue purplish bluish lilac violet + all legs belly knees shins body chest arms hands feet ! bruise bruises bruised lip nose
    blotches patches + legs shins knees thighs calves + dark light purple coloured cold bluish
    discolouration discoloration blotches + far + treated from where
    blue + cheese + skin legs like + looks like skin
  `,
  'very-ill': `
    terrible awful dreadful bad grave critical serious shocking + state condition + he she hes shes im mum dad my very ! skin face hair cheek medical heart
    body organs organ + shutting shuts giving failing + down up
    feel feeling felt feels + awful terrible dreadful ghastly rotten wretched horrendous dire + beyond words describe so very really indescribable never ! skin face about for guilty sorry
    last survive + night + wont shall
    downhill + fast quickly rapidly she he + going gone goes went she he
    deteriorating deteriorated deteriorates declining + hour fast rapidly quickly she he im ! skin
    feel feeling + bad ill rough awful + ambulance hospital 999 911
    proper + poorly
    scared frightened terrified + how + ill sick unwell
    feel feels feeling + ghastly wretched
    tabiyat
  `,
  'ringing-ears': `
    noise hum humming tone beep whine bells chirping hiss + nobody noone + hears hear
    hear hears hearing + bells ringing hum humming buzzing crickets static beeping whistle ! phone church clinic doorbell
    ears ear + pinging ping pings beeping bells eee eeeee eeeeee chiming chime static singing whistle
    crickets cicadas + head ears chirping
    gig concert rave nightclub + loud like + after ears
    electric electrical + hum buzz humming + head ear ears side
  `,
  'metal-taste': `
    2p 10p penny pence coin coins metal battery metallic + mouth tongue throat gob ! toothpaste implant
    lick licking licked sucking sucked + lamp post pole metal battery gate fence
  `,
  'numb-mouth': `
    cheek cheeks mouth gums + inside + feeling numb dead sensation + no inside has numb
    chewed chewing bit bite biting + cheek tongue lip + feel felt + didnt @not without
    tell know feel + where + tongue lips mouth + @cant
    perioral circumoral + numbness tingling numb
  `,
  dizzy: `
    hold holding holds cling clinging + on + to + wall walls furniture banister
    head + helium string + balloon floating like
    wobbling wobbles + all over she he hes shes
    like + drunk + im i feel being + nothing had ive feel im ! sound sounds talk talks speech skin
    veer veering list listing lurch lurching bumping + door doors doorframe frames walls sideways
    tip tipping topple toppling + over + stand standing walk upright
    world room floor everything + wonky tilting sloping turning + gone round is him me her ! phone
  `,
  tremor: `
    jerky jittery twitchy shaky + movements movement + arms hands legs fingers my
    move moves moving dance dances ticking jump jumps jumping twitching + alone themselves itself own + fingers finger hands hand thumb arm leg arms legs muscles
    fork cup spoon saucer + rattles rattle rattling + plate hand hands when eat
    hands hand fingers + steady still + not wont @cant
  `,
  'arm-weakness': `
    side half + weak dead floppy limp + left right her his one + gone went goes all
    leg legs knee + gives gave giving + way
    arm arms + flops flop flopping floppy flopped
    squeeze grip fist lift raise + hand wrist arm arms leg + @cant unable couldnt + one side left right that it my ! tube bottle cream face
    push + himself herself myself up + arm hand + @cant
    fist + side one hand + @cant
    hand arm leg + obeying obey responding listening working works work + not isnt wont stopped ! legwork
    walk walking + leg foot + trailing dragging drag drags behind
    wrist foot + dropped drop drops + lift @cant has
    arm leg hand + belong belongs + someone else me
    side body half + strength force power + lost gone no
  `,
  'face-droop': `
    smiles smile smiling + half + moves move works
    smile smiles grin + half + gone only moves one missing
    smile + straight evenly properly + @cant wont
    raise lift + eyebrow brow + @cant wont + one left right my
    puff blow + cheek cheeks + @cant + out up one
    face + crooked lopsided wonky squint + is my gone
    half side + melted candle gave slumped sagging sags + face look one cheek
    corner lips lip + fell fallen dropped slid + left right corner side + down mouth lips
    eyelid cheek face + sagging sags drooping drooped + side half one
    smile + going goes moves + side
  `,
  'slurred-speech': `
    comes come coming came + out + wrong jumbled garbled gibberish + it say words speech talk
    talk talks talking speech speak speaks speaking + clear clearly plainly + not isnt @not
    talk talks talking speech speak speaks speaking + dragging drags dragged asleep slow thick heavy mushy treacle
    words + run runs running + each other together
    lost lose losing + speech
    stumble stumbling tripping trips fumbling + words word sentence
    words + stick sticking sticks + mouth tongue throat
    string + sentence words + @cant unable
    talk talks talking speak speaking + tongue + asleep numb thick drunk
    tongue + turning turn move moving + not wont
    talks talking speaks speak + marbles potato cotton wool plum + mouth like
  `,
  'sight-change': `
    colours colors colour + washed faded dull + eye eyes
    through + vaseline fog water frosted clingfilm film mist steam + look looking see like
    ghost ghosting double + image images letters
    focus + out + camera eye eyes see vision
    shadow curtain + side corner edge + eye vision sight ! under dark
    everything + foggy blurry blurred misty hazy fuzzy cloudy
    lens + smeared greasy + look see eye
  `,
};
