package dk.samklang.helpline.frequentuser;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.erasure.LostTime;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.retention.RetentionNight;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: a frequent user's card with what its contacts show. The reading is noted. */
@Service
public class OpenCard {

    /** The weeks over which contacts are counted, this one among them. */
    public static final int WEEKS = 26;

    private static final int CONTACTS = 10;
    private static final int LESSONS = 60;

    private final FrequentUsers frequentUsers;
    private final ContactHistory history;
    private final CardUse use;
    private final CardReferrals referrals;
    private final ReportedMatters reported;
    private final StaffNames names;
    private final SilentAliases silent;
    private final LostTime lost;
    private final AuditTrail audit;
    private final Clock clock;

    OpenCard(
            FrequentUsers frequentUsers,
            ContactHistory history,
            CardUse use,
            CardReferrals referrals,
            ReportedMatters reported,
            StaffNames names,
            SilentAliases silent,
            LostTime lost,
            AuditTrail audit,
            Clock clock) {
        this.frequentUsers = frequentUsers;
        this.history = history;
        this.use = use;
        this.referrals = referrals;
        this.reported = reported;
        this.names = names;
        this.silent = silent;
        this.lost = lost;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<Opened> open(SignedIn by, FrequentUserId id) {
        return frequentUsers
                .find(id, by.servicesWhere(FrequentUserPermissions.READ))
                .map(card -> opened(by, card));
    }

    private Opened opened(SignedIn by, FrequentUserCard card) {
        var id = card.summary().id();
        audit.record(by.staff(), AuditTrail.Action.READ, FrequentUserRegister.KIND, id.value());
        var zone = by.person().zone();
        var firstWeek = LocalDate.ofInstant(clock.instant(), zone)
                .with(previousOrSame(MONDAY))
                .minusWeeks(WEEKS - 1L);
        return new Opened(
                card,
                changedBy(card),
                leaves(id),
                use.of(id, card.service(), by),
                firstWeek,
                history.rhythm(id, by, firstWeek.atStartOfDay(zone).toInstant()),
                history.latest(id, by, CONTACTS),
                history.lessons(id, by, LESSONS),
                referrals.of(id, by),
                reported.of(id, by));
    }

    /** What is past its time already goes in the next night. */
    private LocalDate leaves(FrequentUserId id) {
        var now = clock.instant();
        return Collections.max(List.of(silent.night(id, lost.before(now)), RetentionNight.dateAfter(now)));
    }

    private String changedBy(FrequentUserCard card) {
        var writer = card.changed().by().value();
        return names.of(Set.of(writer)).getOrDefault(writer, "");
    }

    /**
     * A card as it lies open.
     *
     * @param changedBy who saved it last
     * @param leaves the day that the night ends in, in which it goes if there is no contact before
     * @param firstWeek the Monday from which contacts are counted
     * @param contacts the latest, newest first
     * @param lessons the latest that somebody wrote experiences of, newest first
     * @param referrals where the caller was referred, newest first
     * @param reported what was reported or averted, newest first
     */
    public record Opened(
            FrequentUserCard card,
            String changedBy,
            LocalDate leaves,
            CardUse.Use use,
            LocalDate firstWeek,
            ContactRhythm rhythm,
            List<ContactHistory.Contact> contacts,
            List<ContactHistory.Contact> lessons,
            List<CardReferrals.Line> referrals,
            List<ReportedMatters.Matter> reported) {}
}
