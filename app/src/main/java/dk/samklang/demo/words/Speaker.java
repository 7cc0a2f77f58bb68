package dk.samklang.demo.words;

import dk.samklang.helpline.frequentuser.Gender;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom a text is about: the words that stand for them, and what they alone talk about.
 *
 * @param used what the text has said already, so that it is not said twice; by identity
 */
record Speaker(Map<String, List<Template>> sections, Set<Template> used) {

    private static final Map<String, List<Template>> SHE = words("hun", "hende", "hendes", "kvinden");
    private static final Map<String, List<Template>> HE = words("han", "ham", "hans", "manden");
    private static final Map<String, List<Template>> SOMEBODY =
            words("vedkommende", "vedkommende", "vedkommendes", "personen");

    static Map<String, List<Template>> of(Gender gender) {
        return switch (gender) {
            case FEMALE -> SHE;
            case MALE -> HE;
            case OTHER, UNKNOWN -> SOMEBODY;
        };
    }

    List<Template> own(String section) {
        return sections.getOrDefault(section, List.of());
    }

    boolean isFirstUseOf(Template template) {
        return used.add(template);
    }

    private static Map<String, List<Template>> words(String subject, String object, String owner, String noun) {
        return Map.of(
                "han", List.of(Template.of(subject)),
                "ham", List.of(Template.of(object)),
                "hans", List.of(Template.of(owner)),
                "personen", List.of(Template.of(noun)));
    }
}
