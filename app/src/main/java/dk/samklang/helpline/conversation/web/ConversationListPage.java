package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationLine;
import dk.samklang.helpline.houserules.ThemeName;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Conversations to find again.
 *
 * @param query what the filter holds, as text
 * @param mayReadAll whether the reader can ask for everyone's
 * @param themeNames names of the themes on the lines
 * @param older address of the next page; null on the last
 */
public record ConversationListPage(
        List<ConversationLine> lines,
        Map<String, String> query,
        boolean mayReadAll,
        List<ThemeName> themes,
        Map<UUID, ThemeName> themeNames,
        @Nullable String alias,
        @Nullable String older) {

    public String asked(String field) {
        return query.getOrDefault(field, "");
    }

    public boolean filtered() {
        return query.entrySet().stream().anyMatch(entry -> !entry.getKey().equals("whose"));
    }
}
