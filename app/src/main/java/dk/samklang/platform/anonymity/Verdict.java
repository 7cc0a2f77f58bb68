package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Kind;
import java.util.List;

/** Whether something may be saved as it is written. */
public sealed interface Verdict {

    /** It may. What the writer keeps in spite of a mark is to be counted once it is saved. */
    record Clear(List<Kind> overridden) implements Verdict {}

    /** It may not yet. */
    record Identifying(List<Mark> marks) implements Verdict {}
}
