package dk.samklang.organisation;

import java.util.List;
import java.util.Set;

/** The roles people hold. Rooms say which of their permissions each role carries. */
public final class Roles {

    public static final String COUNSELLOR = "counsellor";
    public static final String COORDINATOR = "coordinator";
    public static final String HELPLINE_LEADER = "helpline-leader";
    public static final String ADMINISTRATOR = "admin";
    public static final String AUDITOR = "auditor";

    /** Roles that are held in one helpline. */
    public static final List<String> IN_HELPLINE = List.of(COUNSELLOR, COORDINATOR, HELPLINE_LEADER);

    /** Roles that are held in the whole organisation; they see no content. */
    public static final List<String> IN_ORGANISATION = List.of(ADMINISTRATOR, AUDITOR);

    /** Everyone who works with conversations. */
    public static final Set<String> HELPLINE_STAFF = Set.copyOf(IN_HELPLINE);

    private Roles() {}
}
