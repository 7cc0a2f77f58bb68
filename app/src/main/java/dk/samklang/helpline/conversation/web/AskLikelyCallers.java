package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.LikelyCallers;
import dk.samklang.helpline.conversation.LikelyCallers.Suggestions;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks who the caller may be, from a form that is still being written: what cannot be read yet says nothing. */
@Component
class AskLikelyCallers {

    private final LikelyCallers likely;

    AskLikelyCallers(LikelyCallers likely) {
        this.likely = likely;
    }

    LikelyPanel ask(SignedIn by, UUID conversation, ConversationFields fields) {
        var chosen = !fields.text("frequentUser").isBlank();
        var suggestions = chosen
                ? Suggestions.NONE
                : Ids.parse(fields.text("service"))
                        .map(service -> likely.among(
                                by,
                                new ServiceId(service),
                                conversation,
                                heard(fields, by.person().zone())))
                        .orElse(Suggestions.NONE);
        return new LikelyPanel(suggestions, chosen, fields.text("shown"));
    }

    private static CallerHeard heard(ConversationFields fields, ZoneId zone) {
        return new CallerHeard(
                choice(fields, "gender", Gender.class, Gender.UNKNOWN),
                choice(fields, "age", AgeBand.class, AgeBand.UNKNOWN),
                choice(fields, "channel", Channel.class, Channel.PHONE),
                ConversationFields.start(fields, zone),
                ids(fields, "themes"),
                fields.text("note") + " " + fields.text("signs"),
                ids(fields, "notThese").stream().map(FrequentUserId::new).collect(Collectors.toSet()));
    }

    private static <E extends Enum<E>> E choice(ConversationFields fields, String field, Class<E> type, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(fields.text(field)))
                .findFirst()
                .orElse(otherwise);
    }

    private static Set<UUID> ids(ConversationFields fields, String field) {
        return fields.all(field).stream()
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
