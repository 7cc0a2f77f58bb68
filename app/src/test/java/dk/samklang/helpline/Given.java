package dk.samklang.helpline;

import static dk.samklang.helpline.conversation.RegisterOutcome.Registered;
import static dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome.Created;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
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
}
