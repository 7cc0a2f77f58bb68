package dk.samklang.agenda;

import dk.samklang.platform.identity.SignedIn;
import java.util.List;

/** A room that has something for somebody's day. */
public interface DaySource {

    /** What this person should see, in order; a section with nothing in it says what to do instead. */
    List<DaySection> sections(SignedIn by);
}
