package dk.samklang.trail.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.sealing.ShowChain;
import dk.samklang.trail.FindDueControl;
import dk.samklang.trail.TrailPermissions;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for an auditor: the month's sample, and before all else a trail that is not whole. */
@Component
class ControlDay implements DaySource {

    private static final int AFTER_THE_ACCOUNT = 5;

    private final FindDueControl due;
    private final ShowChain chain;

    ControlDay(FindDueControl due, ShowChain chain) {
        this.due = due;
        this.chain = chain;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        if (!by.may(TrailPermissions.CONTROL)) {
            return List.of();
        }
        var items = Stream.concat(broken().stream(), due.due(by).map(month -> item(by, month)).stream())
                .toList();
        return List.of(new DaySection(
                AFTER_THE_ACCOUNT,
                "trail.day",
                "trail.day.none",
                items,
                new DaySection.DayAction("/trail", "trail.day.open", false)));
    }

    private List<DayItem> broken() {
        var verified = chain.show().verified();
        return verified == null || verified.problem() == null
                ? List.of()
                : List.of(new DayItem("/trail", "trail.chain.broken", List.of(), verified.at()));
    }

    /** Due since the month was over. */
    private static DayItem item(SignedIn by, YearMonth month) {
        var since =
                month.plusMonths(1).atDay(1).atStartOfDay(by.person().zone()).toInstant();
        return new DayItem("/trail/controls", "trail.day.due", List.of(), since);
    }
}
