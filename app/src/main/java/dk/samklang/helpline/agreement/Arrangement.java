package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreement.Progress.Status;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.ServiceId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreement or a limit, and what may be done with it now. The page asks the same questions, so it offers nothing that
 * is refused.
 */
public record Arrangement(
        ArrangementId id, ServiceId service, FrequentUserId alias, Terms terms, Progress progress, int version) {

    public boolean isProposed() {
        return progress.status() == Status.PROPOSED;
    }

    public boolean isEnded() {
        return progress.status() == Status.ENDED;
    }

    /** Whether it holds on this day. */
    public boolean holds(LocalDate today) {
        return progress.status() == Status.ACTIVE
                && !terms.span().isOver(today)
                && !terms.span().from().isAfter(today);
    }

    /** Whether its last day has passed while nobody ended it. */
    public boolean isOver(LocalDate today) {
        return !isEnded() && terms.span().isOver(today);
    }

    public boolean mayBeApproved(LocalDate today) {
        return isProposed() && progress.approved() == null && !isOver(today);
    }

    public boolean mayBeAccepted(LocalDate today) {
        return isProposed() && progress.accepted() == null && !isOver(today);
    }

    public boolean mayBeReviewed(LocalDate today) {
        return progress.status() == Status.ACTIVE && !terms.span().from().isAfter(today);
    }

    Optional<Arrangement> approve(Stamp by, LocalDate today) {
        return mayBeApproved(today) ? Optional.of(with(progress.approved(by))) : Optional.empty();
    }

    Optional<Arrangement> accept(Stamp by, LocalDate today) {
        return mayBeAccepted(today) ? Optional.of(with(progress.accepted(by))) : Optional.empty();
    }

    Optional<Arrangement> end(Stamp by) {
        return isEnded() ? Optional.empty() : Optional.of(with(progress.ended(by)));
    }

    /** Begins anew as a proposal: the caller is asked again. */
    Optional<Arrangement> reopen(Stamp by, boolean decides) {
        return isEnded() ? Optional.of(with(Progress.proposed(by, decides))) : Optional.empty();
    }

    Optional<Arrangement> review(Span next, LocalDate today) {
        return mayBeReviewed(today) ? Optional.of(with(terms.over(next))) : Optional.empty();
    }

    /** Other terms are another proposal: what was said to the old ones does not hold for them. */
    Optional<Arrangement> change(Terms wanted, Stamp by, boolean decides) {
        if (!isProposed()) {
            return Optional.empty();
        }
        var anew = new Progress(Status.PROPOSED, progress.proposed(), decides ? by : null, null, null);
        return Optional.of(new Arrangement(id, service, alias, wanted, anew, version));
    }

    private Arrangement with(Progress next) {
        return new Arrangement(id, service, alias, terms, next, version);
    }

    private Arrangement with(Terms next) {
        return new Arrangement(id, service, alias, next, progress, version);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Arrangement[" + id.value() + "]";
    }
}
