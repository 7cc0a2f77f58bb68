package dk.samklang.demo.story;

import java.util.List;

/** The houses of the story, with those of their people who have a name of their own. */
@SuppressWarnings("ImmutableEnumChecker") // the list is made once and never changed
public enum Cast {
    HELPLINE(
            "Lytteposten",
            "0b5d6b",
            "portraits",
            "counsellor",
            List.of(
                    new Office("coordinator", "Mette, koordinator", "coordinator", 0.35),
                    new Office("coordinator-2", "Samira, koordinator", "coordinator", 0.3),
                    new Office("helpline-leader", "Jonas, leder", "helpline-leader", 0.15),
                    new Office("admin", "Administrator", "admin", 0),
                    new Office("auditor", "Revisor", "auditor", 0)),
            14),
    NEIGHBOUR("Natlinjen", "5b3a7e", "portraits-neighbour", "other-counsellor", List.of(), 3);

    private final String title;
    private final String accent;
    private final String portraits;
    private final String login;
    private final List<Office> offices;
    private final int number;

    Cast(String title, String accent, String portraits, String login, List<Office> offices, int number) {
        this.title = title;
        this.accent = accent;
        this.portraits = portraits;
        this.login = login;
        this.offices = offices;
        this.number = number;
    }

    public String title() {
        return title;
    }

    public String accent() {
        return accent;
    }

    /** The file below {@code demo/} that describes the users with an alias. */
    public String portraits() {
        return portraits;
    }

    /** The user name of the counsellor whom visitors of the demo are; the colleagues' names are numbered after it. */
    public String login() {
        return login;
    }

    List<Office> offices() {
        return offices;
    }

    /** The number of that counsellor among the colleagues. */
    int number() {
        return number;
    }

    /**
     * Somebody with another role than counsellor.
     *
     * @param duty how often they take a shift, against a counsellor's 1
     */
    record Office(String login, String name, String role, double duty) {}
}
