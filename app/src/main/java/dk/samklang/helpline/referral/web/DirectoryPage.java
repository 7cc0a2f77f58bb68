package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.ListOptions.Listed;
import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory of a helpline.
 *
 * @param helplines those this person works in, to choose from
 * @param can what the reader may do here
 * @param months the number of months as it stands in the form
 */
public record DirectoryPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        Listed listed,
        Fitting fitting,
        OptionFilter filter,
        Can can,
        Months months,
        Step step) {

    public record Can(boolean check, boolean edit) {}

    public record Months(String typed, int version, FormErrors errors) {}

    /**
     * @param checked id of the entry just checked, which can be undone; empty for none
     * @param retired id of the entry just taken out of use, which can be undone; empty for none
     */
    public record Step(@Nullable Notice notice, String checked, String retired) {}

    public List<ReferralOption> found(Frame frame) {
        return filter.in(frame, listed.options());
    }

    public List<ReferralOption> retired() {
        return listed.options().stream().filter(ReferralOption::retired).toList();
    }

    public long due() {
        return listed.options().stream()
                .filter(option -> !option.retired() && option.check().isDue())
                .count();
    }

    public @Nullable ReferralOption named(String id) {
        return listed.options().stream()
                .filter(option -> option.id().value().toString().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Types and themes to look for, in one list. */
    public List<Choice> fits(Frame frame) {
        return Stream.concat(
                        frame.choices(fitting.types(), filter.chosen()).stream(),
                        frame.choices(fitting.themes(), filter.chosen()).stream())
                .toList();
    }

    public String fits(Frame frame, ReferralOption option) {
        return fitting.words(frame, option.fits().types(), option.fits().themes());
    }
}
