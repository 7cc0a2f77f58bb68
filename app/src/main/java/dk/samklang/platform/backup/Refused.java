package dk.samklang.platform.backup;

/** A backup or restore cannot be made, and nothing was changed. The message is a sentence or two for the terminal. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }

    Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
