package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One type, to describe or take out of use.
 *
 * @param typed what stands in the form; null for the type's present words
 * @param version of the type that the reader has seen
 * @param conflict whether somebody else has changed it meanwhile
 */
public record TypePage(UserType type, @Nullable Typed typed, int version, FormErrors errors, boolean conflict) {

    public record Typed(String name, String description) {}

    public String words(Frame frame) {
        return FrequentUserWords.type(frame, type.name());
    }

    public String name(Frame frame) {
        return typed == null ? words(frame) : typed.name();
    }

    public String description(Frame frame) {
        return typed == null ? FrequentUserWords.description(frame, type) : typed.description();
    }

    /** What somebody else has saved meanwhile, beside one's own. */
    public List<Difference> differences(Frame frame) {
        return conflict
                ? Stream.of(
                                new Difference("name", "frequentuser.types.name", name(frame), words(frame)),
                                new Difference(
                                        "description",
                                        "frequentuser.types.description",
                                        description(frame),
                                        FrequentUserWords.description(frame, type)))
                        .filter(difference -> !difference.mine().equals(difference.theirs()))
                        .toList()
                : List.of();
    }
}
