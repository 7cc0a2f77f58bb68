package dk.samklang.helpline;

import dk.samklang.helpline.conversation.AliasLink;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationDetails;
import dk.samklang.helpline.conversation.ConversationFacts;
import dk.samklang.helpline.conversation.ConversationWords;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.testing.TestClock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A valid conversation on Monday at nine, of which a test changes what it is about. */
public final class Talk {

    private Instant startedAt = TestClock.MONDAY_NINE;
    private int minutes = 20;
    private boolean measured;
    private Channel channel = Channel.PHONE;
    private Set<UUID> themes = Set.of();
    private @Nullable Ending ending;
    private String note = "";
    private String signs = "";
    private String agreement = "";
    private String workedWell = "";
    private String reflectionPrivate = "";
    private String reflectionShared = "";
    private AliasLink link = new AliasLink.Nobody();

    private Talk() {}

    /** Twenty minutes on the phone with nobody listed, of which these words were written. */
    public static Talk noting(String note) {
        var talk = new Talk();
        talk.note = note;
        return talk;
    }

    public Talk at(Instant start) {
        startedAt = start;
        return this;
    }

    public Talk lasting(int whole) {
        minutes = whole;
        return this;
    }

    /** The program took the duration from the clock. */
    public Talk measured() {
        measured = true;
        return this;
    }

    public Talk by(Channel other) {
        channel = other;
        return this;
    }

    public Talk about(UUID... chosen) {
        themes = Set.of(chosen);
        return this;
    }

    public Talk ending(Ending how) {
        ending = how;
        return this;
    }

    public Talk signs(String words) {
        signs = words;
        return this;
    }

    public Talk workedWell(String words) {
        workedWell = words;
        return this;
    }

    public Talk agreeing(String words) {
        agreement = words;
        return this;
    }

    public Talk reflectingAlone(String words) {
        reflectionPrivate = words;
        return this;
    }

    public Talk reflectingAloud(String words) {
        reflectionShared = words;
        return this;
    }

    public Talk with(FrequentUserId alias) {
        link = new AliasLink.Listed(alias);
        return this;
    }

    /** Somebody to be listed with it. */
    public Talk withNew(String alias) {
        link = new AliasLink.New(alias);
        return this;
    }

    /** The details as the form would bring them. */
    public ConversationDetails on(ServiceId helpline) {
        var facts = new ConversationFacts(
                channel, startedAt, minutes, Gender.UNKNOWN, AgeBand.UNKNOWN, themes, null, null, null, ending);
        var words = new ConversationWords(note, signs, workedWell, "", agreement, reflectionPrivate, reflectionShared);
        return new ConversationDetails(helpline, facts, measured, words, link);
    }
}
