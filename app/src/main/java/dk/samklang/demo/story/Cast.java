package dk.samklang.demo.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * A house of the story, with those of its people who have a name of their own.
 *
 * @param portraits the file below {@code demo/} that describes the users with an alias
 * @param login the user name of the counsellor whom visitors are; the colleagues' names are numbered after it
 * @param number the number of that counsellor among the colleagues
 */
public record Cast(String title, String accent, String portraits, String login, List<Office> offices, int number) {

    public static final Cast HELPLINE = new Cast(
            "Lytteposten", "0b5d6b", "portraits", "counsellor", offices("").toList(), 14);
    public static final Cast NEIGHBOUR =
            new Cast("Natlinjen", "5b3a7e", "portraits-neighbour", "other-counsellor", List.of(), 3);

    /** A house like the first with a name of its own, and user names that begin with it: for measuring. */
    public static Cast like(String name) {
        var login = name + "-counsellor";
        return new Cast(name, "0b5d6b", "portraits", login, offices(name + "-").toList(), HELPLINE.number);
    }

    /** A small house like the second, one of many: for measuring. */
    public static Cast beside(String name) {
        return new Cast(name, "5b3a7e", "portraits-neighbour", name + "-counsellor", List.of(), NEIGHBOUR.number);
    }

    private static Stream<Office> offices(String before) {
        return Stream.of(
                new Office(before + "coordinator", "Mette, koordinator", "coordinator", 0.35),
                new Office(before + "coordinator-2", "Samira, koordinator", "coordinator", 0.3),
                new Office(before + "helpline-leader", "Jonas, leder", "helpline-leader", 0.15),
                new Office(before + "admin", "Administrator", "admin", 0),
                new Office(before + "auditor", "Revisor", "auditor", 0));
    }

    /**
     * Somebody with another role than counsellor.
     *
     * @param duty how often they take a shift, against a counsellor's 1
     */
    record Office(String login, String name, String role, double duty) {}
}
