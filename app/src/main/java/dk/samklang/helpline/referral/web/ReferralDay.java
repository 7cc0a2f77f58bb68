package dk.samklang.helpline.referral.web;

import dk.samklang.agenda.DayItem;
import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.helpline.referral.FindDueOptions;
import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the directory that a coordinator or leader should look at again. */
@Component
class ReferralDay implements DaySource {

    private static final int AFTER_CONVERSATIONS = 50;
    private static final int FEW = 5;

    private final FindDueOptions due;

    ReferralDay(FindDueOptions due) {
        this.due = due;
    }

    @Override
    public List<DaySection> sections(SignedIn by) {
        if (!by.may(ReferralPermissions.CHECK)) {
            return List.of();
        }
        var items = due.due(by, FEW).stream().map(option -> item(by, option)).toList();
        return List.of(new DaySection(
                AFTER_CONVERSATIONS,
                "referral.day",
                "referral.day.none",
                items,
                new DaySection.DayAction(Paths.LIST + "?due=true", "referral.day.all", false)));
    }

    private static DayItem item(SignedIn by, ReferralOption option) {
        return new DayItem(
                Paths.list(option.service()) + "&due=true#option-" + option.id().value(),
                option.check().on() == null ? "referral.day.never" : "referral.day.item",
                List.of(option.facts().name()),
                option.check().due().atStartOfDay(by.person().zone()).toInstant());
    }
}
