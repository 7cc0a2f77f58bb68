package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.conversation.CounsellorRequest;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Impression;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.AliasLookup;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns what stands in the form into words, in the reader's language. */
public final class ConversationLabels {

    /** Fields that hold one of several answers: the answers, and the prefix of their message keys. */
    private static final Map<String, Answers> CHOICES = Map.of(
            "channel", new Answers("conversation.channel.", Channel.class),
            "gender", new Answers("frequentuser.gender.", Gender.class),
            "age", new Answers("frequentuser.age.", AgeBand.class),
            "progression", new Answers("conversation.progression.", Progression.class),
            "impression", new Answers("conversation.impression.", Impression.class),
            "counsellorRequest", new Answers("conversation.request.", CounsellorRequest.class),
            "ending", new Answers("conversation.ending.", Ending.class));

    private ConversationLabels() {}

    /** What was noted; where nothing was, what the alias' card says, and that it says so. */
    public static String gender(Frame frame, ConversationView view) {
        var noted = view.conversation().facts().gender();
        var alias = view.alias();
        return noted != Gender.UNKNOWN || alias == null || alias.gender() == Gender.UNKNOWN
                ? frame.say("frequentuser.gender." + noted)
                : frame.say("conversation.view.from-card", frame.say("frequentuser.gender." + alias.gender()));
    }

    /** The same for the age. */
    public static String age(Frame frame, ConversationView view) {
        var noted = view.conversation().facts().ageBand();
        var alias = view.alias();
        return noted != AgeBand.UNKNOWN || alias == null || alias.ageBand() == AgeBand.UNKNOWN
                ? frame.say("frequentuser.age." + noted)
                : frame.say("conversation.view.from-card", frame.say("frequentuser.age." + alias.ageBand()));
    }

    public static List<Choice> themes(Frame frame, List<ThemeName> themes, List<String> chosen) {
        return themes.stream()
                .map(theme -> new Choice(
                        theme.id().value().toString(),
                        theme(frame, theme),
                        chosen.contains(theme.id().value().toString())))
                .toList();
    }

    public static String theme(Frame frame, ThemeName theme) {
        var own = theme.ownWords();
        return own != null ? own : frame.say(Objects.requireNonNull(theme.starterKey()));
    }

    public static String themeList(Frame frame, List<ThemeName> themes) {
        return themes.stream().map(theme -> theme(frame, theme)).collect(Collectors.joining(", "));
    }

    public static String themeList(Frame frame, Set<UUID> chosen, Map<UUID, ThemeName> names) {
        return chosen.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(theme -> theme(frame, theme))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public static List<Choice> whose(Frame frame, String asked) {
        return List.of(
                new Choice("own", frame.say("conversation.filter.own"), !"all".equals(asked)),
                new Choice("all", frame.say("conversation.filter.all"), "all".equals(asked)));
    }

    /** The fields in which two versions of the form differ, each ready to read. */
    public static List<Difference> differences(
            Frame frame, ConversationFields mine, ConversationFields theirs, List<ThemeName> themes) {
        return ConversationFields.ALL.stream()
                .filter(field -> mine.differsIn(field, theirs))
                .map(field -> new Difference(
                        field,
                        "conversation.field." + field,
                        read(frame, field, mine.all(field), themes),
                        read(frame, field, theirs.all(field), themes)))
                .toList();
    }

    private static String read(Frame frame, String field, List<String> values, List<ThemeName> themes) {
        var words = ConversationFields.given(values).stream().map(value -> word(frame, field, value, themes));
        return words.sorted().collect(Collectors.joining(", "));
    }

    private static String word(Frame frame, String field, String value, List<ThemeName> themes) {
        var answers = CHOICES.get(field);
        if (answers != null && answers.hold(value)) {
            return frame.say(answers.prefix() + value);
        }
        return switch (field) {
            case "themes" -> named(frame, value, themes);
            case "frequentUser" ->
                frame.say("conversation.alias." + (AliasLookup.NEW.equals(value) ? "new" : "linked"));
            default -> value;
        };
    }

    private static String named(Frame frame, String id, List<ThemeName> themes) {
        return Ids.parse(id)
                .flatMap(found -> themes.stream()
                        .filter(theme -> theme.id().value().equals(found))
                        .findFirst())
                .map(theme -> theme(frame, theme))
                .orElse(id);
    }

    private record Answers(String prefix, Class<? extends Enum<?>> type) {

        boolean hold(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.name().equals(value));
        }
    }
}
