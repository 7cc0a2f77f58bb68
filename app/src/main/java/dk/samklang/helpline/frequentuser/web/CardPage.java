package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.ContactHistory;
import dk.samklang.helpline.frequentuser.FrequentUserCard;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.OpenCard;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A frequent user's card. */
public record CardPage(OpenCard.Opened opened, @Nullable Notice notice) {

    public FrequentUserCard card() {
        return opened.card();
    }

    public FrequentUserSummary user() {
        return card().summary();
    }

    public ContactHistory.Extent extent() {
        return opened.extent();
    }

    public List<ContactHistory.Contact> contacts() {
        return opened.contacts();
    }

    public int extentDays() {
        return OpenCard.EXTENT_DAYS;
    }

    public String path() {
        return Paths.card(user().id().value());
    }

    /** Whether nobody has yet written what the alias is recognised by. */
    public boolean undescribed() {
        var details = card().details();
        return (details.writingStyle() + details.behaviour() + details.usualThemes()).isBlank();
    }
}
