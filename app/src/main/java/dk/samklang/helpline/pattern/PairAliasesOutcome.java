package dk.samklang.helpline.pattern;

import java.util.List;

/** How pairing two aliases can end. */
public sealed interface PairAliasesOutcome {

    record Paired() implements PairAliasesOutcome {}

    /** Nobody in the helpline is called that; these come near. */
    record NoSuchAlias(List<String> near) implements PairAliasesOutcome {

        public NoSuchAlias {
            near = List.copyOf(near);
        }
    }

    record NotFound() implements PairAliasesOutcome {}
}
