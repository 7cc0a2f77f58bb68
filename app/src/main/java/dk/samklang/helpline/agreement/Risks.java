package dk.samklang.helpline.agreement;

/**
 * The two risks that the guide tells to think of before an agreement is made.
 *
 * @param keeping whether the caller is thought to be able to keep to it
 * @param treatment whether it may disturb a treatment, or what the caller has agreed with relatives
 */
public record Risks(Answer keeping, String keepingWords, Answer treatment, String treatmentWords) {

    public static final int LONGEST_WORDS = 1_000;

    /** Whether somebody should think twice before it is approved. */
    public boolean callForThought() {
        return keeping == Answer.NO || treatment == Answer.YES;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Risks[...]";
    }
}
