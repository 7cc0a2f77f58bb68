package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.frequentuser.ContactHistory.Contact;
import dk.samklang.helpline.frequentuser.FrequentUserCard;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.OpenCard;
import dk.samklang.platform.web.Notice;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A frequent user's card.
 *
 * @param agreed what is agreed with them; null where nobody may know
 * @param trailed whether the reader may ask who has seen it
 */
public record CardPage(
        OpenCard.Opened opened,
        @Nullable Agreed agreed,
        @Nullable Notice notice,
        boolean trailed) {

    /** How many experiences stand open; the rest are folded. */
    private static final int AT_A_GLANCE = 4;

    /** Something a counsellor wrote after a contact. */
    public record Lesson(Instant at, String words) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Lesson[...]";
        }
    }

    /**
     * One kind of lessons, newest first.
     *
     * @param id names the part of the page
     * @param labelKey message key of its heading
     */
    public record Lessons(String id, String labelKey, List<Lesson> all) {

        public List<Lesson> atAGlance() {
            return all.subList(0, Math.min(AT_A_GLANCE, all.size()));
        }

        public List<Lesson> rest() {
            return all.subList(Math.min(AT_A_GLANCE, all.size()), all.size());
        }
    }

    public FrequentUserCard card() {
        return opened.card();
    }

    public FrequentUserSummary user() {
        return card().summary();
    }

    public CardFigures figures() {
        return new CardFigures(opened.rhythm(), opened.firstWeek());
    }

    public List<Contact> contacts() {
        return opened.contacts();
    }

    /** What worked, what did not, and what was agreed; kinds of which nobody wrote anything are left out. */
    public List<Lessons> lessons() {
        return Stream.of(
                        lessons("well", "frequentuser.lessons.well", Contact::workedWell),
                        lessons("badly", "frequentuser.lessons.badly", Contact::workedBadly),
                        lessons("agreed", "frequentuser.lessons.agreed", Contact::agreement))
                .filter(kind -> !kind.all().isEmpty())
                .toList();
    }

    private Lessons lessons(String id, String labelKey, Function<Contact, String> words) {
        return new Lessons(
                id,
                labelKey,
                opened.lessons().stream()
                        .filter(contact -> !words.apply(contact).isBlank())
                        .map(contact -> new Lesson(contact.startedAt(), words.apply(contact)))
                        .toList());
    }

    public String path() {
        return Paths.card(user().id().value());
    }

    public String historyPath() {
        return Paths.history(user().id().value());
    }

    /** Whether nobody has yet written what the alias is recognised by. */
    public boolean undescribed() {
        var details = card().details();
        return (details.writingStyle() + details.behaviour() + details.usualThemes()).isBlank();
    }
}
