package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for an entry, new or to be changed.
 *
 * @param option null for a new one
 * @param typed what stands in the form; null for the entry as it is
 * @param version of the entry that the reader has seen
 * @param conflict whether somebody else has changed it meanwhile
 */
public record EditOptionPage(
        ServiceName helpline,
        @Nullable ReferralOption option,
        Fitting fitting,
        @Nullable OptionFields typed,
        int version,
        FormErrors errors,
        boolean conflict) {

    public OptionFields fields(Frame frame) {
        if (typed != null) {
            return typed;
        }
        return option == null ? OptionFields.empty() : OptionFields.of(frame, option);
    }

    public List<Difference> differences(Frame frame) {
        return conflict && option != null
                ? fields(frame).against(frame, OptionFields.of(frame, option), fitting)
                : List.of();
    }
}
