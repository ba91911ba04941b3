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

/**
 * With which letters the names begin that somebody greeted so may have: b and r for Bob, b for a name that is
 * not known here.
 */
export function initialsOf(word: string): string {
  const name = plain(word);
  const groups = table().get(name) || [];
  return groups.reduce((all, group) => all + (INITIALS[group] || ''), name.charAt(0));
}

/** Names by themselves, or with their forms behind slashes; a form may be short for several names. */
const NAMES = `robert/bob/bobby/rob/robbie/bert/roberta/robin/roberto/rupert william/bill/billy/will/willie/liam/willem
richard/rick/ricky/rich/dick/richie/ricardo james/jim/jimmy/jamie/jem
john/jack/johnny/jon/ian/sean/shaun/shawn/johnnie/hans/ivan/juan/jan/hank/giovanni
jonathan/jon/john/jonny/johnny/johnathan/nathan michael/mike/mick/mickey/mikey/michel/mitch thomas/tom/tommy
charles/charlie/chuck/chas/carl/charley christopher/chris/kit/topher/kris/kristopher christian/chris
christine/christina/chris/chrissy/tina/kristin/kristina/kristen/kirsten/christa/christie daniel/dan/danny
david/dave/davey/davy edward/ed/eddie/ted/teddy/ned/edwin/edmund/edgar
elizabeth/liz/liza/lizzie/beth/betty/eliza/lisa/betsy/libby/elspeth/elisabeth/lisbeth/lilibeth/ellie/elsa
katherine/catherine/kathryn/kate/katie/kathy/cathy/kat/kitty/kay/katy/kathleen/cathleen/katharine/catharine/karen/kathie/trina/karin
margaret/maggie/meg/peggy/marge/margie/greta/margo/margot/megan/rita/daisy/marjorie/gretchen
mary/maria/marie/molly/polly/mae/may/miriam/mariah/maura patricia/pat/patty/tricia/trish/patsy
patrick/pat/paddy/rick susan/sue/susie/suzanne/suzie/suzy/susanna/susannah/susanne jennifer/jen/jenny/jenn/jenna
jessica/jess/jessie rebecca/becky/becca/bec/rebekah alexander/alex/al/sandy/xander/sasha/alec/lex/alistair
alexandra/alex/sandra/sandy/sasha/lexi/alexis/alexa/alexandria alexis/alex andrew/andy/drew/anders/andre/andreas
anthony/tony/ant/antony/anton/antonio antonia/toni/tony antoinette/toni benjamin/ben/benny/benji
nicholas/nick/nicky/nico/nicolas/nik/niko/klaus nicole/nicky/nikki/nicola/nic matthew/matt/matty/mathew/matthias
samuel/sam/sammy samantha/sam/sammy joseph/joe/joey/jo/jose joshua/josh joanna/jo/joan/joanne/jo-ann/joann
josephine/jo/josie jacob/jake/jack/jacques/jakob/coby zachary/zach/zack/zac/zak timothy/tim/timmy
steven/steve/stephen/stephan/steffen/stefan/stevie stephanie/steph/steffi/stephie gregory/greg/gregg
geoffrey/geoff/jeff/jeffrey/jeffery gerald/gerry/jerry/jerome/gerard kenneth/ken/kenny ronald/ron/ronnie
donald/don/donnie douglas/doug lawrence/larry/laurence/laurie/lars laura/laurie/lauren/laurel/lora/lori
leonard/len/lenny/leo/leon/leonardo peter/pete/pierre/pedro/petra philip/phil/phillip/philippe/pip raymond/ray
russell/russ stuart/stewart/stu theodore/ted/teddy/theo victoria/vicky/vicki/tori/vic/vikki victor/vic
vincent/vince/vinny walter/walt abigail/abby/abi/gail amanda/mandy/amy angela/angie/angel/angelina
barbara/barb/barbie/babs caroline/carol/carrie/carolyn/caro/lynn/karoline charlotte/charlie/lottie/lotte/char
cynthia/cindy deborah/deb/debbie/debra diana/diane/di/dianne dorothy/dot/dottie/dolly/dora
eleanor/ellie/nell/nora/elena/ella emily/em/emma/emmy/emilia frances/fran/francesca/frankie
francis/frank/fran/francisco/francois frank/franklin frederick/fred/freddie/freddy/friedrich
georgina/georgia/george/georgie/gina george/georg/jorge gabriel/gabe/gabby gabrielle/gabby/gabriela gwendolyn/gwen
henry/harry/hank/henri/heinrich harold/harry/hal helen/helena/ellen/nell/lena/elaine isabel/isabella/bella/isabelle
jacqueline/jackie/jacqui janet/jan/jane/janice/jean/jeanne/janis judith/judy/jude
julia/julie/jules/juliet/juliana/julianne kimberly/kim/kimberley leslie/les/lesley lillian/lily/lilly/lillie
linda/lindy/lynn/lyn louise/lou/louisa louis/lou/lewis/luis/louie lucy/lucille/lucia/lucinda
madeleine/maddy/madison/madeline/lena michelle/shelly/shelley/micki/michele/shell aaron/ron candace/candy/candice
abraham/abe belinda/lindy/linda caleb/cal clement/clem genevieve/gen/jenny/eve jeremiah/jerry jefferson/jeff
mitchell/mitch/mickey montgomery/monty chester/chet alastair/al/alistair anastasia/stacy/stacey/ana elias/eli
emanuel/manny/emmanuel/manuel johannes/john/hans/jan leticia/tish mackenzie/mac percival/percy randolph/randy/rand
reuben/ben/ruben roderick/rod/rick theodora/dora/thea wallace/wally wilfred/will/fred wilson/will woodrow/woody
alexei/alex/alexey dmitri/dima/dmitry mikhail/misha/mike nikolai/nick sergey/sergei yevgeny/gene/eugene
santiago/santi/diego guillermo/bill/will samir/sam lynne/lyn/lynn imogen/immy martin/marty matilda/tilly/mattie
natalie/nat/natasha/tasha nathaniel/nate/nathan/nat olivia/liv/livvy oliver/ollie pamela/pam penelope/penny/nell
philippa/pippa/pip rachel/rae/rach/rachael rosemary/rose/rosie/mary rosalind/ros/rose/linda sarah/sara/sally/sadie
sophia/sophie terence/terry/terrence theresa/tess/terry/teresa/tessa tobias/toby valerie/val veronica/ronnie/vera
vivian/viv/vivienne winifred/win/winnie alan/al/allan/allen albert/al/bert alfred/alf/fred/alfie alice/ali
alicia/ali alison/ali/allison amelia/amy/millie ana/anna/ann/anne/annie/hannah/anya/annika/annette andrea/andi
arnold/arnie arthur/art/artie ashley/ash beatrice/bea/trixie bernard/bernie beverly/bev/beverley brad/bradley
brian/bryan cameron/cam claire/clare/clara clifford/cliff connie/constance connor/conor corey/cory curtis/curt
dennis/denis dominic/dom elliot/elliott emma/em eric/erik/erick ernest/ernie eugene/gene eva/eve florence/flo
gareth/gary gilbert/gil/bert glenn/glen grace/gracie graham/graeme harrison/harry hugh/hugo isaac/ike jeremy/jerry
jesse/jess jill/gillian jodie/jody joy/joyce kevin/kev luke/lucas/luca marc/marcus/mark/markus marian/marion
maureen/mo maurice/mo max/maxwell/maximilian melanie/mel melissa/mel/missy miles/myles
mohammed/muhammad/mohamed/mohammad/mo neil/neal norman/norm paul/pablo/paulo rajesh/raj randy/randall reginald/reg
rodney/rod sebastian/seb sidney/sid/sydney silvia/sylvia sonia/sonya stacy/stacey stanley/stan tamara/tammy
tania/tanya tracy/tracey tyler/ty virginia/ginny wesley/wes alejandro/alex anita/nita
carlos/charlie/carl/charles/chuck cecilia/celia enrique/henry/rick evelyn/lyn harriet/hattie howard/howie/ward
jocelyn/lyn juan/john/johnny lee/leroy lorraine/lori malcolm/mac marilyn/mary/lyn martha/marty/mattie/patty/patsy
miguel/mike/michael mildred/millie nikhil/nik/nick pavel/paul phyllis/phil raquel/kelly robin/robyn/rob
stella/estelle/esther vladimir/vlad/vladi vijay/jay august/gus/augustus bartholomew/bart archibald/archie
herbert/herb/bert hubert/bert alvin/al alfredo/al/fred/freddy rafael/ralph/raphael rudolph/rudy/ralph
salvatore/sal/sally salvador/sal cassandra/cass/cassie/sandra/sandy dolores/lola/dolly hattie/harriet
geraldine/geri/gerry regina/gina/reggie cheryl/sherry/sheryl/sheri/sherri shelly/shelley/micki/michele
rochelle/shelly/shelley gertrude/trudy ron/erin al/alistair anna/bella stacy/stacey/ana lindy/linda calvin/cal
carmen/mel neil/connie desmond/des elijah/eli em/emma erica/erika gene/jenny eva/angie fred/fernando
franklin/frankie jenny/ginny/eve gerard/gerry/jerry hannah/nan/annie jerry/jem jermaine/jerry joan/joni
john/hans/jan juanita/nita julian/jules julius/jules kathleen/katy/kay/kit katrina/kat/trina/kate/katie
kristopher/topher/chris leroy/roy lewis/lou lauren/lori lucinda/cindy/lindy lucas/luke lynette/lyn/lynn lyn/lynn
mabel/may marianne/mary/anne/marian maximilian/max mercedes/sadie melvin/mel mitch/mickey
mohammad/mohamed/mo/mohammed morris/maurice/mo nancy/nan/ann nathan/nat/nate percy/val ben/ruben rod/rick
rosanne/rose/anne/roxanne stephen/steph stewart/stu tanya/tatiana/tania teresa/tracy/tracey/terri dora/theo
valentina/val/tina warner/warren wilbur/will/bill/willie will/fred/bill will/willie winston/win/winnie woody/drew
yvette/eve mike/michael gene/eugene serge/sergei natasha/nat andrei/andrew/andrey/andy george/jerry
joe/joseph/giuseppe/yusuf francisco/frank bill/will/william antonio/toni alberto/bert/al eduardo/eddie/ed
ricardo/ricky/rick jorge/george luis/lou/louis maria/mary/mia pedro/peter/pete diego/james leonardo/leo/leon
kris/chris jamal/jim
ada adam adele adrian adriana agnes ahmed aidan aileen aimee aisha ajay alana alessandro alma alyssa amber amelie
amir amit angelo anil april arjun arlene ashok astrid aubrey audrey austin barry bernadette bernice bertha bethany
birgit bjorn blair blake bonnie boyd bradford brady brandon brenda brendan brent brett brianna bridget britney
brittany brock brooke bruce bruno bryce byron caitlin callie camilla cara carey carla carlton cary casey cecil
celine chad chelsea chiara chloe ciara clarence clark claude claudia clayton clint clinton clive clyde cody colin
colleen cooper corinne courtney craig damian damon dana danielle daphne darcy daren darin darlene darrell darren
darron darryl daryl dawn dean deanna deepak delia della denise derek dieter dina divya dominique donna doreen doris
duncan dustin dwayne dwight dylan earl edith edna effie eileen elmer elsie emilio eoin errol ethan ethel evan
everett faith fatima faye felicia felicity felix fiona fletcher freda garrett gavin gideon giles giulia gladys
glenda gloria gordon grant guy harvey hayley hazel heath heather hector heidi heike herman hilary holly hunter
ibrahim ida ignacio ines ingrid irene iris irving ivy jade jaime janine jared jasmine jason javier jeanette jeannie
jed jesus joaquin joel jordan jorg jurgen justin justine karl kavita kayla keith kelley kelsey kendall kendra kerry
khalid kirk kristy kumar kurt kyle lance layla leah leila leona lester lindsay lindsey lloyd logan lois lonnie
lorenzo loretta lorna luther lydia lynda manoj marcel marcia marco margarita mariana mario marlene marsha marvin
mason mathieu matteo maxine maya mehmet mei melinda meredith mette milton miranda mona monica monika monique morgan
muriel myra nadia naomi neha nelson niamh nigel nina noah noel norma olga omar oscar otto owen padraig paige paolo
parker patrice patti paula pauline phoebe pooja preston priscilla priya quentin rahul rakesh ramon ramona ravi rene
rex rhonda rhys roger roland rory rosa rosalie rosemarie ross rowan ruby ruth ryan sabrina sandeep sanjay saul scott
selina seth shane shannon sharon shauna shawna sheila shirley simon siobhan sofia sonja spencer summer sunil sunita
suresh sven svetlana tabitha tara taylor tiffany todd tommie tonya traci travis trent trevor trey troy tyrone ulrich
ursula uwe vance vanessa vernon vickie vikram violet virgil wade wanda wayne wendy whitney wilma wolfgang wyatt
xavier yasmin yolanda yuri yvonne zara zoe`;

/** Lower case without accents. */
function plain(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '');
}

const INITIALS: string[] = [];
let made: ReadonlyMap<string, readonly number[]> | undefined;

function table(): ReadonlyMap<string, readonly number[]> {
  if (made) return made;
  const groups = new Map<string, number[]>();
  NAMES.split(/\s+/).forEach((forms, group) => {
    const names = forms.split('/');
    INITIALS.push(names.map((name) => name.charAt(0)).join(''));
    for (const name of names) {
      const known = groups.get(name);
      if (known) known.push(group);
      else groups.set(name, [group]);
    }
  });
  made = groups;
  return groups;
}
