/** How people say that they, or someone near them, may end or hurt themselves. It shows a crisis line and is no finding. */
export const crisisPhrases = `
  (kill|killing|killed|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|poison|poisoning) (myself|herself|himself|themselves|themself); suicide; suicidal; suicidle; kms; unalive; unaliving; self harm; self harming; selfharm; selfharming; self injury; overdose on purpose; take an overdose; took an overdose; od myself
  (end|ending|ended|take|taking|took) (my|her|his|their) (own|) (life|lives); end it all; ending it all; end things; (thinking|think|thought|thoughts|dreaming|plan|plans|planning|want|wanted|wanna|going|gonna|ready|about|decided|tempted) (of|about|on|to|how to|) (end|ending) (it|it all|everything|all this|my life|this life)
  (dont|didnt|not|no longer|never) (want|wish|care|wanna|feel like) (to|) (live|living|exist|existing|be alive|being alive|wake up|be on this earth|be in this world|carry on living|go on living); (dont|not|no longer) (want|wanna) (to|) be here (anymore|any more|at all); (dont|not|no longer) (want|wanna) (to|) (go on|carry on|keep going) (anymore|any more|living|with life|with my life); dont deserve (to|) (live|be alive); no longer wish to live
  wish i (was|were|am|) (dead|not alive|never born|gone forever|not here anymore|no longer here|not here); wish i (had|was|were) never (been|) born; wish i (wouldnt|didnt|dont|wont|couldnt|would not|never) wake (up|); hope i (dont|never|wont|didnt) wake (up|); (never|not) (want to|) wake up (again|tomorrow|ever); (fall|go) (asleep|to sleep) and (never|not|dont) wake (up|); sleep forever; rather (be|were|was) dead; id rather not (be here|exist|be alive); better off (dead|without me|if i was gone|if i were gone|if i wasnt here|if i died); (world|family|kids|everyone|everybody|they) (is|are|would|be|will|) (be|) better (off|) without me
  (want|wanna|wanted|need|ready|wanting) (to|) (die|be dead|disappear forever|not exist|be gone forever|stop existing|stop living); (thoughts|thinking|think|thought) (of|about) (suicide|dying|death|killing|hurting myself|self harm|harming|ending|jumping|being dead|not being here|cutting); dark thoughts; (no|not a|without|lost every|lost any) reason (to|for) (live|living|go on|keep going|keep living|be here|stay alive|carry on|wake up); nothing (left|) to live for; nothing to look forward to (anymore|any more|in life)
  (whats the|what is the|no|not see the|see no|is there a|is there any|dont see the|dont see any|what) point (of|in|to|) (going on|living|life|being here|being alive|carrying on|keeping going|it all|anymore living|staying alive|waking up); @cant (go on|carry on|keep going) (anymore|any more|living|with life); @cant face (another|one more|life|living|tomorrow) (day|); @cant live (like this|with this face|with these scars|with this skin|with my face|with myself|with how i look|looking like this|anymore|any more); life (is|isnt|not|no longer|has|) (not|no longer|isnt|) (worth living|worth it anymore|worth it any more|over for me); (isnt|not|no longer) worth living; tired of (living|life|being alive|existing|my life|being here); done with (life|living|this life|this world); (given|giving|gave|give) up on (life|living|my life); no (will|desire|wish) to live; dont see (a|any|my) (future|way out); no way out (for me|of this|anymore|any more|but)
  (hurt|hurting|harm|harmed|harming|cutting|injure|injuring|injured|burned|burning) (myself|herself|himself|themselves) (again|on purpose|last night|because|tonight|today|to cope|to feel|deliberately|over this|over it|and|); (want|wanted|urge|going|thinking|thought|tempted|afraid|scared|might|could) (to|of|about|i might|i will|ill|) (hurt|hurting|harm|harming|cut|cutting) (myself|herself|himself); (been|started|start|am|im|shes|hes|back to|began) cutting (again|myself|herself|himself|my|her|his) (arms|wrists|legs|); (cut|cutting|slit|slitting|slash) (my|her|his) (wrists|wrist|veins)
  (got|have|bought|saved|saving|counting|counted|collecting|collected|staring at|looking at|holding|hoarding) (the|my|all|some|enough|up|a|bottle of|) (pills|tablets|sleeping pills|rope|razor|razor blade|razors|gun) (here|ready|in my hand|in front|next to me|saved|tonight|to end|on the table|in the drawer|to do it|beside me|together); (take|took|swallow|swallowed|swallowing|taking|want to take) (all|the whole|every one of|the rest of) (my|the|her|his|their|of my|of the|bottle|box|packet|pack) (of|) (pills|tablets|sleeping pills|painkillers|meds|medication); swallow (the|a) bottle; (goodbye|farewell|suicide|last) (text|letter|note|message|letters|texts|messages|video); (said|saying|say|sent|written|wrote|sends) (my|her|his|their|a|me a|us a|everyone|) (goodbyes|goodbye to everyone|last goodbye|final goodbye|farewell)
  (nobody|noone|no one|would anyone|anyone|not one person) (would|will|to|even|) (miss me|notice if i|care if i (died|was gone|were gone|disappeared|lived)); if i (died|was gone|were gone|wasnt here|werent here|disappeared|were dead|was dead|killed); (jump|jumping|throw myself|throwing myself|step|stepping|walk|walking|drive|driving) (off|from|out|in front|into|under) (of|) (a|the|my|this|that|) (bridge|roof|balcony|building|window|cliff|train|bus|traffic|tracks|lorry|truck|river|sea|tree|platform); hang (myself|herself|himself); want (it all|everything|all of it|all this|the whole thing|life) to (stop|end|be over|finish); (not|dont feel|isnt|dont trust) safe (with|around|from) (myself|herself|himself); dont trust myself (alone|tonight|anymore|with); (do|done|doing) something (stupid|bad|terrible|silly|drastic) to (myself|herself|himself); (scared|afraid|frightened|worried) (of|about|) what (i|she|he) (might|could|may|will) do (to myself|to herself|to himself|tonight|next|if); (i might|i could|i will|im going to|gonna) do something (stupid|drastic|to myself)
  no quiero vivir; quiero morir; quiero morirme; matarme; suicidarme; suicidio; je veux mourir; ich will sterben; nao quero viver; chce umrzec; rather (not|) be (alive|dead) than; only (way out|answer|solution|escape) (is|) (death|dying|to die|to end); be with (my|the) (mum|mom|dad|nan|gran|angels) in heaven; on (a|the) (bridge|ledge|roof) (right|) now
  (want|wanna|wish|wishing|wanted|could|like|rather) (to|i could|i can|that i|i would|id|) (just|) (disappear|vanish|be gone|cease|cease to exist|evaporate|fall asleep forever|not wake up|not be here|not be alive|not exist|be dead|be no more); (disappear|vanish) (for good|forever|from this world|from the world|from this earth|and never come back); (hopeless|worthless|pointless) (now|anymore|about life|life|and|since|inside|lately|every day|all the time); (feel|feeling|felt|feels|am|im|shes|hes|everything is|everything feels|life is|life feels|its all|all) (so|completely|totally|utterly|) (hopeless|worthless|pointless|a burden|like a burden|useless to everyone); (no|lost all|lost|without|any|zero|have no) hope (left|anymore|any more|for me|in life|of ever|at all|); (a|such a|just a|only a|being a|nothing but a) burden (to|on|for) (everyone|my|others|them|people|the family)
  (dont|not|no longer|stopped|stop) (care|caring|matter|matters|mind) (if|whether) (i|she|he) (live|lives|die|dies|wake|wakes|make it|survive|am alive|get run over|exist); nothing matters (anymore|any more|now); (might|may) as well (be dead|die|end it|not be here|not exist|be gone); (hate|hating|cant stand|cant bear|cant do|sick of|exhausted of|exhausted by|had enough of|through with|over with) (being alive|living|life|existing|my life|being here|this life|my existence); (had|have had|ive had) enough of (it all|everything|life|living|this life|being me); had enough and want out; want out (of|for good|now); (easier|better|best|happier|simpler|relieved|relief) (for everyone|for all|for them|for my|) (if|when|without) (i|me|im) (was|were|am|wasnt|werent|werent here|wasnt here|werent around|wasnt around|gone|died|dead|disappeared|not here|not around|not there|had died|just died|being here|around); better (i|that i|for me to|to|if i) (die|am dead|be dead|were dead|was dead|dead|not live|not exist); id be better dead; better dead
  (wont|not going to|wouldnt|might not|may not|not gonna|not) be (around|here|alive) (much longer|for long|next week|next month|tomorrow|soon|anymore|any more|by then|by the weekend|to see|when|for christmas|in the morning); (my|this is my|its my|the) last (night|message|day|days|goodbye|words|post) (on|here|alive|ever|to you|to anyone|on earth|i|); dont look for me; forgive me (for|everyone|all|mum|mom|when i); leave this (world|earth|life|place for good); leaving this (world|earth|life); (finish|finishing|finished|stop|stopping|make end|put an end|putting an end|make an end|put end) (with|to|of|) (my|this|own|) life; finish with everything; (no|not|dont have|without) (more|any|) (force|strength|energy|will|desire|wish|power|courage|motivation) (to|for|of) (live|living|life|go on|carry on|continue living|exist|wake up); (prefer|prefers|would prefer|rather) (to|) (die|death|be dead|dead|not live|not to live|not to be here|not be here)
  (how|looked up how|googled how|searched how|search how|looking up) (many|much|to|) (pills|tablets|paracetamol|sleeping pills|painkillers|ways to die|ways to end|to die|kill|end it|end my life|a noose|painless death|it takes to die); ways (to|of) (die|dying|end it|kill|killing); (picture|picturing|imagine|imagining|imagined|fantasise|fantasising|fantasizing|dream|dreaming|daydream) (about|of|) (jumping|dying|death|being dead|my funeral|not waking up|crashing|crashing my car|killing|not existing|ending); (blade|razor|razors|knife|scissors|lighter) (to|on|across|over|against) (my|her|his) (arm|arms|wrist|wrists|skin again|thigh|thighs|leg|legs|throat); (cut|cuts|cutting|scratching|burning|slicing|carving) (into|on|up|at|) (my|her|his) (arm|arms|wrist|wrists|thigh|thighs|forearm|forearms) (again|with|to|until|on purpose|because|last night|tonight|since|over); (punch|punching|hit|hitting|bite|biting) (myself|herself|himself|my own face) (again|in|when|because|over|to); relapsed (into|with|on|and) (cutting|self harm|harming|cut|hurt); (talks|talking|talked|speaks|speaking|spoke|joked|joking|jokes|messages|texted|writes|wrote) (about|of) (wanting to|) (die|dying|death|ending|killing|not being here|suicide|end it|kill); (wants|want|wanted) (to|) (die|end it|be dead|kill|not live); (doesnt|dont|does not) (want|wish) (to|) (live|be here|be alive|wake up) ; (cant|cannot|dont) (see|imagine|picture) (a|any|my|myself|) (way forward|way ahead|future|living|tomorrow|life after this|growing old|life like this|myself alive)
  (cant|cannot) do (this|life|it) (anymore|any more|much longer|another day); (cant|cannot) (take|stand|bear|handle|cope with) (life|living|being alive|being me|existing|my life) (anymore|any more|); (cant|cannot) (keep|go on) (living|existing|being alive|fighting); (life|my life) (is|) (over|finished|ruined and|destroyed and|has no meaning|without meaning|no meaning|means nothing|has no point|not worth|nothing anymore); (no meaning|no sense|no purpose) (in|to|of) (life|living|my life|being alive|going on); (what|whats) (is|) (left|the use|the sense|the reason) (to|of|in|for) (live|living|life|going on|live for|me to live|being here|being alive); (dont|no longer|not) (want|wanna) (this|my|the) life; (not|no longer) (want|wanting) (to|) (fight|exist|be) (anymore|any more); id (do|end|finish) it (tonight|tomorrow|soon|this week); (going to|gonna|ready to|plan to|planning to|decided to) do it (tonight|tomorrow|soon|this weekend|myself in); do myself in; top myself; topping myself; off myself; offing myself; neck myself; end me for good; go under a (train|bus|lorry|truck); (in|under) front of (the|a) (train|bus|lorry|truck|car); over the (bridge|edge of the bridge|railing); (stood|standing|stand|sat|sitting|sit) (on|at) (the|a) (bridge|edge|ledge|roof|platform edge|railway|cliff|window ledge)
`;

