package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declared here, implemented by the room that recognises callers: who this may be, and why (FB-5). */
public interface LikelyCallers {

    /** @param conversation the one being written, for which the search is noted once */
    Suggestions among(SignedIn by, ServiceId service, UUID conversation, CallerHeard heard);

    /**
     * Who the caller may be, the likeliest first; none where nothing points to anybody.
     *
     * @param notThese those the counsellor has said no to, so that they can be brought back
     */
    record Suggestions(List<Suggestion> likely, List<Named> notThese) {

        public static final Suggestions NONE = new Suggestions(List.of(), List.of());

        public Suggestions {
            likely = List.copyOf(likely);
            notThese = List.copyOf(notThese);
        }

        /** Those to ask about by name; mostly one or none. */
        public List<Suggestion> prominent() {
            return likely.stream().filter(Suggestion::prominent).toList();
        }

        public List<Suggestion> others() {
            return likely.stream().filter(found -> !found.prominent()).toList();
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Suggestions[...]";
        }
    }

    record Named(FrequentUserId id, String alias) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Named[...]";
        }
    }

    /**
     * One alias, and why.
     *
     * @param prominent whether it is probable enough to ask about by name
     */
    record Suggestion(FrequentUserId id, String alias, Reasons reasons, boolean prominent) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Suggestion[...]";
        }
    }

    /**
     * What speaks for an alias; null or empty where something does not.
     *
     * @param words as the counsellor typed them
     * @param gender message key
     * @param age message key
     */
    record Reasons(
            @Nullable Habit habit,
            List<ThemeName> themes,
            List<String> words,
            @Nullable String gender,
            @Nullable String age) {

        public Reasons {
            themes = List.copyOf(themes);
            words = List.copyOf(words);
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Reasons[...]";
        }
    }

    /**
     * When or how somebody usually is in touch.
     *
     * @param channel how they are in touch
     * @param day null where it is the time of day that says something
     * @param part the part of the day, as in message keys; null where the time says nothing
     */
    record Habit(
            Channel channel,
            @Nullable DayOfWeek day,
            @Nullable String part) {}
}
