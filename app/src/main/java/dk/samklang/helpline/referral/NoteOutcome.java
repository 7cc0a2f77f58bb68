package dk.samklang.helpline.referral;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody heard what came of a referral (FB-14). */
@Service
public class NoteOutcome {

    private final ReferralLog referrals;
    private final AnonymityGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    NoteOutcome(ReferralLog referrals, AnonymityGuard guard, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was heard.
     *
     * @param outcome null for nothing after all
     * @param words empty for none; not kept where there is no alias
     * @param over the version of the referral that the writer saw
     * @param seen what the anonymity guard has asked about, and the writer keeps
     */
    public record Heard(@Nullable Outcome outcome, String words, int over, Set<String> seen) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Heard[...]";
        }
    }

    @Transactional
    public Noted note(ReferralId id, Heard heard, SignedIn by) {
        return referrals.find(id, by).map(referral -> note(referral, heard, by)).orElseGet(Noted.NotFound::new);
    }

    private Noted note(Referral referral, Heard heard, SignedIn by) {
        if (referral.version() != heard.over()) {
            return new Noted.ChangedMeanwhile(referral);
        }
        var writing = Writing.of(Map.of("words", heard.words()), heard.seen()).over(Map.of("words", referral.words()));
        return switch (guard.judge(by, writing)) {
            case Verdict.Identifying(var marks) -> new Noted.Identifying(marks);
            case Verdict.Clear clear -> {
                guard.count(by, clear);
                yield store(referral, heard, by);
            }
        };
    }

    private Noted store(Referral referral, Heard heard, SignedIn by) {
        if (!referrals.note(referral, heard.outcome(), heard.over(), by, clock.instant())) {
            return referrals
                    .find(referral.id(), by)
                    .<Noted>map(Noted.ChangedMeanwhile::new)
                    .orElseGet(Noted.NotFound::new);
        }
        referrals.keepWords(referral, heard.words());
        audit.record(
                by.staff(),
                AuditTrail.Action.CHANGED,
                ReferralLog.KIND,
                referral.id().value());
        return new Noted.Stored(referral);
    }

    /** How noting what came of a referral can end. */
    public sealed interface Noted {

        /** @param before the referral as it was */
        record Stored(Referral before) implements Noted {}

        /** Somebody else was faster; this is the referral now. */
        record ChangedMeanwhile(Referral current) implements Noted {}

        /** The words may point to somebody. */
        record Identifying(List<Mark> marks) implements Noted {}

        record NotFound() implements Noted {}
    }
}
