package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Submission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A card as it stands in its form, right or wrong.
 *
 * @param approach always three lines, some of them empty
 */
public record FrequentUserForm(
        String alias,
        Gender gender,
        AgeBand ageBand,
        Set<UUID> types,
        List<String> approach,
        String usualTimes,
        String writingStyle,
        String behaviour,
        String usualThemes) {

    /** Everything a draft keeps of this form. */
    static final Set<String> FIELDS = Set.of(
            "alias",
            "gender",
            "ageBand",
            "types",
            "approach1",
            "approach2",
            "approach3",
            "usualTimes",
            "writingStyle",
            "behaviour",
            "usualThemes",
            "service",
            "card",
            "version");

    /** Those of them that take more than one answer. */
    static final Set<String> SEVERAL = Set.of("types");

    private static final List<String> EMPTY_APPROACH = List.of("", "", "");

    static FrequentUserForm empty() {
        return new FrequentUserForm("", Gender.UNKNOWN, AgeBand.UNKNOWN, Set.of(), EMPTY_APPROACH, "", "", "", "");
    }

    static FrequentUserForm of(FrequentUserDetails details) {
        return new FrequentUserForm(
                details.alias(),
                details.gender(),
                details.ageBand(),
                details.types(),
                Stream.concat(details.approach().stream(), EMPTY_APPROACH.stream())
                        .limit(FrequentUserDetails.APPROACH_LINES)
                        .toList(),
                details.usualTimes(),
                details.writingStyle(),
                details.behaviour(),
                details.usualThemes());
    }

    /** Reads the fields in the order they have on the page; what is wrong is noted in the submission. */
    static FrequentUserForm read(Submission form) {
        if (form.text("alias").isEmpty()) {
            form.errors().add("alias", "frequentuser.alias.missing");
        }
        return new FrequentUserForm(
                form.line("alias", FrequentUserDetails.LONGEST_ALIAS),
                form.choice("gender", Gender.class, Gender.UNKNOWN),
                form.choice("ageBand", AgeBand.class, AgeBand.UNKNOWN),
                form.ids("types"),
                IntStream.rangeClosed(1, FrequentUserDetails.APPROACH_LINES)
                        .mapToObj(place -> form.line("approach" + place, FrequentUserDetails.LONGEST_APPROACH))
                        .toList(),
                form.text("usualTimes", FrequentUserDetails.LONGEST_TIMES),
                form.text("writingStyle", FrequentUserDetails.LONGEST_SIGN),
                form.text("behaviour", FrequentUserDetails.LONGEST_SIGN),
                form.text("usualThemes", FrequentUserDetails.LONGEST_SIGN));
    }

    FrequentUserDetails details() {
        return new FrequentUserDetails(
                alias,
                gender,
                ageBand,
                writingStyle,
                behaviour,
                usualThemes,
                usualTimes,
                approach.stream().filter(line -> !line.isBlank()).toList(),
                types);
    }

    /** This form with some fields as somebody else has them. */
    FrequentUserForm taking(Collection<String> fields, FrequentUserForm theirs) {
        return new FrequentUserForm(
                fields.contains("alias") ? theirs.alias : alias,
                fields.contains("gender") ? theirs.gender : gender,
                fields.contains("ageBand") ? theirs.ageBand : ageBand,
                fields.contains("types") ? theirs.types : types,
                fields.contains("approach") ? theirs.approach : approach,
                fields.contains("usualTimes") ? theirs.usualTimes : usualTimes,
                fields.contains("writingStyle") ? theirs.writingStyle : writingStyle,
                fields.contains("behaviour") ? theirs.behaviour : behaviour,
                fields.contains("usualThemes") ? theirs.usualThemes : usualThemes);
    }

    /** The fields that are filled in otherwise than before. */
    Set<String> changedFrom(FrequentUserForm before) {
        var then = before.values();
        return values().entrySet().stream()
                .filter(field -> !field.getValue().equals(then.get(field.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> values() {
        return Map.of(
                "alias", alias,
                "gender", gender,
                "ageBand", ageBand,
                "types", types,
                "approach", lines(),
                "usualTimes", usualTimes,
                "writingStyle", writingStyle,
                "behaviour", behaviour,
                "usualThemes", usualThemes);
    }

    /** What two people filled in differently, ready to read. */
    List<Difference> differences(Frame frame, FrequentUserForm theirs, List<UserType> known) {
        return Stream.of(
                        difference("alias", alias, theirs.alias),
                        difference(
                                "gender",
                                FrequentUserWords.gender(frame, gender),
                                FrequentUserWords.gender(frame, theirs.gender)),
                        difference(
                                "ageBand",
                                FrequentUserWords.age(frame, ageBand),
                                FrequentUserWords.age(frame, theirs.ageBand)),
                        difference("types", typeNames(frame, known), theirs.typeNames(frame, known)),
                        difference("approach", lines(), theirs.lines()),
                        difference("usualTimes", usualTimes, theirs.usualTimes),
                        difference("writingStyle", writingStyle, theirs.writingStyle),
                        difference("behaviour", behaviour, theirs.behaviour),
                        difference("usualThemes", usualThemes, theirs.usualThemes))
                .filter(difference -> !difference.mine().equals(difference.theirs()))
                .toList();
    }

    private static Difference difference(String field, String mine, String theirs) {
        return new Difference(field, "frequentuser.field." + field, mine, theirs);
    }

    private String lines() {
        return approach.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String typeNames(Frame frame, List<UserType> known) {
        return known.stream()
                .filter(type -> types.contains(type.id()))
                .map(type -> FrequentUserWords.type(frame, type.name()))
                .collect(Collectors.joining(", "));
    }

    List<Choice> types(Frame frame, List<UserType> known) {
        return known.stream()
                .map(type -> new Choice(
                        type.id().toString(), FrequentUserWords.type(frame, type.name()), types.contains(type.id())))
                .toList();
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "FrequentUserForm[...]";
    }
}
