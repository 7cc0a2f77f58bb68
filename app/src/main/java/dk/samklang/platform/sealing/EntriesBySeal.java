package dk.samklang.platform.sealing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries in the order of their seals, taken seal by seal. */
final class EntriesBySeal {

    private final Iterator<Entry> entries;
    private @Nullable Entry next;

    EntriesBySeal(Iterator<Entry> entries) {
        this.entries = entries;
        step();
    }

    /** Those of earlier seals that nobody has taken. */
    List<Entry> before(long seal) {
        return upTo(seal - 1);
    }

    List<Entry> of(long seal) {
        return upTo(seal);
    }

    private List<Entry> upTo(long seal) {
        var taken = new ArrayList<Entry>();
        for (var entry = next; entry != null && entry.seal() <= seal; entry = next) {
            taken.add(entry);
            step();
        }
        return taken;
    }

    private void step() {
        next = entries.hasNext() ? entries.next() : null;
    }
}
