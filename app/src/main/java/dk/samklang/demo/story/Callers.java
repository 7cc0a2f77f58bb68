package dk.samklang.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** All who have an alias, and those who had one and whose alias is erased: about two for each of the first. */
final class Callers {

    private static final double LEFT_A_YEAR = 0.66;
    private static final int HARD_TIME = 50;
    private static final double QUIET = 0.12;

    private final Story story;
    private final Portraits portraits;

    Callers(Story story, Portraits portraits) {
        this.story = story;
        this.portraits = portraits;
    }

    List<Caller> all() {
        var gone = (int) Math.round(story.aliases() * LEFT_A_YEAR * story.years());
        var all = new ArrayList<Caller>();
        IntStream.range(0, story.aliases()).forEach(number -> all.add(listed(number)));
        IntStream.range(story.aliases(), story.aliases() + gone).forEach(number -> all.add(gone(number)));
        return List.copyOf(all);
    }

    private Caller listed(int number) {
        var portrait = portraits.of(number);
        var chance = story.chance("alias", number);
        var from = story.today().minusDays(daysAgo(portrait.kind(), chance));
        var quiet = portrait.kind() == Kind.FREQUENT && chance.happens(QUIET) ? chance.between(25, 80) : 0;
        var until = story.today().plusDays(1).minusDays(quiet);
        var certain = until.minusDays(chance.between(2, 16));
        return new Caller(number, portrait, idOf(from, chance), from, until, certain, story);
    }

    private UUID idOf(LocalDate from, Chance chance) {
        return chance.id(from.atTime(12, 0).atZone(story.zone()).toInstant());
    }

    /** The frequent ones have been known for half a year at least. */
    private int daysAgo(Kind kind, Chance chance) {
        var whole = story.days() - 1;
        return switch (kind) {
            case FREQUENT -> chance.between(Math.min(190, whole), whole);
            case PERIODIC -> chance.between(HARD_TIME / 2, HARD_TIME);
            case RETURNING -> chance.between(Math.min(150, whole), whole);
        };
    }

    private Caller gone(int number) {
        var chance = story.chance("alias", number);
        var portrait = portraits.of(chance.below(story.aliases()));
        var last = chance.between(100, story.days());
        var length = portrait.kind() == Kind.PERIODIC ? chance.between(20, HARD_TIME) : chance.between(120, 720);
        var until = story.today().minusDays(last);
        return new Caller(number, portrait, null, until.minusDays(length), until, until.minusDays(1), story);
    }
}
