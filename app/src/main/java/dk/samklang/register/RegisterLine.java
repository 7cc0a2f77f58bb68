package dk.samklang.register;

import dk.samklang.platform.retention.HouseLimit;
import dk.samklang.platform.retention.KeptKind;
import dk.samklang.platform.retention.RuleRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record in the register.
 *
 * @param byNight whether a rule deletes it by night; otherwise something that happens does
 * @param latest how its rule last went; null before the first time, and where there is none
 * @param limits what each helpline decided, where that is for them
 */
public record RegisterLine(
        KeptKind kind, boolean byNight, @Nullable RuleRun latest, List<HouseLimit> limits) {

    public String clock() {
        return kind.clock();
    }
}
