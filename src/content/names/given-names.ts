/** Given names of the English-speaking world, with the short forms by which their bearers are greeted. */

/** Whether the word is a given name that is known here, in any letter case. */
export function isGivenName(word: string): boolean {
  return table().has(plain(word));
}

/** Whether both may be the given name of one person: equal, or forms of one name (Bob and Robert). */
export function isSameGivenName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return true;
  const groups = table().get(b) || [];
  return (table().get(a) || []).some((group) => groups.indexOf(group) >= 0);
}

/** Names by themselves, or with their forms behind slashes; a form may be short for several names. */
const NAMES = `robert/bob/bobby/rob/robbie/bert/roberta william/bill/billy/will/willie/liam/willem
richard/rick/ricky/rich/dick/richie james/jim/jimmy/jamie/jem john/jack/johnny/jon/ian/sean/shaun/shawn
jonathan/jon/john/jonny/johnny/johnathan/nathan michael/mike/mick/mickey/mikey/michel/mitch thomas/tom/tommy
charles/charlie/chuck/chas/carl/charley christopher/chris/kit/topher/kris/kristopher christian/chris
christine/christina/chris/chrissy/tina/kristin/kristina/kristen/kirsten/christa/christie daniel/dan/danny
david/dave/davey/davy edward/ed/eddie/ted/teddy/ned/edwin/edmund/edgar
elizabeth/liz/lizzie/beth/betty/eliza/lisa/betsy/libby/elspeth/elisabeth/lisbeth/lilibeth/ellie/elsa
katherine/catherine/kathryn/kate/katie/kathy/cathy/kat/kitty/kay/katy/kathleen/cathleen/katharine/catharine/karen/kathie
margaret/maggie/meg/peggy/marge/margie/greta/margo/margot/megan/rita
mary/maria/marie/molly/polly/mae/may/miriam/mariah/maura patricia/pat/patty/tricia/trish/patsy
patrick/pat/paddy/rick susan/sue/susie/suzanne/suzie/suzy/susanna/susannah jennifer/jen/jenny/jenn
jessica/jess/jessie rebecca/becky/becca/bec/rebekah
alexander/alex/al/sandy/xander/sasha/alec/lex/alistair
alexandra/alex/sandra/sandy/sasha/lexi/alexis/alexa/alexandria alexis/alex
andrew/andy/drew/anders/andre/andreas anthony/tony/ant/antony/anton/antonio antonia/toni/tony
antoinette/toni benjamin/ben/benny/benji nicholas/nick/nicky/nico/nicolas/nik/niko/klaus
nicole/nicky/nikki/nicola/nic matthew/matt/matty/mathew/matthias samuel/sam/sammy samantha/sam/sammy
joseph/joe/joey/jo/jose joshua/josh joanna/jo/joan/joanne/jo-ann/joann josephine/jo/josie
jacob/jake/jacques/jakob/coby zachary/zach/zack/zac/zak timothy/tim/timmy
steven/steve/stephen/stephan/steffen/stefan/stevie stephanie/steph/steffi/stephie gregory/greg/gregg
geoffrey/geoff/jeff/jeffrey/jeffery gerald/gerry/jerry/jerome/gerard kenneth/ken/kenny ronald/ron/ronnie
donald/don/donnie douglas/doug lawrence/larry/laurence/laurie/lars laura/laurie/lauren/laurel/lora
leonard/len/lenny/leo/leon/leonardo peter/pete/pierre/pedro/petra philip/phil/phillip/philippe/pip
raymond/ray russell/russ stuart/stewart/stu theodore/ted/teddy/theo victoria/vicky/vicki/tori/vic/vikki
victor/vic vincent/vince/vinny walter/walt/wally abigail/abby/abi/gail amanda/mandy/amy
angela/angie/angel/angelina barbara/barb/barbie/babs caroline/carol/carrie/carolyn/caro/lynn/karoline
charlotte/charlie/lottie/lotte/char cynthia/cindy deborah/deb/debbie/debra diana/diane/di/dianne
dorothy/dot/dottie/dolly eleanor/ellie/nell/nora/elena/ella emily/em/emma/emmy/emilia
frances/fran/francesca/frankie francis/frank/fran/francisco/francois frank/franklin
frederick/fred/freddie/freddy/friedrich georgina/georgia/george/georgie/gina george/georg/jorge
gabriel/gabe gabrielle/gabby/gabriela gwendolyn/gwen henry/harry/hank/henri/heinrich harold/harry/hal
helen/helena/ellen/nell/lena/elaine isabel/isabella/bella/izzy/isabelle jacqueline/jackie/jacqui
janet/jan/jane/janice/jean/jeanne/janis judith/judy/jude julia/julie/jules/juliet/juliana/julianne
kimberly/kim/kimberley leslie/les/lesley lillian/lily/lilly/lillie linda/lindy/lynn/lyn louise/lou/louisa
louis/lou/lewis/luis/louie lucy/lucille/lucia/lucinda madeleine/maddy/madison/madeline martin/marty
matilda/tilly/mattie natalie/nat/natasha/tasha nathaniel/nate/nathan/nat olivia/liv/livvy oliver/ollie
pamela/pam penelope/penny philippa/pippa/pip rachel/rae/rach/rachael rosemary/rose/rosie
rosalind/ros/rose sarah/sara/sally/sadie sophia/sophie terence/terry/terrence
theresa/tess/terry/teresa/tessa tobias/toby valerie/val veronica/ronnie/vera vivian/viv/vivienne
winifred/win/winnie alan/al/allan/allen albert/al/bert alfred/alf/fred/alfie alice/ali alicia/ali
alison/ali/allison amelia/amy/millie ana/anna/ann/anne/annie/hannah/anya/annika/annette andrea/andi
arnold/arnie arthur/art/artie ashley/ash beatrice/bea/trixie bernard/bernie beverly/bev/beverley
brad/bradley brian/bryan cameron/cam claire/clare/clara clifford/cliff connie/constance connor/conor
corey/cory curtis/curt dennis/denis dominic/dom elliot/elliott emma/em eric/erik/erick ernest/ernie
eugene/gene eva/eve florence/flo gareth/gary gilbert/gil/bert glenn/glen grace/gracie graham/graeme
harrison/harry hugh/hugo isaac/ike jeremy/jerry jesse/jess jill/gillian jodie/jody joy/joyce kevin/kev
luke/lucas/luca marc/marcus/mark/markus marian/marion maureen/mo maurice/mo max/maxwell/maximilian
melanie/mel melissa/mel/missy miles/myles mohammed/muhammad/mohamed/mohammad/mo neil/neal norman/norm
paul/pablo/paulo rajesh/raj randy/randall reginald/reg rodney/rod sebastian/seb sidney/sid/sydney
silvia/sylvia sonia/sonya stacy/stacey stanley/stan tamara/tammy tania/tanya tracy/tracey tyler/ty
virginia/ginny wesley/wes
adam adele adrian adriana agnes ahmed aidan aisha alejandro amber amir anita april arjun audrey austin
barry bjorn blake brandon brenda brendan brent bridget brooke bruce bryce camilla carla carlos cecilia
chad chelsea chloe claudia clive colin courtney craig crystal damian darren dean deepak denise derek
diego doris duncan dylan earl edith eileen elsie emilio enrique erin ethan evelyn faith fatima felicity
felix fernando fiona gavin gemma gideon giles giovanni giulia gloria gordon grant guy hans harriet harvey
hayley hazel heather hector holly howard ibrahim ines ingrid irene iris ivan ivy jade jared jasmine jason
javier jay jenna joaquin jocelyn joel jordan juan jurgen justin justine keith kelly kerry kirk kristy
kumar kyle lance leah lee lionel logan lorenzo lorraine lydia malcolm manuel marcia marco marilyn mario
marjorie marlene martha maya mehmet mei meredith mia miguel mildred miranda monica morgan muriel nadia
naomi nigel nikhil nina noah noel norma olga oscar owen paige paula pauline pavel phoebe phyllis
priscilla priya quentin rahul ralph ramon raquel ravi rene rhys robin roger roland rory rosa ross rowan
roy ruby rupert ruth ryan sabrina sandeep sanjay scott selina sergei seth shane shannon sharon sheila
shirley simon sofia spencer stella summer sven svetlana tara tatiana taylor tiffany todd travis trevor
troy ursula vanessa vernon vikram violet vladimir wade warren wayne wendy whitney wolfgang xavier yasmin
yolanda yuri yvonne zara zoe
siobhan niamh aoife ciara saoirse eoin padraig mette astrid birgit annelise gunther dieter jorg uwe heike ulrich
amit anil sunita vijay suresh ramesh rakesh neha pooja divya kavita manoj ashok sunil ananya omar yusuf layla khalid
mustafa hussein amina zainab leila guillaume mathieu celine amelie chiara matteo paolo giuseppe alessandro`;

/** Lower case without accents. */
function plain(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
}

let made: ReadonlyMap<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  if (made) return made;
  const groups = new Map<string, number[]>();
  NAMES.split(/\s+/).forEach((forms, group) => {
    for (const name of forms.split('/')) {
      const known = groups.get(name);
      if (known) known.push(group);
      else groups.set(name, [group]);
    }
  });
  made = groups;
  return groups;
}
