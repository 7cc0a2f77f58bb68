package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.houserules.ThemeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one person may read it.
 *
 * @param counsellorName who answered
 * @param themes by name, retired ones included
 * @param alias null when the caller is nobody listed
 * @param own whether the reader registered it
 * @param correctable whether the reader may correct it now
 */
public record ConversationView(
        Conversation conversation,
        String counsellorName,
        List<ThemeName> themes,
        @Nullable FrequentUserSummary alias,
        boolean own,
        boolean correctable) {}
