package dk.samklang.platform.identity.web;

import java.util.List;

/**
 * Codes to keep on paper, shown once.
 *
 * @param first whether the reader has just come in for the first time
 */
public record RecoveryCodesPage(List<String> codes, boolean first) {

    /** Prints no code. */
    @Override
    public String toString() {
        return "RecoveryCodesPage[...]";
    }
}
