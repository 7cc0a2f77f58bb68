package dk.samklang.demo.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All who work in the house, and who did: every counsellor's place has been somebody else's before, if not for as long as
 * the story lasts. Counsellors go by numbers, in the order they came.
 */
public final class Team {

    private static final String COUNSELLOR = "counsellor";
    private static final int DAYS_OF_SERVICE = 1_100;

    private final List<Colleague> all = new ArrayList<>();
    private final Story story;
    private final int featured;

    private Team(Story story) {
        this.story = story;
        var places = new ArrayList<Stay>();
        for (var seat = 1; seat < story.counsellors(); seat++) {
            places.addAll(stays(seat));
        }
        places.sort(Comparator.comparingLong(Stay::from).reversed().thenComparingInt(Stay::seat));
        this.featured = story.cast().number() - 1;
        places.add(featured, new Stay(0, Math.max(places.get(featured).from(), story.days()), null));
        places.forEach(this::add);
        story.cast().offices().forEach(this::add);
    }

    public static Team of(Story story) {
        return new Team(story);
    }

    public List<Colleague> all() {
        return all;
    }

    /** Whom visitors of the demo are. */
    Colleague featured() {
        return all.get(featured);
    }

    /** Days are counted back from today: somebody was here from 900 to 200 days ago. */
    private record Stay(int seat, long from, @Nullable Long until) {}

    private List<Stay> stays(int seat) {
        var chance = story.chance("seat", seat);
        var stays = new ArrayList<Stay>();
        Long until = null;
        var from = (long) chance.between(20, DAYS_OF_SERVICE);
        stays.add(new Stay(seat, from, until));
        while (from < story.days()) {
            until = from + chance.between(0, 25);
            from = until + chance.between(200, DAYS_OF_SERVICE);
            stays.add(new Stay(seat, from, until));
        }
        return stays;
    }

    private void add(Stay stay) {
        var place = all.size();
        var number = place + 1;
        var login = story.cast().login() + (number == story.cast().number() ? "" : "-" + number);
        var until = stay.until();
        all.add(new Colleague(
                place,
                login,
                "Rådgiver " + number,
                COUNSELLOR,
                1,
                story.today().minusDays(stay.from()),
                until == null ? null : story.today().minusDays(until)));
    }

    private void add(Cast.Office office) {
        all.add(new Colleague(
                all.size(), office.login(), office.name(), office.role(), office.duty(), story.firstDay(), null));
    }
}
