package dk.samklang.helpline.phrases;

import org.jspecify.annotations.Nullable;

/**
 * A wording as it lies at hand in a conversation.
 *
 * @param starterKey message key of the starter's words; null for one the house wrote itself
 * @param ownWords the house's own, which go first; null only where there is a starter
 * @param situation null for any
 * @param fits whether it was chosen for the caller's types or for a theme of this conversation
 * @param helpful what this reader said of it; null for nothing yet
 */
public record OfferedPhrase(
        PhraseId id,
        @Nullable String starterKey,
        @Nullable String ownWords,
        Stage stage,
        @Nullable Situation situation,
        boolean fits,
        @Nullable Boolean helpful) {}
