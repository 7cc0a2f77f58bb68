package dk.samklang.helpline;

import static dk.samklang.helpline.conversation.RegisterOutcome.Registered;
import static dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome.Created;
import static org.awaitility.Awaitility.await;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.Measure;
import dk.samklang.helpline.agreement.Proposal;
import dk.samklang.helpline.agreement.ProposeArrangement;
import dk.samklang.helpline.agreement.ProposeOutcome;
import dk.samklang.helpline.agreement.Risks;
import dk.samklang.helpline.agreement.Span;
import dk.samklang.helpline.agreement.Terms;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.RegisterConversation;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was there before a test begins, made by the program's own use cases. */
public final class Given {

    private final ApplicationContext program;

    private Given(ApplicationContext program) {
        this.program = program;
    }

    public static Given in(ApplicationContext program) {
        return new Given(program);
    }

    /** Somebody the house's first helpline worker has given an alias, with up to three lines of approach. */
    public FrequentUserId alias(House house, String alias, String... approach) {
        var details = new FrequentUserDetails(
                alias,
                Gender.FEMALE,
                AgeBand.FROM_50,
                "Korte sætninger, små bogstaver.",
                "Bliver roligere af konkrete spørgsmål.",
                "Søvn og savn.",
                "Hverdage efter kl. 21.",
                List.of(approach),
                Set.of());
        var by = house.signedIn(house.members().getFirst());
        var outcome =
                house.working(() -> program.getBean(CreateFrequentUser.class).create(by, house.helpline(), details));
        drawn(house);
        return ((Created) outcome).id();
    }

    /** A conversation that this member has registered. */
    public ConversationId registered(House house, House.Member by, Talk talk) {
        return registered(house, house.signedIn(by), talk);
    }

    public ConversationId registered(House house, SignedIn by, Talk talk) {
        var outcome = house.working(() -> program.getBean(RegisterConversation.class)
                .register(by, new ConversationId(Ids.next()), 0, talk.on(house.helpline())));
        drawn(house);
        return ((Registered) outcome).id();
    }

    /** Waits until recognition knows all that was saved in this house. */
    public void drawn(House house) {
        var transaction = program.getBean(TransactionTemplate.class);
        var jdbc = program.getBean(JdbcClient.class);
        await().pollInterval(Duration.ofMillis(3))
                .until(() -> house.working(() -> transaction.execute(
                        _ -> jdbc.sql("select not exists (select from helpline.recognition_waiting)")
                                .query(Boolean.class)
                                .single())));
    }

    /** A theme of the house's list, by the last part of its message key. */
    public UUID theme(House house, String starter) {
        return house.working(() -> program.getBean(ListThemes.class).active(house.helpline())).stream()
                .filter(theme -> Objects.equals(theme.starterKey(), "houserules.theme." + starter))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** An agreement on Tuesdays at ten that the house's first helpline worker has proposed, for three months. */
    public ArrangementId proposed(House house, FrequentUserId alias) {
        return proposed(house, alias, "Vi glæder os til at tale med dig på de aftalte tider.");
    }

    /** The same, in these words to the caller. */
    public ArrangementId proposed(House house, FrequentUserId alias, String wording) {
        var from = LocalDate.of(2026, 3, 2);
        var terms = new Terms(
                ArrangementKind.FIXED_TIMES,
                List.of(new AgreedTime(DayOfWeek.TUESDAY, LocalTime.of(10, 0))),
                new Measure(20, null, null),
                wording,
                new Risks(Answer.UNSURE, "", Answer.NO, ""),
                new Span(from, from.plusMonths(3), from.plusWeeks(10)));
        var by = house.signedIn(house.members().getFirst());
        var outcome = house.working(() -> program.getBean(ProposeArrangement.class)
                .propose(
                        by,
                        new ArrangementId(Ids.next()),
                        new ProposeArrangement.With(house.helpline(), alias),
                        new Proposal(terms, null, 0, Set.of())));
        return ((ProposeOutcome.Proposed) outcome).id();
    }
}
