/** Names of months in common languages: a closed list, so that a word that is no month is a fault. */

/** Full and short names of each month, alone and beside a day, without points and in lower case. None is another month elsewhere among them. */
const NAMES = [
  `ene enero gen gennaio ian ianuarie jaan jaanuar jan janar janeiro januar januari january január januára janv janvier
   janvāris led leden ledna oca ocak sausio sausis sij siječanj siječnja sty styczeń stycznia tammi tammikuu tammikuuta
   yan yanvar ιαν ιανουαρίου сту студзень студзеня січ січень січня янв январь января януари јан јануар јануари հնվ
   հունվար հունվարի იან იანვარი`,
  `feb febbraio febr febrero februar februari februarie february február februára februāris fev fevereiro fevral févr
   février helmi helmikuu helmikuuta lut lutego luty shk shkurt vasario vasaris veebr veebruar velj veljača veljače úno
   únor února şub şubat φεβ φεβρουαρίου лют лютага лютий лютого люты феб фебруар фев февр февраль февраля февруари
   փետրվար փետրվարի փտվ თებ თებერვალი`,
  `bře březen března kovas kovo maalis maaliskuu maaliskuuta maart maerz mar marca march marec mars mart martie marts
   marzec marzo março mrt márc március mär märts märz ožu ožujak ožujka μαρ μαρτίου бер березень березня мар март марта
   сак сакавік сакавіка մարտ մարտի մրտ მარ მარტი`,
  `abr abril apr aprel april aprile aprilie aprill apríl apríla aprīlis avr avril balandis balandžio dub duben dubna
   huhti huhtikuu huhtikuuta kwi kwiecień kwietnia nis nisan pri prill tra travanj travnja ápr április απρ απριλίου апр
   апрель апреля април квіт квітень квітня кра красавік красавіка ապր ապրիլ ապրիլի აპრ აპრილი`,
  `gegužė gegužės kvě květen května mag maggio mai maijs maio maj maja may mayis mayo mei máj mája május svi svibanj
   svibnja touko toukokuu toukokuuta μαΐ μαΐου май мая мај трав травень травня մայիս մայիսի մյս მაი მაისი`,
  `birželio birželis cze czerwca czerwiec giu giugno haz haziran iun iunie iyn iyun juin jun june junho juni junij junio
   juuni jún júna június jūn jūnijs kesä kesäkuu kesäkuuta lipanj lipnja qer qershor červen června čvn ιουν ιουνίου июн
   июнь июня черв червень червня чэр чэрвень чэрвеня юни јун јуни հնս հունիս հունիսի ივნ ივნისი`,
  `heinä heinäkuu heinäkuuta iul iulie iyl iyul juil juillet jul julho juli julij julio july juuli júl júla július jūl
   jūlijs korr korrik liepa liepos lipca lipiec lug luglio srpanj srpnja tem temmuz července červenec čvc ιουλ ιουλίου
   июл июль июля лип липень липня ліп ліпень ліпеня юли јул јули հլս հուլիս հուլիսի ივლ ივლისი`,
  `ago agosto août aug august augusta augusti augusts augustus augusztus avg avgust avq avqust ağu ağustos elo elokuu
   elokuuta gush gusht kol kolovoz kolovoza rugpjūtis rugpjūčio sie sierpień sierpnia srpen srpna αυγ αυγούστου авг
   август августа жні жнівень жніўня серп серпень серпня օգոստոս օգոստոսի օգս აგვ აგვისტო`,
  `eyl eylül rugsėjis rugsėjo ruj rujan rujna sen sentyabr sep sept september septembra septembre septembrie septembris
   septiembre set setembro settembre sht shtator syys syyskuu syyskuuta szept szeptember wrz wrzesień września zář září
   σεπ σεπτεμβρίου вер верасень верасня вересень вересня сент сентябрь сентября сеп септембар септември սեպ սեպտեմբեր
   սեպտեմբերի სექ სექტემბერი`,
  `eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobris oktoober oktyabr október
   októbra ott ottobre out outubro paź październik października spalio spalis tet tetor říj říjen října οκτ οκτωβρίου
   жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябрь октября հոկ հոկտեմբեր հոկտեմբերի ოქტ
   ოქტომბერი`,
  `kas kasim lapkritis lapkričio listopadu marras marraskuu marraskuuta noiembrie nov november novembra novembre
   novembris novembro noviembre noy noyabr nën nëntor stu studeni studenoga νοε νοεμβρίου лист листопад листопада ліс
   лістапад лістапада нов новембар ное ноември нояб ноябрь ноября նոյ նոյեմբեր նոյեմբերի ნოე ნოემბერი`,
  `ara aralik dec december decembra decembrie decembris dek dekabr des desember dets detsember dez dezember dezembro dhj
   dhjetor dic dicembre diciembre déc décembre gru grudnia grudzień gruodis gruodžio joulu joulukuu joulukuuta pro
   prosinac prosinca prosince prosinec δεκ δεκεμβρίου груд грудень грудня дек декабрь декабря декември дец децембар сне
   снежань снежня դեկ դեկտեմբեր դեկտեմբերի დეკ დეკემბერი`,
] as const

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(/\s+/).map((name) => [name, i + 1] as const)),
)

/** The month of a name, from 1; null if it is none. */
export function monthOf(name: string): number | null {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0307|\./g, '')
    .replaceAll('ı', 'i')
    .trim()
  return MONTHS.get(plain) ?? null
}
