package dk.samklang.demo;

import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.telling.TellStory;
import dk.samklang.helpline.frequentuser.RebuildCards;
import dk.samklang.helpline.pattern.JudgeHelpline;
import dk.samklang.helpline.recognition.RebuildRecognition;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the stories at the first start in demo mode, before anyone is let in. */
@Component
@ConditionalOnProperty(name = "samklang.mode", havingValue = "demo")
class StoryTeller implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StoryTeller.class);
    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final long SEED = 1891;

    private final TellStory tellStory;
    private final UnfinishedNote unfinishedNote;
    private final RebuildCards cards;
    private final RebuildRecognition recognition;
    private final JudgeHelpline patterns;
    private final Clock clock;
    private volatile boolean running;

    StoryTeller(
            TellStory tellStory,
            UnfinishedNote unfinishedNote,
            RebuildCards cards,
            RebuildRecognition recognition,
            JudgeHelpline patterns,
            Clock clock) {
        this.tellStory = tellStory;
        this.unfinishedNote = unfinishedNote;
        this.cards = cards;
        this.recognition = recognition;
        this.patterns = patterns;
        this.clock = clock;
    }

    /** After what a restore left to do, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        var now = clock.instant();
        tell(List.of(Story.ofHelpline(SEED, now, ZONE), Story.ofNeighbour(SEED, now, ZONE)));
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Tells those that were not told before; gives how many rows were written and how long that took. */
    Written tell(List<Story> stories) {
        var begun = System.nanoTime();
        var told = tellStory.tell(stories, StoryAccounts.PASSWORD);
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        for (var place = 0; place < stories.size(); place++) {
            settle(stories.get(place), told.get(place));
        }
        return new Written(told.stream().mapToLong(TellStory.Told::rows).sum(), taken);
    }

    /** @param taken without what is derived from them */
    record Written(long rows, Duration taken) {}

    private void settle(Story story, TellStory.Told told) {
        if (!told.drawn()) {
            if (told.rows() > 0) {
                unfinishedNote.leave(story, told.house());
            }
            derive(told.house());
            log.debug("The story of {} is told: {} rows", told.house().organisation(), told.rows());
        }
    }

    /** Rows that came past the use cases told nobody that they came. */
    private void derive(House house) {
        var helpline = new ServiceId(house.service());
        Tenancy.callFor(new OrganisationId(house.organisation()), () -> {
            cards.rebuild(helpline);
            patterns.judge(helpline);
            return recognition.rebuild(helpline);
        });
    }
}
