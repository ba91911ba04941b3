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
const NAMES = `robert/bob/bobby/rob/robbie/bert/roberta/robin/bobbie/roberto/rupert william/bill/billy/will/willie/liam/willem
richard/rick/ricky/rich/dick/richie/rico/ricardo/rickie/ritchie james/jim/jimmy/jamie/jem
john/jack/johnny/jon/ian/sean/shaun/shawn/johnnie/hans/ivan/juan/jan/hank/giovanni/gianni
jonathan/jon/john/jonny/johnny/johnathan/nathan michael/mike/mick/mickey/mikey/michel/mitch
thomas/tom/tommy/thom/tomas/tomasz charles/charlie/chuck/chas/carl/charley
christopher/chris/kit/topher/kris/kristopher christian/chris
christine/christina/chris/chrissy/tina/kristin/kristina/kristen/kirsten/christa/christie daniel/dan/danny
david/dave/davey/davy edward/ed/eddie/ted/teddy/ned/edwin/edmund/edgar
elizabeth/liz/liza/lizzie/beth/betty/eliza/lisa/betsy/libby/elspeth/elisabeth/lisbeth/lilibeth/ellie/elsa
katherine/catherine/kathryn/kate/katie/kathy/cathy/kat/kitty/kay/katy/kathleen/cathleen/katharine/catharine/karen/kathie/kathe/cath/trina/karin/karina/katharina/katerina/ekaterina/katya
margaret/maggie/meg/peggy/marge/margie/greta/margo/margot/megan/rita/daisy/maisie/mamie/marg/mags/marjorie/gretchen/marguerite/madge/gretel
mary/maria/marie/molly/polly/mae/may/miriam/mariah/maura patricia/pat/patty/tricia/trish/patsy
patrick/pat/paddy/rick susan/sue/susie/suzanne/suzie/suzy/susanna/susannah/sukey/zsuzsa/susanne/suki
jennifer/jen/jenny/jenn/jenni/jenna/jeni jessica/jess/jessie rebecca/becky/becca/bec/rebekah/reba/bekah
alexander/alex/al/sandy/xander/sasha/alec/lex/alistair
alexandra/alex/sandra/sandy/sasha/lexi/alexis/alexa/alexandria alexis/alex andrew/andy/drew/anders/andre/andreas
anthony/tony/ant/antony/anton/antonio antonia/toni/tony antoinette/toni benjamin/ben/benny/benji
nicholas/nick/nicky/nico/nicolas/nik/niko/klaus nicole/nicky/nikki/nicola/nic matthew/matt/matty/mathew/matthias
samuel/sam/sammy/samir/sami samantha/sam/sammy joseph/joe/joey/jo/jose joshua/josh/jos
joanna/jo/joan/joanne/jo-ann/joann josephine/jo/josie/josey/fifi jacob/jake/jack/jacques/jakob/coby
zachary/zach/zack/zac/zak timothy/tim/timmy steven/steve/stephen/stephan/steffen/stefan/stevie/steffan
stephanie/steph/steffi/stephie gregory/greg/gregg geoffrey/geoff/jeff/jeffrey/jeffery
gerald/gerry/jerry/jerome/gerard kenneth/ken/kenny ronald/ron/ronnie donald/don/donnie douglas/doug
lawrence/larry/laurence/laurie/lars laura/laurie/lauren/laurel/lora/lori/laurene leonard/len/lenny/leo/leon/leonardo
peter/pete/pierre/pedro/petra philip/phil/phillip/philippe/pip raymond/ray russell/russ/rusty stuart/stewart/stu
theodore/ted/teddy/theo victoria/vicky/vicki/tori/vic/vikki victor/vic/viktor vincent/vince/vinny/vin
walter/walt/wat abigail/abby/abi/gail amanda/mandy/amy angela/angie/angel/angelina barbara/barb/barbie/babs
caroline/carol/carrie/carolyn/caro/lynn/karoline charlotte/charlie/lottie/lotte/char cynthia/cindy
deborah/deb/debbie/debra diana/diane/di/dianne dorothy/dot/dottie/dolly/dora/dory/thea/dorothea/dodie
eleanor/ellie/nell/nora/elena/ella/leonora/lenore/nellie/eleanora/elinor emily/em/emma/emmy/emilia
frances/fran/francesca/frankie francis/frank/fran/francisco/francois frank/franklin
frederick/fred/freddie/freddy/friedrich georgina/georgia/george/georgie/gina george/georg/jorge
gabriel/gabe/gabby/gabi gabrielle/gabby/gabriela gwendolyn/gwen henry/harry/hank/henri/heinrich harold/harry/hal
helen/helena/ellen/nell/lena/elaine isabel/isabella/bella/isabelle jacqueline/jackie/jacqui
janet/jan/jane/janice/jean/jeanne/janis judith/judy/jude julia/julie/jules/juliet/juliana/julianne
kimberly/kim/kimberley leslie/les/lesley lillian/lily/lilly/lillie linda/lindy/lynn/lyn louise/lou/louisa
louis/lou/lewis/luis/louie lucy/lucille/lucia/lucinda madeleine/maddy/madison/madeline/lena/maddie/mads martin/marty
matilda/tilly/mattie/tilda/maud natalie/nat/natasha/tasha nathaniel/nate/nathan/nat olivia/liv/livvy oliver/ollie
pamela/pam penelope/penny/pen/nell philippa/pippa/pip rachel/rae/rach/rachael rosemary/rose/rosie/mary/romy
rosalind/ros/rose/roz/linda/rosalyn sarah/sara/sally/sadie sophia/sophie terence/terry/terrence
theresa/tess/terry/teresa/tessa tobias/toby valerie/val veronica/ronnie/vera vivian/viv/vivienne winifred/win/winnie
alan/al/allan/allen albert/al/bert alfred/alf/fred/alfie alice/ali alicia/ali alison/ali/allison amelia/amy/millie
ana/anna/ann/anne/annie/hannah/anya/annika/annette andrea/andi arnold/arnie arthur/art/artie ashley/ash
beatrice/bea/trixie bernard/bernie/barney beverly/bev/beverley brad/bradley brian/bryan cameron/cam
claire/clare/clara clifford/cliff connie/constance connor/conor corey/cory curtis/curt dennis/denis/denny/den
dominic/dom elliot/elliott emma/em eric/erik/erick ernest/ernie/ern eugene/gene eva/eve/ava florence/flo gareth/gary
gilbert/gil/bert/gib glenn/glen grace/gracie graham/graeme harrison/harry hugh/hugo isaac/ike jeremy/jerry
jesse/jess jill/gillian jodie/jody joy/joyce kevin/kev luke/lucas/luca marc/marcus/mark/markus marian/marion
maureen/mo maurice/mo max/maxwell/maximilian melanie/mel melissa/mel/missy miles/myles
mohammed/muhammad/mohamed/mohammad/mo neil/neal norman/norm paul/pablo/paulo rajesh/raj randy/randall reginald/reg
rodney/rod sebastian/seb/bas/bastian sidney/sid/sydney silvia/sylvia sonia/sonya stacy/stacey stanley/stan
tamara/tammy tania/tanya tracy/tracey tyler/ty virginia/ginny wesley/wes agnes/aggie/nessie alejandro/alex/ale
anita/nita bridget/brigid/bridgette carlos/charlie/carl/charles/chuck cecilia/celia/cissy/cecily claudia/claudette
courtney/court dean/deano denise/denny enrique/henry/rick evelyn/evie/lyn fernando/fer gordon/gordy/gord
harriet/hattie howard/howie/ward ingrid/inga/inge ivan/vanya javier/javi jocelyn/lyn jordan/jordy/judd
juan/john/johnny justin/jus lee/leroy lorraine/lori/rainy malcolm/mal/mac/malc manuel/manny marilyn/mary/lyn
martha/marty/mattie/patty/patsy miguel/mike/michael mildred/millie/mimi nikhil/nik/nick oscar/ozzie/oz
pavel/paul/pasha phoebe/phebe phyllis/phyl/phil priscilla/cilla/prissy/pris quentin/quin raquel/kelly
robin/robyn/rob roland/rolly shirley/shirl stella/estelle/esther/essie/hester vanessa/nessa/van vernon/vern/vernie
violet/vi vladimir/vlad/vladi vijay/jay august/gus/augustus/angus/gustav/gustavo bartholomew/bart montgomery/monty
archibald/archie chester/chet clement/clem thaddeus/tad/thad ted/thad herbert/herb/bert hubert/bert wilbert/bert
alonzo/lonnie alphonso/al alvin/al alfredo/al/fred/freddy rafael/rafe/raf/ralph/raphael
rudolph/rudy/rolf/rolfe/rodolfo/ralph salvatore/sal/sally salvador/sal solomon/sol ezekiel/zeke
cassandra/cass/cassie/sandra/sandy candace/candy/candice dolores/lola/dolly henrietta/etta/hattie/harriet
geraldine/geri/gerry prudence/prue/pru regina/gina/reggie cheryl/sherry/sheryl/cherie/sheri/sherri/cheri
michelle/shelly/shelley/micki/michele/shell rochelle/shelly/shelley gertrude/trudy/gert/gertie/trudi
wilhelmina/wilma/mina/minnie/billie agatha/aggie abraham/abe/bram aaron/ron/erin alastair/al/alistair/alasdair
alonso/al annabel/anna/belle/bella/annabelle/bel anastasia/stacy/stacey/ana belinda/bel/lindy/linda caleb/cal
calvin/cal carmen/mel christabel/chris cordelia/delia cornelius/neil/con/connie corinne/cori desmond/des dexter/dex
elijah/eli elias/eli emanuel/manny/emmanuel/manuel emmeline/em/emma erica/erika/ricki/rikki ethel/eth
eugenia/genie/gene/jenny evangeline/eva/evie/angie ferdinand/fred/fernando franklin/frankie
genevieve/gen/jenny/ginny/eve gerard/gerry/jerry hannah/nan/annie ignatius/iggy/nacho/ignacio ignacio/iggy/nacho
imogen/immy jedediah/jed jefferson/jeff jeremiah/jerry/jem jermaine/jerry joan/joanie/joni johannes/john/hans/jan
juanita/nita julian/jules/jule julius/jules kathleen/kath/katy/kay/kit/kathi
katrina/kat/trina/kate/katie/katrin/kathrin kristopher/topher/chris leonora/nora leroy/roy
leticia/tish/letty/letitia lewis/lew/lou lorena/lori lauren/ren/lori louisa/lulu lucinda/cindy/lindy lucas/luke
luther/lu lynette/lyn/lynn lynne/lyn/lynn mabel/may mackenzie/mac/kenzie marietta/mary/etta
marianne/mary/anne/marian mathilda/tilda/maud maud/maddie maximilian/max mercedes/mercy/sadie melvin/mel/melvyn
mitchell/mitch/mickey mohammad/mohamed/mo/mohammed morris/maurice/mo myron/ron nancy/nan/nanny/ann/nance
nathan/nat/nate napoleon/leon nelson/nels norbert/bert/norb oswald/oz/ozzie osborne/oz/ozzie parker/park
percival/percy/val randolph/randy/rand reuben/rube/ben/rubin/ruben rhoda/ro roderick/rod/rick/roddy
rosanne/rose/anne/roxanne roxanne/roxy/roxie saul/sol stephen/steph/stefano stewart/stu sylvester/sly/vester
sylvia/syl/sylvie tabitha/tabby tanya/tatiana/tania teresa/tracy/tracey/terri/terese/therese/tere/resa
theodora/dora/thea/theo isadora/dora valentine/val valentina/val/tina wallace/wal warner/warren
wilbur/will/wil/bill/willie wilfred/will/fred/wilf/bill wilson/will/willie winston/win/winnie woodrow/woody/drew
yvette/eve/vette aleksander/alek/sasha/aleksandr dmitri/dima/dmitry/dmitriy mikhail/misha/mike/michael michal/mike
yevgeny/gene/eugene/evgeny nikolai/nick/nikolay sergey/serge/sergei natalya/natasha/nat alexei/alex/alexey
grigory/greg konstantin/konrad/constantine andrei/andrew/andrey/andy yuriy/yuri piotr/peter/pyotr/petr
jiri/george/jerry jozef/joe/joseph/josef/giuseppe/yusuf francisco/frank guillermo/bill/will/william
antonio/tono/toni roberto/beto alberto/beto/bert/al eduardo/eddie/ed/edu ricardo/ricky/rick jorge/george
luis/lou/louis maria/mary/mia/ria pedro/peter/pete santiago/diego/james leonardo/leo/leon krishna/kris/chris
rajiv/raj jamal/jim samir/sam
ada adam adele adrian adriana ahmed aidan aileen aimee aisha ajay alana alessandro alfonso alma alyssa amber amelie
amir amit anatoly andres angelica angelo anil antoine april ariel arjun arlene armando ashok astrid athena aubrey
audrey austin bailey barry barton bennett bernadette bernice bertha bethany birgit bjorn blair blake bonnie boris
boyd bradford brady brandon brenda brendan brent brett brianna britney brittany brock brody brooke bruce bruno bryce
byron caitlin callie callum camilla cara carey carla carlton carly carroll carter cary casey casper cecil cedric
celine chad chelsea chiara chloe ciara clarence clark clarke claude clay clayton cleo clint clinton clive clyde cody
colin colleen cooper craig dallas damian damon dana danielle daphne darcy daren darin darlene darrel darrell darren
darron darryl daryl dawn deanna dee deepak deirdre della delores derek derrick devin dieter dina divya dominique
donna doreen doris duncan dustin dwayne dwight dylan earl edith edna effie eileen elmer elsie emilio eoin erich
errol ethan evan everett faith fatima faye felicia felicity felipe felix fiona fletcher freda frederic garrett gavin
gerhard gideon giles giulia gladys glenda glenna gloria grant guido guy harvey hayley hazel heath heather hector
heidi heike herman hilary hillary holly hunter ibrahim ida ines irene iris irving irwin israel ivy jade jaime janine
jared jasmine jason jayne jeanette jeanine jeannie jelena jenifer jesus joaquin joel joerg jorg jurgen justina
justine kaitlyn karl karsten katelyn kavita kayla keith kelley kelsey kendall kendra kerry khalid kirk kofi kristy
kumar kurt kyle lance layla leah leila leona lester lincoln lindsay lindsey lloyd logan lois lorenzo loretta lorna
lydia lyle lynda magdalena manoj manuela marcel marcela marcia marco margarita mariana maribel mario marjory marlene
marsha martina marvin mason mathieu matteo maxine maya meera meghan mehmet mei melinda melody meredith mette
michaela milton miranda mollie mona monica monika monique morgan muriel murray myra nadia nanette naomi neha nettie
niamh nigel nina noah noel nolan norma olga omar otto owen padraig paige paolo patrice patti paula pauline pierce
pooja porter preston priya rahul rakesh ramon ramona randal ravi reena reid rene renee rex rhonda rhys robbin
rodrigo roger rory rosa rosalie roseann rosemarie ross rowan ruby ruth ruthie ryan sabrina sandeep sanjay sanjeev
scott selina seth shane shannon sharon sharron shauna shawna sheila shelia sherman simon simone siobhan sofia sonja
spencer stefanie summer sunil sunita suresh sven svetlana tamsin tanner tara taylor terrance terrell theron tiffany
todd tommie tonya traci tracie travis trent trevor trey troy tyrone ulrich una ursula uwe valeria vance velma vickie
vikram virgil wade wanda wayne wendy whitney wolfgang wyatt xavier yasmin yolanda yoshi yvonne zara zoe`;

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
