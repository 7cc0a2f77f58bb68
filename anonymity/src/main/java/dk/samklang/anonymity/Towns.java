package dk.samklang.anonymity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Danish towns with a postcode of their own, by the first word of their name. Those that are everyday words too (Ringe,
 * Give) are left out, and found by their capital letter.
 */
final class Towns {

    private static final Set<String> ALL =
            Arrays.stream("""
            aabenraa aabybro aakirkeby aalborg aalestrup aars aarhus aarup agedrup agerbæk agerskov albertslund allerød
            allinge allingåbro almind anholt ansager arden asaa askeby asnæs asperup assens augustenborg aulum auning
            bagenkop bagsværd balle ballerup bandholm barrit beder bedsted bevtoft billum billund bindslev birkerød bjerringbro
            bjert bjæverskov blokhus blommenslyst boeslunde bogense bogø bolderslev borup brabrand bramming brande branderup
            bredebro bredsten brenderup broager broby brovst bryrup brædstrup brøndby brønderslev brønshøj brørup bylderup
            bække bækmarksbro bælum børkop charlottenlund christiansfeld daugård dalmose dianalund dragør dronninglund dronningmølle
            dybvad dyssegård ebberup ebeltoft egernsund egtved egå ejby ejstrupholm engesvang errindlev erslev esbjerg eskebjerg
            eskilstrup espergærde faaborg fanø farsø farum faxe fejø ferritslev fjenneslev fjerritslev flemløse fleminge flødstrup
            forlev fredensborg fredericia frederiksberg frederikshavn frederikssund frederiksværk frørup frøstrup fuglebjerg             fårevejle fårup fårvang føllenslev gadbjerg gadstrup galten gandrup gedser gedsted gedved gelsted gentofte gesten
            gilleleje gislev gislinge gistrup gjerlev gjern glamsbjerg glejbjerg glesborg glostrup glumsø gredstedbro
            grenaa greve grevinge grindsted græsted gråsten gudbjerg gudhjem gudme guldborg gundelse gørding gørlev gørløse
            haderslev haderup hadsten hadsund hammel hampen hanstholm harboøre harlev harndrup harpelunde hasle haslev
            hasselager havdrup havndal hedehusene hedensted hejls hejnsvig hellebæk hellerup helsinge helsingør hemmet henne
            herfølge herlev herlufmagle herning hesselager hillerød hinnerup hirtshals hjallerup hjerm hjortshøj hjørring hobro
            holbæk holeby holmegaard holstebro holsted holte horbelev hornbæk hornslet hornsyld horsens horslunde hovborg hovedgård
            humble humlebæk hundested hundslund hurup hvalsø hvidbjerg hvidovre hårby højbjerg højby højer højslev høng hørning
            hørsholm hørve høje idestrup ikast ishøj janderup jelling jerslev jerup jordrup juelsminde jyderup jyllinge jystrup jægerspris
            kalundborg kalvehave karby karise karlslunde karrebæksminde karup kastrup kerteminde kettinge kibæk kjellerup
            klampenborg klarup klemensker klippinge klovborg knebel kokkedal kolding kolind kongerslev korsør kruså kvistgård
            kværndrup kølkær køge langebæk langeskov langå lejre lemming lemvig lintrup lisbjerg liseleje lundby lunderskov
            lynge lystrup læsø løgstrup løgstør løgten løkken løsning malling mariager maribo marslev marstal martofte melby mern
            mesinge middelfart millinge mogenstrup munkebo mårslet mørke mørkøv møldrup nakskov nexø nibe nimtofte nivå nordborg
            nyborg nykøbing nyrup nysted nærum næstved nørager nørresundby odense odder oddesund oksbøl otterup oure outrup
            padborg pandrup præstø randbøl randers ranum regstrup ribe ringkøbing ringsted risskov roskilde roslev             rudkøbing rungsted ry rynkeby ryomgård ryslinge rødby rødding rødekro rødovre rødvig rønde rønne rønnede rørvig sabro
            sakskøbing saltum samsø sandved sejerø silkeborg sindal skagen skals skamby skanderborg skibby skive skjern
            skodsborg skovlunde skælskør skærbæk skævinge skødstrup skørping slagelse slangerup smørum snedsted snekkersten snertinge
            solbjerg solrød sommersted sorring sorø spentrup spjald spøttrup stakroge stege stenderup stenlille stenløse stensved
            stoholm stokkemarke storvorde stouby strandby strøby struer støvring suldrup sulsted sunds svaneke svebølle
            svendborg svenstrup svinninge sydals sæby søborg søby søllested sønderborg søndersø sørvad tappernøje tarm             taulov terndrup thisted thorsø thyborøn thyholm tikøb tilst tim tinglev tistrup tisvildeleje tjele tjæreborg toftlund
            tommerup toreby torrig tranbjerg tranekær trige trustrup tureby tylstrup tårs tølløse tønder tørring taastrup             uldum ulfborg ullerslev ulstrup vadum valby vallensbæk vamdrup vandel vanløse varde vejby vejen vejers vejle vejstrup
            veksø vemb vemmelev vesløs vestbjerg vesterborg vestervig viborg viby videbæk vildbjerg vils vinderup vipperød
            virum vissenbjerg viuf vodskov vojens vonge vorbasse vordingborg vrå væggerløse værløse ærøskøbing ølgod ølsted ølstykke
            ørbæk ørnhøj ørsted østbirk østermarie århus åbenrå ålborg åbyhøj aabyhøj københavn kbh københavns
            """.split("\\s+")).filter(town -> !town.isEmpty()).collect(Collectors.toUnmodifiableSet());

    private Towns() {}

    /** Whether a word, in any case, begins the name of a town. */
    static boolean isOne(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
