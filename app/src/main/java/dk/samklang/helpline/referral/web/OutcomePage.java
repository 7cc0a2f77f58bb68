package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.Outcome;
import dk.samklang.helpline.referral.Referral;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a referral.
 *
 * @param typed what stands in the form; null for what is stored
 * @param version of the referral that the reader has seen
 * @param conflict whether somebody else has noted something meanwhile
 */
public record OutcomePage(Referral referral, @Nullable Typed typed, int version, FormErrors errors, boolean conflict) {

    public record Typed(@Nullable Outcome outcome, String words) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Typed[...]";
        }
    }

    public Typed fields() {
        return typed == null ? new Typed(referral.outcome(), referral.words()) : typed;
    }

    public boolean takesWords() {
        return referral.alias() != null;
    }

    public String home() {
        return Paths.home(referral);
    }

    public List<Difference> differences(Frame frame) {
        var mine = fields();
        return conflict
                ? Stream.of(
                                new Difference(
                                        "outcome",
                                        "referral.outcome",
                                        said(frame, mine.outcome()),
                                        said(frame, referral.outcome())),
                                new Difference("words", "referral.words", mine.words(), referral.words()))
                        .filter(difference -> !difference.mine().equals(difference.theirs()))
                        .toList()
                : List.of();
    }

    private static String said(Frame frame, @Nullable Outcome outcome) {
        return outcome == null ? "" : frame.say("referral.outcome." + outcome.name());
    }
}
