package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declared here, answered by the room that judges: how an alias uses the helpline, and who it may be as well (FB-1). */
public interface CardUse {

    /** For a card the caller has already been let into, inside their transaction. */
    Use of(FrequentUserId alias, ServiceId helpline, SignedIn by);

    /**
     * @param suggested what the contacts look like
     * @param decided what a person decided last; null before
     * @param mayDecide whether the reader is one who decides
     * @param twins other aliases that may be the same person
     */
    record Use(
            UsePattern suggested, Reasons reasons, @Nullable Decision decided, boolean mayDecide, List<Twin> twins) {

        public Use {
            twins = List.copyOf(twins);
        }

        /** What holds until something else is decided. */
        public UsePattern pattern() {
            return decided == null ? suggested : decided.pattern();
        }

        /** Whether the contacts have come to look like something else than what was decided. */
        public boolean differs() {
            return decided != null && suggested != UsePattern.UNCLEAR && suggested != decided.pattern();
        }
    }

    /**
     * What the suggestion rests on.
     *
     * @param first the first contact counted; null where there was none
     * @param longestPause in days, between two contacts
     * @param judged contacts of which a counsellor noted whether they moved anything
     * @param unmoved those of them that moved nothing
     */
    record Reasons(
            int contacts,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int longestPause,
            int judged,
            int unmoved,
            Why why) {}

    /** What tipped the scales. */
    enum Why {
        OFTEN_LONG_UNMOVED,
        OFTEN_FOR_A_SHORT_TIME,
        COMES_BACK,
        OFTEN_LONG_AND_MOVED,
        TOO_FEW_CONTACTS,
        TOO_FEW_JUDGED,
        NOTHING_FITS
    }

    /** Who decided when; {@code by} is a name. */
    record Decision(UsePattern pattern, String by, Instant at) {}

    /**
     * An alias that may be the same person.
     *
     * @param by who said so, a name
     */
    record Twin(UUID link, UUID alias, String name, String by, Instant at) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Twin[" + link + "]";
        }
    }
}
