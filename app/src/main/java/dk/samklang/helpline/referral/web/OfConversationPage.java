package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.referral.Referral;
import dk.samklang.helpline.referral.SuggestOptions.Suggested;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was referred in a registered conversation.
 *
 * @param options what may be added, what fits first; nothing for those who did not have the conversation
 */
public record OfConversationPage(
        ConversationView view,
        List<Referral> referrals,
        List<Suggested> options,
        @Nullable Notice notice) {

    public String path() {
        return Paths.of(view.conversation().id());
    }

    public List<Choice> choices(Frame frame) {
        return options.stream()
                .filter(option -> option.referral() == null)
                .map(option -> new Choice(
                        option.id().value().toString(),
                        Stream.of(
                                        option.name(),
                                        frame.say(
                                                "referral.kind." + option.kind().name()))
                                .distinct()
                                .reduce((name, kind) -> name + " · " + kind)
                                .orElse(""),
                        false))
                .toList();
    }
}
