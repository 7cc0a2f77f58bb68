package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.recognition.HeardWords.Term;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was heard, as it is asked of the database: words as stems, and everything else as a place in a habit. */
record Question(UUID service, CallerHeard heard, @Nullable HourOfWeek startedIn, List<Term> words, Weights weights) {

    static Question of(UUID service, CallerHeard heard, ZoneId zone, List<Term> words, Weights weights) {
        var start = heard.startedAt();
        return new Question(service, heard, start == null ? null : HourOfWeek.of(start, zone), words, weights);
    }

    String[] terms() {
        return words.stream().map(Term::term).distinct().toArray(String[]::new);
    }

    UUID[] themes() {
        return heard.themes().toArray(UUID[]::new);
    }

    boolean knowsGender() {
        return Habits.GENDERS.contains(heard.gender());
    }

    boolean knowsAge() {
        return Habits.AGES.contains(heard.ageBand());
    }

    /** Places in what is counted of an alias; there is nothing at place zero. */
    int gender() {
        return knowsGender() ? Habits.place(heard.gender()) : 0;
    }

    int age() {
        return knowsAge() ? Habits.place(heard.ageBand()) : 0;
    }

    int channel() {
        return Habits.place(heard.channel());
    }

    int hour() {
        return startedIn == null ? 0 : Habits.place(startedIn);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Question[...]";
    }
}
