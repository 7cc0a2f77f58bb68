package dk.samklang.demo.telling;

import dk.samklang.demo.story.Chronicle;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.words.Notebook;
import dk.samklang.platform.database.BareTables;
import dk.samklang.platform.database.BareTables.Part;
import dk.samklang.platform.database.OwnerTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Use case: stories are told to the end, in seconds; where that was cut short, the next start goes on. Each house is founded
 * in one transaction and the years of all are written in another, so there is never half a house or half a story.
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

    /** Tells those that were not told before; gives what became of each, in the same order. */
    public List<Told> tell(List<Story> stories, String password) {
        var unknown = tables.inOneTransaction(owner -> unknown(stories, new Houses(owner)));
        unknown.forEach(story -> foundHouse.found(story, password));
        return tables.inOneTransaction(owner -> tell(stories, owner));
    }

    private static List<Story> unknown(List<Story> stories, Houses houses) throws SQLException {
        var unknown = new ArrayList<Story>();
        for (var story : stories) {
            if (houses.find(story).isEmpty()) {
                unknown.add(story);
            }
        }
        return unknown;
    }

    private static List<Told> tell(List<Story> stories, Connection owner) throws SQLException {
        var houses = new Houses(owner);
        var found = new ArrayList<House>();
        var allTold = true;
        for (var story : stories) {
            var house = houses.find(story).orElseThrow();
            found.add(house);
            allTold &= houses.isTold(house);
        }
        return allTold ? toldBefore(found, houses) : tell(stories, found, owner);
    }

    private static List<Told> toldBefore(List<House> found, Houses houses) throws SQLException {
        var told = new ArrayList<Told>();
        for (var house : found) {
            told.add(new Told(house, 0, houses.isDrawn(house)));
        }
        return told;
    }

    private static List<Told> tell(List<Story> stories, List<House> found, Connection owner) throws SQLException {
        var houses = new Houses(owner);
        var told = new ArrayList<Told>();
        var bare = BareTables.strip(owner, History.TABLES, Set.of(Part.INDEXES, Part.FOREIGN_KEYS));
        for (var place = 0; place < found.size(); place++) {
            var house = found.get(place);
            told.add(
                    houses.isTold(house)
                            ? new Told(house, 0, houses.isDrawn(house))
                            : tell(stories.get(place), house, owner));
        }
        bare.dress();
        for (var place = 0; place < found.size(); place++) {
            if (told.get(place).rows() > 0) {
                new Arranged(owner, stories.get(place), found.get(place)).write();
                new Guidance(owner).tell(found.get(place), stories.get(place).now());
            }
        }
        return told;
    }

    private static Told tell(Story story, House house, Connection owner) throws SQLException {
        new Past(owner, story.zone()).begin(story, house);
        try (var history = new History(owner, house, story.now())) {
            new Chronicle(story, house, new Notebook()).tell(history);
            return new Told(house, history.finish(), false);
        }
    }

    /**
     * @param rows how many were written; 0 when the story was told before
     * @param drawn whether what follows from it (words for search, habits) stands as well
     */
    public record Told(House house, long rows, boolean drawn) {}
}
