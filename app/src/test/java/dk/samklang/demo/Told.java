package dk.samklang.demo;

import dk.samklang.demo.story.Alias;
import dk.samklang.demo.story.Audience;
import dk.samklang.demo.story.Chronicle;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Talk;
import dk.samklang.demo.story.Team;
import dk.samklang.demo.words.Notebook;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A story heard to its end, in a house that stands nowhere. */
final class Told implements Audience {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    static final Instant NOW = Instant.parse("2026-03-02T20:30:00Z");

    private static final List<String> THEMES = List.of(
            "loneliness",
            "anxiety",
            "depression",
            "sleep",
            "self-harm",
            "suicidal-thoughts",
            "family",
            "relationship",
            "violence",
            "abuse-of-substances",
            "finances",
            "work-and-school",
            "illness",
            "grief",
            "everyday");

    final Story story;
    final House house;
    final List<Alias> aliases = new ArrayList<>();
    final List<Talk> talks = new ArrayList<>();

    private Told(Story story) {
        this.story = story;
        this.house = house(story);
    }

    static Told of(Story story) {
        var told = new Told(story);
        new Chronicle(story, told.house, new Notebook()).tell(told);
        return told;
    }

    /** The helpline of the demo, told once for all tests. */
    static Told helpline() {
        return Helpline.TOLD;
    }

    @Override
    public void isListed(Alias alias) {
        aliases.add(alias);
    }

    @Override
    public void talked(Talk talk) {
        talks.add(talk);
    }

    ZonedDateTime start(Talk talk) {
        return talk.facts().startedAt().atZone(story.zone());
    }

    static List<String> texts(Talk talk) {
        var words = talk.words();
        return Stream.of(
                        words.note(),
                        words.signs(),
                        words.workedWell(),
                        words.workedBadly(),
                        words.agreement(),
                        words.reflectionPrivate(),
                        words.reflectionShared())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static House house(Story story) {
        var staff = new HashMap<String, UUID>();
        Team.of(story).all().forEach(colleague -> staff.put(colleague.login(), new UUID(1, colleague.place())));
        return new House(
                new UUID(2, 0),
                new UUID(2, 1),
                staff,
                ids(3, THEMES),
                ids(4, List.of("lonely", "dramatic", "inventor", "dependent")));
    }

    private static Map<String, UUID> ids(long kind, List<String> names) {
        var ids = new HashMap<String, UUID>();
        names.forEach(name -> ids.put(name, new UUID(kind, ids.size())));
        return ids;
    }

    private static final class Helpline {
        static final Told TOLD = Told.of(Story.ofHelpline(1891, NOW, COPENHAGEN));
    }
}
