package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.MeasureRecognition.Length;
import dk.samklang.helpline.recognition.MeasureRecognition.Plan;
import dk.samklang.helpline.recognition.MeasureRecognition.Settled;
import dk.samklang.helpline.recognition.MeasureRecognition.Way;
import dk.samklang.helpline.recognition.measure.Lexicon;
import dk.samklang.helpline.recognition.measure.Noise;
import dk.samklang.organisation.AddStaffMember;
import dk.samklang.organisation.FoundOrganisation;
import dk.samklang.organisation.Roles;
import dk.samklang.platform.identity.OpenAccount;
import dk.samklang.platform.identity.OpenAccountOutcome;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./samklang measure recognition}: prints the figures that stand in the developers' guide, on a database of its own. */
@Component
@ConditionalOnProperty(name = "samklang.measure", havingValue = "recognition")
class MeasureCommand implements ApplicationRunner {

    private static final int SMALL = 100;
    private static final int LARGE = 1_000;
    private static final int TALKS = 1_000;

    /** One village and a thousand conversations are uncertain by a point or two. */
    private static final int VILLAGES = 5;

    /** With so few, each of two hundred callers shares every matter of life with two dozen others. */
    private static final int FEW_MATTERS = 30;

    private static final String HEAD =
            "                             first   of 3  shown  asked r.  asked w. nob.asked nob.shown  median      p95";

    private final MeasureRecognition measure;
    private final FoundOrganisation found;
    private final OpenAccount accounts;
    private final AddStaffMember staff;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final long seed;
    private final Lexicon.Part part;
    private final PrintStream out = System.out;

    MeasureCommand(
            MeasureRecognition measure,
            FoundOrganisation found,
            OpenAccount accounts,
            AddStaffMember staff,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${samklang.measure.seed:1}") long seed,
            @Value("${samklang.measure.part:HELD_OUT}") Lexicon.Part part) {
        this.measure = measure;
        this.found = found;
        this.accounts = accounts;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
        this.seed = seed;
        this.part = part;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        out.printf(Locale.ROOT, "Recognition, seed %d, words of the part %s%n", seed, part);
        var words = Lexicon.of(part);
        villages(words);
        report(SMALL, words);
        report(SMALL, words.first(FEW_MATTERS));
        report(LARGE, words);
    }

    /** What the aims are set for: the whole note, with some noise, over villages of several seeds. */
    private void villages(Lexicon words) {
        out.printf("%n%d aliases, whole note, noise: some%n%s%n", 2 * SMALL, HEAD);
        for (var village = 0; village < VILLAGES; village++) {
            var own = seed + village;
            Tenancy.callFor(new OrganisationId(Ids.next()), () -> {
                var settled = settle(SMALL, words, own);
                print("seed " + own, settled, new Way(Noise.SOME, Length.WHOLE_NOTE, Weights.OURS));
                return settled;
            });
        }
    }

    private void report(int pairs, Lexicon words) {
        var organisation = new OrganisationId(Ids.next());
        Tenancy.callFor(organisation, () -> {
            var settled = settle(pairs, words, seed);
            out.printf(
                    Locale.ROOT,
                    "%n%d aliases in %d pairs of twins, %d matters of life, %d conversations, half by nobody listed (%%; ms)%n%s%n",
                    2 * pairs,
                    pairs,
                    words.matters().size(),
                    TALKS,
                    HEAD);
            for (var noise : Noise.values()) {
                for (var length : Length.values()) {
                    print(length + ", noise: " + noise, settled, new Way(noise, length, Weights.OURS));
                }
            }
            for (var feature : Feature.values()) {
                var blind = Weights.OURS.without(feature);
                print("without " + feature, settled, new Way(Noise.SOME, Length.WHOLE_NOTE, blind));
            }
            return settled;
        });
    }

    private Settled settle(int pairs, Lexicon words, long seed) {
        var settled = transaction.execute(_ -> {
            var service = found.found("Measured " + pairs, "0b5d6b", "Measured " + pairs);
            return measure.settle(service, counsellor(service), new Plan(words, seed, pairs, TALKS, clock.instant()));
        });
        return Objects.requireNonNull(settled);
    }

    private StaffId counsellor(ServiceId service) {
        return switch (accounts.forDemo("measuring-" + service.value(), "measuring-" + service.value())) {
            case OpenAccountOutcome.Opened(var account, var _) ->
                staff.add(account, "Measuring", Set.of(new RoleInService(Roles.COUNSELLOR, service)));
            case OpenAccountOutcome.NameTaken _,
                    OpenAccountOutcome.NameNotAccepted _,
                    OpenAccountOutcome.PasswordNotAccepted _ ->
                throw new IllegalStateException("A measurement needs a database of its own");
        };
    }

    private void print(String what, Settled settled, Way way) {
        var figures = measure.measure(settled, way);
        out.printf(
                Locale.ROOT,
                "%-27s %6.1f %6.1f %6.1f %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f%n",
                what.toLowerCase(Locale.ROOT).replace('_', ' '),
                100 * figures.first(),
                100 * figures.amongThree(),
                100 * figures.shown(),
                100 * figures.askedRight(),
                100 * figures.askedWrong(),
                100 * figures.disturbed(),
                100 * figures.anyShown(),
                figures.median(),
                figures.p95());
    }
}
