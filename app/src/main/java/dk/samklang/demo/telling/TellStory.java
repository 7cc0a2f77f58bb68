package dk.samklang.demo.telling;

import dk.samklang.demo.story.Chronicle;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.words.Notebook;
import dk.samklang.platform.database.OwnerTables;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Use case: a story is told to the end, in seconds; where that was cut short, the next start goes on. The house is founded
 * in one transaction and its years are written in another, so there is never half a house or half a story.
 */
@Component
@ConditionalOnProperty(name = "samklang.mode", havingValue = "demo")
public class TellStory {

    private final OwnerTables tables;
    private final FoundHouse foundHouse;

    TellStory(OwnerTables tables, FoundHouse foundHouse) {
        this.tables = tables;
        this.foundHouse = foundHouse;
    }

    /** Tells what was not told before. */
    public Told tell(Story story, String password) {
        if (tables.inOneTransaction(owner -> new Houses(owner).find(story)).isEmpty()) {
            foundHouse.found(story, password);
        }
        return tables.inOneTransaction(owner -> tell(story, owner));
    }

    private static Told tell(Story story, Connection owner) throws SQLException {
        var houses = new Houses(owner);
        var house = houses.find(story).orElseThrow();
        if (houses.isTold(house)) {
            return new Told(house, 0, houses.isDrawn(house));
        }
        new Past(owner, story.zone()).begin(story, house);
        var history = new History(owner, house, story.now());
        new Chronicle(story, house, new Notebook()).tell(history);
        return new Told(house, history.finish(), false);
    }

    /**
     * @param rows how many were written; 0 when the story was told before
     * @param drawn whether what follows from it (words for search, habits) stands as well
     */
    public record Told(House house, long rows, boolean drawn) {}
}
