package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.helpline.recognition.measure.Lexicon;
import dk.samklang.helpline.recognition.measure.Noise;
import dk.samklang.helpline.recognition.measure.Told;
import dk.samklang.helpline.recognition.measure.Village;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Measures how well, and how fast, invented callers are recognised; see {@link Village} for what makes it hard. */
@Component
class MeasureRecognition {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final WriteVillage write;
    private final RebuildRecognition rebuild;
    private final RankAliases rank;
    private final ListThemes themes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MeasureRecognition(
            WriteVillage write,
            RebuildRecognition rebuild,
            RankAliases rank,
            ListThemes themes,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.write = write;
        this.rebuild = rebuild;
        this.rank = rank;
        this.themes = themes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How much of a note is there. */
    enum Length {
        THREE_WORDS,
        ONE_SENTENCE,
        WHOLE_NOTE
    }

    /** What is varied from one measurement to the next. */
    record Way(Noise noise, Length length, Weights weights) {}

    /** A helpline with its callers written and drawn, and the conversations to recognise. */
    record Settled(ServiceId service, List<UUID> themes, List<Told> today, Instant now) {}

    /** What a village is made from. */
    record Plan(Lexicon lexicon, long seed, int pairs, int talks, Instant now) {}

    /** Writes a village into an empty helpline of the organisation the caller works for. */
    @Transactional
    public Settled settle(ServiceId service, StaffId by, Plan plan) {
        var house =
                themes.active(service).stream().map(theme -> theme.id().value()).toList();
        var village = new Village(plan.lexicon(), plan.seed(), plan.pairs(), house.size(), plan.now());
        write.write(village, service, by, house);
        refuseSharedStems(service);
        rebuild.rebuild(service);
        return new Settled(service, house, village.today(plan.talks()), plan.now());
    }

    /** Whoever is recognised is recognised by what they said, never because a note of the house repeats a card. */
    private void refuseSharedStems(ServiceId service) {
        var shared = jdbc.sql("""
                        select distinct unnest(helpline.word_stems(
                            writing_style || ' ' || behaviour || ' ' || usual_themes || ' ' || usual_times))
                        from helpline.frequent_user
                        where service_id = :service
                        intersect
                        select distinct unnest(helpline.word_stems(note)) from helpline.conversation_text
                        """)
                .param("service", service.value())
                .query((row, _) -> row.getString(1))
                .list();
        if (!shared.isEmpty()) {
            throw new IllegalStateException("Cards and notes share words: " + shared);
        }
    }

    /** Each conversation in a transaction of its own, as in life; times are those of the database and the weighing. */
    Figures measure(Settled settled, Way way) {
        var random = new Random(way.noise().name().hashCode());
        return Figures.of(settled.today().stream()
                .map(told -> one(settled, told, way, heard(settled, told, way, random)))
                .toList());
    }

    private Figures.One one(Settled settled, Told told, Way way, CallerHeard heard) {
        var began = System.nanoTime();
        var ranking =
                transaction.execute(_ -> rank.rank(settled.service(), heard, DENMARK, way.weights(), settled.now()));
        var nanos = System.nanoTime() - began;
        var likeliest = Objects.requireNonNull(ranking).likeliest();
        var shown = ranking.shown();
        var truth = told.by();
        return new Figures.One(
                truth != null,
                likeliest.stream().map(Weigh.Likely::alias).toList().indexOf(truth),
                shown.stream().map(Weigh.Likely::alias).toList().indexOf(truth),
                shown.size(),
                shown.stream()
                        .anyMatch(one -> one.probability() >= way.weights().prominent()),
                nanos);
    }

    private static CallerHeard heard(Settled settled, Told told, Way way, Random random) {
        Set<UUID> about = told.themes().stream().map(settled.themes()::get).collect(Collectors.toSet());
        return new CallerHeard(
                told.gender(), told.age(), told.channel(), told.at(), about, words(told, way, random), Set.of());
    }

    private static String words(Told told, Way way, Random random) {
        return switch (way.length()) {
            case THREE_WORDS ->
                Arrays.stream(way.noise()
                                .typed(told.sentences().getFirst(), random)
                                .split(" "))
                        .limit(3)
                        .collect(Collectors.joining(" "));
            case ONE_SENTENCE -> way.noise().typed(told.sentences().getFirst(), random);
            case WHOLE_NOTE -> way.noise().typed(String.join(" ", told.sentences()), random);
        };
    }
}
