package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.agreed.SettleWithCaller.Settled;
import dk.samklang.helpline.conversation.AliasLink;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationDetails;
import dk.samklang.helpline.conversation.ConversationFacts;
import dk.samklang.helpline.conversation.ConversationWords;
import dk.samklang.helpline.conversation.CounsellorRequest;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Impression;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.AliasLookup;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.SearchAliases;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Submission;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a submitted conversation form; what cannot be read becomes an error on its field. */
@Component
class ReadConversation {

    /** Beyond this a duration taken from the clock is a forgotten form rather than a long conversation. */
    private static final Duration LONGEST_MEASURED = Duration.ofHours(3);

    /** How far a visitor's clock may be ahead of ours. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final int LONGEST_ALIAS = 60;
    private static final int MINUTES_A_DAY = 1440;

    private final SearchAliases aliases;
    private final Clock clock;

    ReadConversation(SearchAliases aliases, Clock clock) {
        this.aliases = aliases;
        this.clock = clock;
    }

    /** The details; empty when the form has errors, which then stand in the submission. */
    Optional<ConversationDetails> read(SignedIn by, Submission form) {
        var service = form.id("service");
        var facts = facts(form, by.person().zone());
        var words = words(form);
        var settled = new Settled(next(form, by.person().zone()), form.line("beyondWhy", Settled.LONGEST_WHY));
        var link = service == null ? null : link(by, new ServiceId(service), form);
        if (service == null) {
            form.errors().add("service", "layout.form.required");
        }
        if (form.errors().any() || service == null || facts == null || link == null) {
            return Optional.empty();
        }
        var measured = form.text("duration").isEmpty();
        return Optional.of(new ConversationDetails(
                new ServiceId(service),
                facts,
                measured,
                words,
                link,
                form.errors().seen(),
                settled));
    }

    private @Nullable ConversationFacts facts(Submission form, ZoneId zone) {
        var start = start(form, zone);
        var duration = start == null ? null : duration(form, start);
        var themes = form.ids("themes");
        var channel = form.choice("channel", Channel.class, Channel.PHONE);
        var gender = form.choice("gender", Gender.class, Gender.UNKNOWN);
        var age = form.choice("age", AgeBand.class, AgeBand.UNKNOWN);
        var progression = form.choice("progression", Progression.class);
        var impression = form.choice("impression", Impression.class);
        var request = form.choice("counsellorRequest", CounsellorRequest.class);
        var ending = form.choice("ending", Ending.class);
        return start == null || duration == null
                ? null
                : new ConversationFacts(
                        channel, start, duration, gender, age, themes, progression, impression, request, ending);
    }

    private @Nullable Instant start(Submission form, ZoneId zone) {
        var date = form.date("date");
        var time = form.time("time");
        if (date == null) {
            form.errors().add("date", "layout.form.required");
        }
        if (time == null) {
            form.errors().add("time", "layout.form.required");
        }
        return date == null || time == null ? null : notInFuture(form, at(form, date.atTime(time), zone));
    }

    private @Nullable Instant notInFuture(Submission form, Instant start) {
        if (start.isAfter(clock.instant().plus(CLOCK_DIFFERENCE))) {
            form.errors().add("date", "conversation.error.future");
            return null;
        }
        if (start.isBefore(Instant.parse("2000-01-01T00:00:00Z"))) {
            form.errors().add("date", "conversation.error.long-ago");
            return null;
        }
        return start;
    }

    /**
     * A time that the clock skips in spring is read as the hour after. One that it shows twice in autumn is read as the
     * first, unless the form itself was begun in the second.
     */
    private static Instant at(Submission form, LocalDateTime local, ZoneId zone) {
        var first = local.atZone(zone);
        var second = first.withLaterOffsetAtOverlap().toInstant();
        return opened(form).filter(opened -> agree(opened, second)).isPresent() ? second : first.toInstant();
    }

    private @Nullable Integer duration(Submission form, Instant start) {
        if (!form.text("duration").isEmpty()) {
            return form.number("duration", 0, MINUTES_A_DAY);
        }
        var measured = Duration.between(begun(form, start), clock.instant());
        if (measured.compareTo(LONGEST_MEASURED) > 0) {
            form.errors().add("duration", "conversation.error.how-long");
            return null;
        }
        return (int) Math.max(1, measured.plusSeconds(59).toMinutes());
    }

    /** When the page was opened, to the second, as long as it agrees with the start that stands in the form. */
    private static Instant begun(Submission form, Instant start) {
        return opened(form).filter(opened -> agree(opened, start)).orElse(start);
    }

    private static boolean agree(Instant opened, Instant start) {
        return !opened.isBefore(start) && !opened.isAfter(start.plusSeconds(60));
    }

    private static Optional<Instant> opened(Submission form) {
        try {
            return Optional.of(Instant.parse(form.text("begun")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** When the next conversation is agreed; null where none is. */
    private static @Nullable Instant next(Submission form, ZoneId zone) {
        var date = form.date("nextDate");
        var time = form.time("nextTime");
        if ((date == null) != (time == null)) {
            form.errors().add(date == null ? "nextDate" : "nextTime", "conversation.error.next-is-half");
        }
        return date == null || time == null
                ? null
                : date.atTime(time).atZone(zone).toInstant();
    }

    private static ConversationWords words(Submission form) {
        return new ConversationWords(
                form.text("note", ConversationWords.LONGEST_NOTE),
                form.text("signs", ConversationWords.LONGEST_REMARK),
                form.text("workedWell", ConversationWords.LONGEST_REMARK),
                form.text("workedBadly", ConversationWords.LONGEST_REMARK),
                form.text("agreement", ConversationWords.LONGEST_REMARK),
                form.text("reflectionPrivate", ConversationWords.LONGEST_REFLECTION),
                form.text("reflectionShared", ConversationWords.LONGEST_REFLECTION));
    }

    private @Nullable AliasLink link(SignedIn by, ServiceId service, Submission form) {
        var chosen = form.text("frequentUser");
        var typed = form.line("aliasSearch", LONGEST_ALIAS);
        if (AliasLookup.NEW.equals(chosen)) {
            return typed.isEmpty() ? nameless(form) : new AliasLink.New(typed);
        }
        if (!chosen.isEmpty()) {
            var id = form.id("frequentUser");
            return id == null ? null : new AliasLink.Listed(new FrequentUserId(id));
        }
        return typed.isEmpty() ? new AliasLink.Nobody() : typed(by, service, typed, form);
    }

    private static @Nullable AliasLink nameless(Submission form) {
        form.errors().add("aliasSearch", "conversation.error.new-alias-without-name");
        return null;
    }

    /** A name typed and nobody chosen: without script, or in haste. Only an exact match is taken as meant. */
    private @Nullable AliasLink typed(SignedIn by, ServiceId service, String typed, Submission form) {
        var match = aliases.search(by, service, typed).stream()
                .filter(alias -> alias.alias().equalsIgnoreCase(typed))
                .map(FrequentUserSummary::id)
                .findFirst();
        if (match.isEmpty()) {
            form.errors().add("aliasSearch", "conversation.error.which-alias");
        }
        return match.<AliasLink>map(AliasLink.Listed::new).orElse(null);
    }
}
