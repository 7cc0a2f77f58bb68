package dk.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/**
 * The picture of the house in the developers' guide is drawn from the code, so that it cannot tell of rooms that are not
 * there. {@code -Dsamklang.pictures=true} draws it anew.
 */
class HousePictureTests {

    private static final Path FILE =
            Path.of(System.getProperty("samklang.root", ".."), "docs", "developers", "house.md");
    private static final ApplicationModules MODULES = ApplicationModules.of(SamklangApplication.class);

    @Test
    void showsTheRoomsAndArrowsThatTheCodeHas() throws IOException {
        var picture = picture();

        if (Boolean.getBoolean("samklang.pictures")) {
            Files.writeString(FILE, picture);
        }

        assertThat(FILE).hasContent(picture);
    }

    private static String picture() {
        var rooms = MODULES.stream()
                .sorted(Comparator.comparing(HousePictureTests::name))
                .toList();
        var text = new StringBuilder("""
                # The house, drawn from the code

                Rooms are application modules; an arrow points from a room to one it uses. Drawn by `HousePictureTests`, which
                fails when the code has other rooms or arrows; `-Dsamklang.pictures=true` draws it anew. Arrows to the floor
                that everyone stands on (ids, tenancy, web, identity) are left out.

                ```mermaid
                flowchart TD
                """);
        rooms.forEach(room -> text.append(
                "    %s[\"%s<br><small>%s</small>\"]%n".formatted(node(room), room.getDisplayName(), name(room))));
        rooms.forEach(room ->
                arrows(room).forEach(arrow -> text.append("    ").append(arrow).append('\n')));
        return text.append("```\n").toString();
    }

    private static Iterable<String> arrows(ApplicationModule room) {
        return room.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .filter(used -> !isFloor(used))
                .filter(_ -> !name(room).equals("demo"))
                .map(used -> node(room) + " --> " + node(used))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isFloor(ApplicationModule room) {
        return name(room).matches("platform\\.(ids|tenancy|web|identity)");
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    private static String node(ApplicationModule room) {
        return name(room).replace('.', '_');
    }
}
