package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Declared here, implemented by the room that keeps conversations: the contacts with one alias. */
public interface ContactHistory {

    /** The latest contacts, newest first; inside the caller's transaction. */
    List<Contact> latest(FrequentUserId alias, SignedIn by, int limit);

    /** How often and how long, over the days given. */
    Extent extent(FrequentUserId alias, SignedIn by, Instant since);

    /** The same by alias, in all helplines of the one who asks; an alias without contacts is left out. */
    Map<UUID, Extent> extents(SignedIn by, Instant since);

    /** The same for the few aliases given. */
    Map<UUID, Extent> extents(Set<UUID> aliases, SignedIn by, Instant since);

    /** The first and the last contact ever; empty before the first. */
    Optional<Span> span(FrequentUserId alias);

    /** The same by alias, for all of a helpline; an alias without contacts is left out. */
    Map<UUID, Span> spans(ServiceId helpline);

    /** Contacts of which somebody wrote what worked, what did not, or what was agreed; newest first. */
    List<Contact> lessons(FrequentUserId alias, SignedIn by, int limit);

    /** How contacts spread over weeks, hours, channels and counsellors. */
    ContactRhythm rhythm(FrequentUserId alias, SignedIn by, Instant since);

    /**
     * One contact, as it shows on the card.
     *
     * @param channelKey message key of the channel
     */
    record Contact(
            UUID conversation,
            Instant startedAt,
            int durationMinutes,
            String channelKey,
            String counsellor,
            String workedWell,
            String workedBadly,
            String agreement) {}

    /** A number of contacts and their minutes together. */
    record Extent(int contacts, int minutes) {

        static final Extent NONE = new Extent(0, 0);

        private static final long MINUTES_OF_A_YEAR = 1_000_000;

        /** More contacts weigh more, and among as many those of more minutes. */
        long weight() {
            return contacts * MINUTES_OF_A_YEAR + minutes;
        }
    }

    /** From the first contact to the last. */
    record Span(Instant first, Instant last) {}
}
