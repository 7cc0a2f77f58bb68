package dk.samklang.helpline.pattern.web;

import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.helpline.pattern.OpenUse;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an alias uses the helpline.
 *
 * @param other what was typed of another alias
 */
public record UsePage(
        OpenUse.Opened opened,
        FormErrors errors,
        String other,
        @Nullable Notice notice) {

    public FrequentUserSummary user() {
        return opened.user();
    }

    public String path() {
        return UseController.path(user().id().value());
    }

    /** What is chosen before anybody chooses: what holds. */
    public List<String> chosen() {
        var holding = opened.holding();
        return holding == null ? List.of() : List.of(holding.pattern().name());
    }

    public UsePattern[] patterns() {
        return UsePattern.values();
    }

    /** Those that the guide describes. */
    public List<UsePattern> three() {
        return List.of(UsePattern.FREQUENT, UsePattern.PERIODIC, UsePattern.RETURNING);
    }

    public String seen() {
        var holding = opened.holding();
        return holding == null ? "" : holding.id().toString();
    }
}
