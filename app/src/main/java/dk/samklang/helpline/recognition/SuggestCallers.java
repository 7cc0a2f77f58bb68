package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.conversation.LikelyCallers;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Query: which aliases a caller may be, from what is noted so far (FB-5). What was typed is kept nowhere; that somebody
 * was suggested is noted once for each conversation.
 */
@Service
class SuggestCallers implements LikelyCallers {

    private static final String KIND = "recognition";

    private final RankAliases rank;
    private final Explain explain;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SuggestCallers(RankAliases rank, Explain explain, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.rank = rank;
        this.explain = explain;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Suggestions among(SignedIn by, ServiceId service, UUID conversation, CallerHeard heard) {
        if (!by.servicesWhere(FrequentUserPermissions.READ).contains(service.value())) {
            return Suggestions.NONE;
        }
        return new Suggestions(
                saysSomething(heard) ? suggested(by, service, conversation, heard) : List.of(), names(service, heard));
    }

    /** An hour and a channel alone are no reason to think of anybody. */
    private static boolean saysSomething(CallerHeard heard) {
        return !heard.words().isBlank() || !heard.themes().isEmpty() || heard.gender() != Gender.UNKNOWN;
    }

    private List<Suggestion> suggested(SignedIn by, ServiceId service, UUID conversation, CallerHeard heard) {
        var zone = by.person().zone();
        var ranking = rank.rank(service, heard, zone, Weights.OURS, clock.instant());
        var shown = ranking.shown();
        if (!shown.isEmpty()) {
            audit.recordOnce(by.staff(), AuditTrail.Action.SEARCHED, KIND, conversation);
        }
        return explain.explain(ranking.question(), shown);
    }

    private List<Named> names(ServiceId service, CallerHeard heard) {
        return heard.notThese().isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, alias
                                from helpline.frequent_user
                                where service_id = :service and id = any(:ids)
                                order by alias, id
                                """)
                        .param("service", service.value())
                        .param(
                                "ids",
                                heard.notThese().stream()
                                        .map(FrequentUserId::value)
                                        .toArray(UUID[]::new))
                        .query((row, _) ->
                                new Named(new FrequentUserId(row.getObject("id", UUID.class)), row.getString("alias")))
                        .list();
    }
}
