package dk.samklang.helpline.pattern.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.helpline.pattern.ListUnanswered;
import dk.samklang.helpline.pattern.PatternPermissions;
import dk.samklang.helpline.pattern.Unanswered;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for those who decide: aliases whose contacts have come to look like something. */
@Component
class UseDay implements DaySource {

    private static final int AFTER_THE_LATEST = 40;
    private static final int SHOWN = 5;

    private final ListUnanswered unanswered;

    UseDay(ListUnanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        return by.may(PatternPermissions.DECIDE)
                ? List.of(new DaySection(
                        AFTER_THE_LATEST,
                        "pattern.day",
                        "pattern.day.none",
                        unanswered.list(by, SHOWN).stream().map(UseDay::item).toList(),
                        null))
                : List.of();
    }

    private static DayItem item(Unanswered one) {
        return new DayItem(
                UseController.path(one.alias()),
                "pattern.day." + one.suggested().name(),
                List.of(one.name()),
                one.since());
    }
}
