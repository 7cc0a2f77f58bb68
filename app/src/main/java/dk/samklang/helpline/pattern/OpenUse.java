package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.CardUse;
import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: how an alias uses the helpline, with the rules it was judged by and all decisions. The reading is noted. */
@Service
public class OpenUse {

    private static final int DECISIONS = 20;

    private final FindFrequentUser frequentUsers;
    private final CardUse use;
    private final Decisions decisions;
    private final PatternSettings settings;
    private final StaffNames names;
    private final AuditTrail audit;

    OpenUse(
            FindFrequentUser frequentUsers,
            CardUse use,
            Decisions decisions,
            PatternSettings settings,
            StaffNames names,
            AuditTrail audit) {
        this.frequentUsers = frequentUsers;
        this.use = use;
        this.decisions = decisions;
        this.settings = settings;
        this.names = names;
        this.audit = audit;
    }

    @Transactional
    public Optional<Opened> open(SignedIn by, FrequentUserId id) {
        return frequentUsers
                .find(by, id)
                .flatMap(user -> settings.helplineOf(id.value()).map(helpline -> opened(by, user, helpline)));
    }

    private Opened opened(SignedIn by, FrequentUserSummary user, ServiceId helpline) {
        audit.record(
                by.staff(), AuditTrail.Action.READ, DecideUse.KIND, user.id().value());
        var all = decisions.of(user.id(), DECISIONS);
        var known = names.of(all.stream().map(one -> one.by().value()).collect(Collectors.toSet()));
        return new Opened(
                user,
                use.of(user.id(), helpline, by),
                settings.of(helpline).rules(),
                all.stream()
                        .map(one -> new Decided(
                                one.id(),
                                one.pattern(),
                                known.getOrDefault(one.by().value(), ""),
                                one.at(),
                                one.undoneAt()))
                        .toList());
    }

    /** @param decisions the newest first, those taken back among them */
    public record Opened(FrequentUserSummary user, CardUse.Use use, PatternRules rules, List<Decided> decisions) {

        /** The one that holds; null where none does. */
        public @Nullable Decided holding() {
            return decisions.stream()
                    .filter(one -> one.undoneAt() == null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param by a name */
    public record Decided(
            UUID id,
            UsePattern pattern,
            String by,
            Instant at,
            @Nullable Instant undoneAt) {}
}
