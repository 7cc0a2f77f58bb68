package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Kind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an organisation refuses outright; the rest it only asks about.
 *
 * @param blocked always holds {@link Kind#CPR}
 * @param version 0 while the organisation has not decided anything itself
 */
public record GuardRules(Set<Kind> blocked, int version) {

    /** What leads straight to one person or their money. Addresses and the rest often point to no caller at all. */
    private static final Set<Kind> AT_FIRST = EnumSet.of(Kind.CPR, Kind.ACCOUNT, Kind.EMAIL, Kind.PHONE);

    public GuardRules {
        var all = EnumSet.of(Kind.CPR);
        all.addAll(blocked);
        blocked = Set.copyOf(all);
    }

    static GuardRules atFirst() {
        return new GuardRules(AT_FIRST, 0);
    }

    public boolean blocks(Kind kind) {
        return blocked.contains(kind);
    }
}
