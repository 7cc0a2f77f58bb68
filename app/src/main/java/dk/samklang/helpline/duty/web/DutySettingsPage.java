package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.duty.People;
import dk.samklang.helpline.duty.ShowDuty.Duties;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a helpline are to the law.
 *
 * @param typed what stands in the form; null for what is stored
 * @param conflict whether somebody else has decided meanwhile
 */
public record DutySettingsPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        Duties duties,
        @Nullable People typed,
        FormErrors errors,
        boolean conflict,
        @Nullable Notice notice) {

    public People chosen() {
        return typed == null ? duties.rule().people() : typed;
    }

    DutySettingsPage conflicting() {
        return new DutySettingsPage(helplines, helpline, duties, typed, errors, true, notice);
    }

    public List<Difference> differences(Frame frame) {
        return conflict && chosen() != duties.rule().people()
                ? List.of(new Difference(
                        "people",
                        "duty.people",
                        said(frame, chosen()),
                        said(frame, duties.rule().people())))
                : List.of();
    }

    private static String said(Frame frame, People people) {
        return frame.say("duty.people." + people.name());
    }
}
