package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.LimitPeriod;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.Measure;
import dk.samklang.helpline.agreement.Proposal;
import dk.samklang.helpline.agreement.Risks;
import dk.samklang.helpline.agreement.Span;
import dk.samklang.helpline.agreement.Terms;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Submission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form of a proposal; what cannot be read becomes an error on its field. */
@Component
class ReadArrangement {

    private static final String REQUIRED = "layout.form.required";

    private final Clock clock;

    ReadArrangement(Clock clock) {
        this.clock = clock;
    }

    /** The proposal; empty when the form has errors, which then stand in the submission. */
    Optional<Proposal> read(SignedIn by, Submission form, ArrangementFields fields) {
        var today = LocalDate.ofInstant(clock.instant(), by.person().zone());
        var kind = form.choice("kind", ArrangementKind.class, ArrangementKind.FIXED_TIMES);
        var times = times(kind, form, fields);
        var next =
                kind == ArrangementKind.NEXT_EACH_TIME ? next(form, by.person().zone()) : null;
        var measure = measure(kind, form);
        var wording = form.required("wording", Terms.LONGEST_WORDING);
        var risks = kind.isLimit() ? null : risks(form);
        var span = span(form, today);
        if (form.errors().any() || span == null || (risks == null && !kind.isLimit())) {
            return Optional.empty();
        }
        var terms = new Terms(kind, times, measure, wording, risks, span);
        return Optional.of(
                new Proposal(terms, next, form.version("draftVersion"), Set.copyOf(form.all(GuardAnswer.SEEN))));
    }

    private static List<AgreedTime> times(ArrangementKind kind, Submission form, ArrangementFields fields) {
        if (kind != ArrangementKind.FIXED_TIMES) {
            return List.of();
        }
        var times = fields.times();
        if (fields.hasHalfATime()) {
            form.errors().add("day1", "agreement.error.half-a-time");
        } else if (times.isEmpty()) {
            form.errors().add("day1", "agreement.error.no-time");
        } else if (times.size() > Terms.MOST_TIMES) {
            form.errors().add("day1", "agreement.error.many-times", Terms.MOST_TIMES);
        }
        return times;
    }

    /** When the next conversation is; null where neither day nor time is given. */
    @Nullable
    Instant next(Submission form, ZoneId zone) {
        var date = form.date("nextDate");
        var time = form.time("nextTime");
        if ((date == null) != (time == null)) {
            form.errors().add(date == null ? "nextDate" : "nextTime", REQUIRED);
        }
        if (date == null || time == null) {
            return null;
        }
        var next = date.atTime(time).atZone(zone).toInstant();
        if (next.isBefore(clock.instant())) {
            form.errors().add("nextDate", "agreement.error.next-is-past");
        }
        return next;
    }

    private static Measure measure(ArrangementKind kind, Submission form) {
        var minutes = form.number("minutes", Measure.FEWEST_MINUTES, Measure.MOST_MINUTES);
        if (!kind.isLimit()) {
            if (minutes == null) {
                form.errors().add("minutes", REQUIRED);
            }
            return new Measure(minutes, null, null);
        }
        var contacts = form.number("contacts", 1, Measure.MOST_CONTACTS);
        if (contacts == null && minutes == null) {
            form.errors().add("contacts", "agreement.error.limits-nothing");
        }
        var period = form.choice("period", LimitPeriod.class, LimitPeriod.WEEK);
        return new Measure(minutes, contacts, contacts == null ? null : period);
    }

    private static @Nullable Risks risks(Submission form) {
        var keeping = asked(form, "keeping");
        var keepingWords = form.text("keepingWords", Risks.LONGEST_WORDS);
        var treatment = asked(form, "treatment");
        var treatmentWords = form.text("treatmentWords", Risks.LONGEST_WORDS);
        return keeping == null || treatment == null
                ? null
                : new Risks(keeping, keepingWords, treatment, treatmentWords);
    }

    private static @Nullable Answer asked(Submission form, String field) {
        var answer = form.choice(field, Answer.class);
        if (answer == null) {
            form.errors().add(field, "agreement.error.risk-not-answered");
        }
        return answer;
    }

    private static @Nullable Span span(Submission form, LocalDate today) {
        var from = day(form, "from");
        var until = day(form, "until");
        var review = day(form, "review");
        if (from == null || until == null || review == null) {
            return null;
        }
        if (until.isBefore(from) || until.isBefore(today)) {
            form.errors().add("until", "agreement.error.ends-before-it-begins");
        } else if (until.isAfter(from.plusMonths(Span.MOST_MONTHS))
                || until.isAfter(today.plusMonths(Span.MOST_MONTHS))) {
            form.errors().add("until", "agreement.error.too-long");
        }
        if (review.isBefore(from) || review.isAfter(until)) {
            form.errors().add("review", "agreement.error.review-outside");
        }
        return form.errors().any() ? null : new Span(from, until, review);
    }

    private static @Nullable LocalDate day(Submission form, String field) {
        var day = form.date(field);
        if (day == null) {
            form.errors().add(field, REQUIRED);
        }
        return day;
    }
}