/** The same by words that stand near each other in any order. */
export const crisisTogether: readonly (readonly string[])[] = [
  ['die dying', 'want wants wanted wanna wish wishes hope prefer rather'],
  [
    'live living alive exist existing',
    'dont not cant cannot no never stop tired nothing hate',
    'want wants wanting wish anymore more longer reason point worth use why strength energy',
  ],
  [
    'myself herself himself',
    'harm harming kill killing cutting hurt hurting punish punishing',
    'want wants urge urges again keep keeps started start thinking thoughts plan tonight might impulse',
  ],
  [
    'life',
    'end ending finish finishing worth pointless meaningless unbearable leave',
    'my this living anymore myself feels',
  ],
  [
    'goodbye goodbyes farewell',
    'letter letters note kids family everyone everybody parents mother children wrote written writing',
  ],
  [
    'gone dead',
    'better happier easier relieved',
    'everyone everybody family kids them people husband wife parents',
  ],
  ['bridge tracks railway platform rooftop cliff', 'jump jumping edge end'],
  ['bridge tracks railway platform rooftop cliff', 'stood standing', 'thought thinking looked looking think'],
  ['wake waking', 'never not dont wouldnt', 'hope wish want wanted rather pray'],
  ['disappear vanish', 'want wish just wanna', 'forever everything world nobody'],
  ['pills tablets', 'bottle whole all enough', 'swallow swallowing end forever sleep'],
  ['give gave given giving', 'up', 'life living everything myself'],
  ['safe', 'myself', 'keep kept trust', 'cant cannot not dont tonight alone'],
  ['burden', 'everyone everybody family kids them husband wife people mum parents', 'im am being just'],
  [
    'pills tablets paracetamol painkillers',
    'counted counting saved stash stashed stockpiled stockpiling lined hoarded drawer',
  ],
  [
    'lighter cigarette blade',
    'myself arm arms wrist wrists thigh thighs',
    'burn burning burned cut cutting press pressed',
  ],
  ['rope noose gun', 'bought tied garage ready loaded tie'],
  [
    'tracks bridge cliff balcony roof train',
    'thinking thought thoughts imagine step steps front looking looked',
  ],
  [
    'without',
    'me',
    'better happier easier',
    'everyone everybody family kids they world husband wife mum parents',
  ],
  ['nobody noone', 'miss notice care', 'gone disappeared disappear died vanished'],
  ['continue carry', 'cant cannot dont not', 'live living life'],
  ['exist existing', 'not easier better rather stop'],
  ['affairs', 'order'],
  ['rehome rehomed rehoming', 'dog cat pets gone'],
  ['future tomorrow', 'no not dont cant', 'see', 'me myself any'],
  ['peace', 'finally last forever', 'want sleep gone die'],
  ['end', 'it', 'tonight myself quietly', 'want going gonna will thinking might'],
  ['around here', 'wont not rather', 'longer much when', 'christmas birthday tomorrow wedding weekend'],
  ['quicker painless', 'way death die end go'],
  ['overdose od', 'want thinking thought thoughts took take plan'],
  ['sleep', 'never forever', 'wake up again'],
  ['stop', 'being', 'want wish', 'alive here me'],
  ['better', 'off', 'without', 'mother mum mom dad father wife husband me'],
  [
    'purpose deliberately',
    'cut cutting cuts scratch scratching burn burning hurt hurting hit hitting starve starving',
    'my myself i',
  ],
  ['hope wish pray', 'heart', 'stops stop stopped'],
  ['too', 'many', 'pills tablets paracetamol'],
  ['pills tablets paracetamol painkillers meds', 'saving hoarding collecting', 'up my enough'],
  ['myself', 'burnt burn cut hurt hit bang bit', 'hate deserve deserved punish purpose'],
  ['letters', 'written wrote writing', 'already kids children family mum mom dad everyone'],
  ['looked googled searched', 'how', 'do end', 'without painless', 'pain hurting painlessly'],
  ['sleep', 'not never', 'come', 'back'],
  ['plan', 'pills rope tablets', 'here ready'],
  ['tell', 'love', 'mum mom dad kids him her them', 'done gone sorry'],
  ['see picture', 'myself', 'here alive around', 'dont cant not'],
  ['purpose deliberately', 'deserve deserved ugly', 'scratch scratched cut pick picked hit'],
  ['bang banging hit hitting', 'head', 'wall', 'punish purpose myself stop'],
  ['deserve deserved', 'die death dying'],
  ['god lord', 'take', 'me'],
  ['cant cannot', 'live', 'with', 'face mirror scars reflection'],
  ['drive driving crash steer', 'into', 'wall tree lorry oncoming', 'thinking think easy how could'],
  ['reason', 'go carry', 'on', 'see no any', 'doesnt dont not no'],
  ['cutting', 'been started back', 'since again', 'she hes shes he im ive'],
  ['better', 'off', 'all everyone', 'gone'],
  ['wont not cant', 'go', 'on', 'living'],
  ['hate', 'myself', 'hit cut hurt burn punish'],
  ['razor knife blade', 'arms thighs wrists', 'done did again'],
  ['knife razor blade', 'skin', 'bleed', 'out'],
  ['hope hopes hoping wish', 'infection infected sepsis night', 'takes kills take kill', 'me'],
  ['timetable tracks', 'train railway', 'looked looking', 'wasnt not because'],
  ['pain hurt', 'outside', 'inside', 'better easier worse'],
];
