package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;

/** Whether the caller is known by an alias: nobody listed, somebody listed, or somebody to be listed now. */
public sealed interface AliasLink {

    record Nobody() implements AliasLink {}

    record Listed(FrequentUserId id) implements AliasLink {}

    record New(String alias) implements AliasLink {

        /** Prints no content. */
        @Override
        public String toString() {
            return "New[...]";
        }
    }
}
