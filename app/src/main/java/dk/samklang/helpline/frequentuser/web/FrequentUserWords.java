package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.FrequentUserSummary.TypeName;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.platform.web.Frame;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is chosen from lists, in the reader's language or the house's own words. */
public final class FrequentUserWords {

    private static final String BETWEEN = " · ";

    private FrequentUserWords() {}

    public static String gender(Frame frame, Gender gender) {
        return frame.say("frequentuser.gender." + gender.name());
    }

    public static String age(Frame frame, AgeBand age) {
        return frame.say("frequentuser.age." + age.name());
    }

    public static String type(Frame frame, TypeName type) {
        return type.ownWords() == null ? frame.say(Objects.requireNonNull(type.starterKey())) : type.ownWords();
    }

    public static String description(Frame frame, UserType type) {
        if (type.ownDescription() != null) {
            return type.ownDescription();
        }
        return type.descriptionKey() == null ? "" : frame.say(type.descriptionKey());
    }

    /** Gender and age band in one line; what nobody knows is left out. */
    public static String person(Frame frame, Gender gender, AgeBand age) {
        return Stream.of(
                        gender == Gender.UNKNOWN ? "" : gender(frame, gender),
                        age == AgeBand.UNKNOWN ? "" : age(frame, age))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    public static String types(Frame frame, FrequentUserSummary user) {
        return user.types().stream().map(type -> type(frame, type)).collect(Collectors.joining(BETWEEN));
    }

    public static String lastContact(Frame frame, FrequentUserSummary user) {
        return user.lastContactAt() == null
                ? frame.say("frequentuser.last-contact.none")
                : frame.when(user.lastContactAt());
    }
}
