package dk.samklang.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The story as it stands in its file. */
record Story(List<House> houses) {

    /** An organisation with one helpline of the same name. */
    record House(String name, String accent, List<Colleague> staff, List<Alias> aliases, List<Talk> talks) {}

    record Colleague(String login, String name, String role) {}

    record Alias(
            String alias,
            String gender,
            String age,
            String writingStyle,
            String behaviour,
            String themes,
            String times,
            List<String> approach,
            List<String> types) {}

    /**
     * One conversation.
     *
     * @param by user name of its counsellor
     * @param day how many days before the story is told
     * @param alias null for nobody listed
     */
    record Talk(
            String by,
            int day,
            String time,
            int minutes,
            String channel,
            String gender,
            String age,
            List<String> themes,
            @Nullable String alias,
            @Nullable String ending,
            @Nullable String progression,
            @Nullable String note,
            @Nullable String signs,
            @Nullable String well,
            @Nullable String badly,
            @Nullable String agreement,
            @Nullable String reflection,
            @Nullable String shared) {}
}
